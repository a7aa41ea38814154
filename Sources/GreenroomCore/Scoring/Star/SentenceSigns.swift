/// The signs of one sentence.
struct SentenceSigns: Sendable {
  var signs: StorySignSet = []
  /// How many steps "I", and "we", took in it.
  var ownSteps = 0
  var sharedSteps = 0
  /// How often something is only imagined: "I would".
  var imagined = 0
  /// How many numbers with a unit it holds.
  var quantities = 0
  var words = 0
  /// Whether it holds a verb in the past.
  var isPast = false
  /// The part that its heading names: "Task: …".
  var heading: StarPart?

  func has(_ sign: StorySign) -> Bool { signs.contains(sign) }
}

/// How far a story answers the question that was asked, whatever it is worth as a story.
///
/// Source: 56 stories by engineers, each told to its own question and to others. The checklist
/// alone hardly parts them, since most of its items are met by any good story; the themes of the
/// competency do.
struct StoryFit {
  private let competency: String
  /// From 0, about something else, to 1.
  private let fit: Double
  private let themes: (found: Int, of: Int)?

  /// How much of a part of a story is judged by its checklist; the rest is story-independent.
  static let checklistShare = 0.3

  /// The share of a competency's themes at which a story begins to fit, and at which it fits.
  private static let fitsFrom = 0.1
  private static let fitsAt = 0.45
  /// What a story counts that does not fit at all.
  private static let leastFactor = 0.3
  /// For a competency without themes: the share of the checklist at which a story fits.
  private static let fullChecklist = 35.0

  /// - Parameter checklist: 0 to 100.
  init(_ text: AnswerText, competency: String, checklist: Double) {
    self.competency = competency
    themes = StoryThemes.count(of: competency, in: text)
    guard let themes else {
      fit = min(1, checklist / Self.fullChecklist)
      return
    }
    let own = Double(themes.found) / Double(themes.of)
    let rivals = StoryThemes.all.keys.filter { $0 != competency }
      .compactMap { StoryThemes.count(of: $0, in: text) }
      .map { Double($0.found) / Double($0.of) }
    // What fits another question better fits this one less.
    let lead = own - max(0, (rivals.max() ?? 0) - own)
    fit = max(0, min(1, (lead - Self.fitsFrom) / (Self.fitsAt - Self.fitsFrom)))
  }

  /// What the story counts.
  var factor: Double { Self.leastFactor + (1 - Self.leastFactor) * fit }

  var quality: StarReading.Quality {
    let percent = Int((factor * 100).rounded())
    let found =
      themes.map { "\($0.found) of \($0.of) themes of \(competency) stories come up" }
      ?? "judged by the checklist"
    return StarReading.Quality(
      id: "fit", title: "Fits the question", isMet: fit >= 1,
      note: fit >= 1 ? "\(found)." : "\(found); the story counts \(percent) %.")
  }
}

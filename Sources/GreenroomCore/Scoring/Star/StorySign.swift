/// What a sentence of a story may show, whatever the story is about.
enum StorySign: String, Hashable, Sendable, CaseIterable {
  /// When or where the story takes place.
  case scene
  /// "We", a system or its users were or had something.
  case state
  case problem
  case people
  /// Were timing out.
  case progressive
  /// "My task", "I was asked", "I was on call".
  case duty
  case goal
  case constraint
  /// Opens with a bare infinitive: "Reduce …".
  case infinitive
  /// "I" with a past verb that is a step.
  case ownStep
  /// Opens with "first", "then", "after that".
  case sequence
  /// "I" or "we" with a verb of work.
  case workStep
  /// Opens with a bare past verb: "Implemented …".
  case barePast
  /// A short heading with a colon.
  case heading
  case consequence
  case change
  /// A number with its unit.
  case quantity
  /// A percentage or a factor.
  case percentage
  case lesson
  case success
  case stateNow
  /// Why something was done.
  case reason
  /// What is done differently since.
  case habit

  /// How much it speaks for situation, task, action and result.
  ///
  /// Source: cues measured on 166 public example answers (see the scoring notes), with "goal or
  /// constraint" parted in two.
  var votes: StoryVotes {
    switch self {
    case .scene: StoryVotes(2, 0, 0, 0)
    case .state: StoryVotes(1.5, 0.2, 0, 0)
    case .problem: StoryVotes(0.8, 0.2, 0, 0)
    case .progressive: StoryVotes(0.6, 0, 0, 0)
    case .duty: StoryVotes(0, 3, 0.2, 0)
    case .goal: StoryVotes(0.1, 1.6, 0, 0)
    case .constraint: StoryVotes(0.1, 0.6, 0, 0)
    case .infinitive: StoryVotes(0, 2, 0, 0)
    case .ownStep: StoryVotes(0, 0, 0.8, 0.1)
    case .sequence: StoryVotes(0, 0, 1.5, 0)
    case .workStep: StoryVotes(0, 0, 2, 0)
    case .barePast: StoryVotes(0, 0, 1.5, 0.2)
    case .heading: StoryVotes(0, 0, 1, 0.2)
    case .consequence: StoryVotes(0, 0, 0, 2)
    case .change: StoryVotes(0.2, 0.1, 0.1, 1)
    case .quantity: StoryVotes(0.3, 0.1, 0, 0.6)
    case .percentage: StoryVotes(0.1, 0, 0, 0.8)
    case .lesson: StoryVotes(0, 0, 0, 2.5)
    case .success: StoryVotes(0, 0, 0, 1)
    case .stateNow: StoryVotes(0.2, 0, 0, 0.6)
    case .people, .reason, .habit: StoryVotes(0, 0, 0, 0)
    }
  }
}

/// What speaks for each of the four parts that a story is told in.
struct StoryVotes: Hashable, Sendable {
  var situation: Double
  var task: Double
  var action: Double
  var result: Double

  init(_ situation: Double, _ task: Double, _ action: Double, _ result: Double) {
    self.situation = situation
    self.task = task
    self.action = action
    self.result = result
  }

  static func + (left: StoryVotes, right: StoryVotes) -> StoryVotes {
    StoryVotes(
      left.situation + right.situation, left.task + right.task, left.action + right.action,
      left.result + right.result)
  }

  var all: [Double] { [situation, task, action, result] }
}

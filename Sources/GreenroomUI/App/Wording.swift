import GreenroomCore

extension Refusal {
  /// What is said when a wish is refused.
  public var sentence: String {
    switch self {
    case .notStarted: "The session has not started yet."
    case .alreadyStarted: "The session has started already."
    case .emptyPlan: "There is no question in this round."
    case .paused: "The round is paused; F6 goes on."
    case .notPaused: "The round is not paused."
    case .onlyInPractice: "Only in practice: a mock has no pause and no hints."
    case .nothingOpen: "Nothing can be written now."
    case .nothingToScore: "There is nothing to score now."
    case .nothingToRate: "There is nothing to rate now."
    case .ratingOutOfRange: "A rating is a number from 0 to 100."
    case .nothingToProceedTo: "Submit or skip first."
    case .alreadyEnded: "The session has ended."
    }
  }
}

extension PlanningError {
  /// What the screen and the command line say when no round can be made.
  public var sentence: String {
    switch self {
    case .unknownQuestion(let id):
      "There is no question \"\(id)\"; see `greenroom questions list`."
    case .nothingFits:
      "No question fits this choice; take another topic or level."
    case .noRound(let kind):
      // Short, so that the narrowest screen shows all of it.
      "There are no \(kind.roundName) rounds yet; see `greenroom score`."
    }
  }
}

import GreenroomCore
import GreenroomFrame

/// What the round's screen keeps beside the interview itself.
public struct RoundScreen: Hashable, Sendable {
  /// The open text with its cursor, selection and undo steps.
  var editor = Editor()
  /// The rating that is being chosen, 0 to 100.
  var rating: Int?
  /// The review that is on show after an answer in practice, or in the debrief.
  var review: ReviewScreen?
  var meter: Meter?

  public init() {}

  /// In practice: what the answer shows so far, without naming what is looked for.
  struct Meter: Hashable, Sendable {
    /// How many items were said, of how many.
    var found: Int
    var possible: Int
    /// Which parts of a story are there; empty for other questions.
    var parts: [StarPart: Bool]
  }
}

extension App {
  /// Changes the round's screen wherever it lies in the stack.
  mutating func changeRound(_ change: (inout RoundScreen) -> Void) {
    guard case .round(var screen) = routes.bottom else { return }
    change(&screen)
    routes.setBottom(.round(screen))
  }

  var roundScreen: RoundScreen? {
    if case .round(let screen) = routes.bottom { screen } else { nil }
  }

  var roundKeyMode: KeyMode {
    guard let session else { return .reviewed }
    switch session.interview.phase {
    case .lobby, .briefing: return .briefing
    case .open, .evaluating: return .writing
    case .paused: return .paused
    case .selfRating: return .selfRating
    case .reviewed: return .reviewed
    case .debrief, .closed: return .review
    }
  }

  /// A new question or follow-up begins with an empty page.
  mutating func openFreshText() {
    changeRound {
      $0.editor = Editor()
      $0.meter = nil
      $0.review = nil
    }
    meterDue = nil
  }

  /// After a resume: the text as it was left, the cursor at its end.
  mutating func adoptOpenDraft() {
    guard let draft = session?.interview.openDraft else {
      if case .reviewed = session?.interview.phase { openReview() }
      return
    }
    changeRound { $0.editor = Editor(draft.text) }
  }

  mutating func openReview() {
    guard let session, session.interview.plan?.mode == .practice,
      session.interview.phase == .reviewed, session.interview.attempts.last?.score != nil
    else { return }
    scoring?.prepareReview(of: [session.currentQuestion])
    let last = session.interview.attempts.count - 1
    changeRound {
      $0.review = ReviewScreen(attempt: max(0, last), tab: .items)
    }
  }

  mutating func openDebrief() {
    closeDialogs()
    scoring?.prepareReview(of: session?.questions ?? [])
    changeRound { $0.review = ReviewScreen(attempt: 0, tab: .overview) }
  }
}

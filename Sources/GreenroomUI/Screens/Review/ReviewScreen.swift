import GreenroomCore
import GreenroomFrame

/// A session looked at afterwards: the debrief, the review from the history, and the page that
/// follows an answer in practice.
public struct ReviewScreen: Hashable, Sendable {
  public enum Tab: String, Hashable, Sendable, CaseIterable {
    case overview, answer, items, model, time

    var title: String {
      switch self {
      case .overview: "Overview"
      case .answer: "Answer"
      case .items: "Items"
      case .model: "Model answers"
      case .time: "Time"
      }
    }
  }

  /// Which question of the session is shown, from 0.
  var attempt: Int
  var tab: Tab
  var pager = PagerState()
  /// The past session; nil while the running one is shown.
  var past: LoadedSession?

  public init(attempt: Int, tab: Tab, past: LoadedSession? = nil) {
    self.attempt = attempt
    self.tab = tab
    self.past = past
  }

  mutating func update(with intent: Intent, attempts: Int) {
    switch intent {
    case .nextTab: turn(to: 1)
    case .previousTab: turn(to: -1)
    case .nextQuestion where attempts > 0: go(by: 1, attempts: attempts)
    case .previousQuestion where attempts > 0: go(by: -1, attempts: attempts)
    default: break
    }
  }

  /// From the overview the first question comes first.
  private mutating func go(by step: Int, attempts: Int) {
    pager = PagerState()
    if tab == .overview {
      tab = .answer
      attempt = step > 0 ? 0 : attempts - 1
    } else {
      attempt = (attempt + step + attempts) % attempts
    }
  }

  private mutating func turn(to step: Int) {
    let tabs = Tab.allCases
    let index = tabs.firstIndex(of: tab) ?? 0
    tab = tabs[(index + step + tabs.count) % tabs.count]
    pager = PagerState()
  }
}

extension App {
  /// Opens a past session; where it was found by its words, at the answer that holds them.
  mutating func show(_ loaded: LoadedSession) -> [Effect] {
    scoring?.prepareReview(of: loaded.questions)
    var screen = ReviewScreen(attempt: 0, tab: .overview, past: loaded)
    if case .history(let history) = routes.top, let slot = history.chosenSlot {
      let attempts = loaded.record.interview.attempts
      screen.attempt = attempts.firstIndex { $0.slot == slot } ?? 0
      screen.tab = .answer
    }
    routes.push(.review(screen))
    return []
  }

  mutating func update(_ screen: ReviewScreen, with intent: Intent, at now: AppTime) -> [Effect] {
    if intent == .back {
      routes.pop()
      return []
    }
    guard let past = screen.past else { return [] }
    var screen = screen
    turn(&screen, with: intent, of: past.record.interview, questions: past.questions)
    routes.top = .review(screen)
    return []
  }

  /// Turns a page of a review or scrolls in it.
  func turn(
    _ screen: inout ReviewScreen, with intent: Intent, of interview: Interview,
    questions: [Question?]
  ) {
    screen.update(with: intent, attempts: interview.attempts.count)
    scroll(
      &screen.pager, by: intent,
      through: paragraphs(of: screen, interview: interview, questions: questions))
  }
}

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
  /// Which item is chosen on the page of items, from 0.
  var item = 0
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
    open(tab)
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
    open(tabs[(index + step + tabs.count) % tabs.count])
  }

  /// Opens a page at its beginning.
  mutating func open(_ tab: Tab) {
    self.tab = tab
    pager = PagerState()
    item = 0
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
    guard screen.past != nil else { return [] }
    var screen = screen
    let place = routes.all.count - 1
    let effects = turn(&screen, with: intent, at: now)
    routes.replace(place, with: .review(screen))
    return effects
  }

  /// Turns a page of a review, moves in it, or disputes what is chosen.
  mutating func turn(
    _ screen: inout ReviewScreen, with intent: Intent, at now: AppTime
  ) -> [Effect] {
    if intent == .dispute { return dispute(&screen, at: now) }
    guard let subject = subject(of: screen) else { return [] }
    screen.update(with: intent, attempts: subject.interview.attempts.count)
    let page = page(of: screen, subject)
    if page.items.isEmpty {
      scroll(&screen.pager, by: intent, through: page.paragraphs)
    } else {
      moveThroughItems(&screen, by: intent, on: page)
    }
    return []
  }
}

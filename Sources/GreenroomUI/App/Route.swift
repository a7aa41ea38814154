import GreenroomCore

/// A screen with its state.
public enum Route: Hashable, Sendable {
  case home(HomeScreen)
  case setUp(SetUpScreen)
  case round(RoundScreen)
  case review(ReviewScreen)
  case history(HistoryScreen)
  case questions(QuestionsScreen)
  case question(QuestionScreen)
  case help(HelpScreen)
  case dialog(Dialog)
}

/// The screens that lie on one another; there is always one.
public struct RouteStack: Hashable, Sendable {
  public private(set) var bottom: Route
  public private(set) var above: [Route] = []

  public init(_ bottom: Route) { self.bottom = bottom }

  /// The screen in front.
  public var top: Route {
    get { above.last ?? bottom }
    set {
      if above.isEmpty { bottom = newValue } else { above[above.count - 1] = newValue }
    }
  }

  public var all: [Route] { [bottom] + above }

  public mutating func push(_ route: Route) { above.append(route) }

  public mutating func pop() {
    if !above.isEmpty { above.removeLast() }
  }

  /// Changes one screen of the stack, counted from the bottom.
  mutating func replace(_ place: Int, with route: Route) {
    if place == 0 { bottom = route } else { above[place - 1] = route }
  }

  mutating func setBottom(_ route: Route) { bottom = route }

  /// Leaves all screens but the first and puts one on it.
  public mutating func reset(to route: Route) {
    bottom = route
    above = []
  }

  /// Changes every screen of the stack in place.
  mutating func updateEach(_ change: (inout Route) -> Void) {
    change(&bottom)
    for index in above.indices { change(&above[index]) }
  }
}

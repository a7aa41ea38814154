import GreenroomCore
import GreenroomFrame

/// The choices for a round.
public struct SetUpScreen: Hashable, Sendable {
  /// The rows from top to bottom.
  enum Row: CaseIterable, Hashable {
    case kind, mode, count, topic, level, minutes

    var title: String {
      switch self {
      case .kind: "Round"
      case .mode: "Mode"
      case .count: "Questions"
      case .topic: "Topic"
      case .level: "Level"
      case .minutes: "Minutes"
      }
    }
  }

  static let kinds: [QuestionKind] = [.behavioral, .explain]
  static let longestRound = 180

  var list = ListState()
  var request: RoundRequest

  public init(kind: QuestionKind) {
    request = RoundRequest(kind: kind, mode: .practice, count: 2)
  }

  var row: Row {
    list.selection(count: Row.allCases.count).map { Row.allCases[$0] } ?? .kind
  }

  /// The topics of the questions of this kind, in alphabetical order.
  func topics(in library: Library?) -> [String] {
    let topics = (library?.questions ?? []).filter { $0.kind == request.kind }.map(\.topic)
    return Set(topics).sorted()
  }

  func value(of row: Row) -> String {
    switch row {
    case .kind: request.kind.roundName
    case .mode:
      request.mode == .practice
        ? "practice: pause, hints, review after each answer"
        : "mock: strict clock, debrief at the end"
    case .count: String(request.count)
    case .topic: request.topics.first ?? "any"
    case .level: request.level?.rawValue ?? "any"
    case .minutes: request.minutes.map { "\($0)" } ?? "as the questions need"
    }
  }

  /// Takes the next or previous choice of the chosen row.
  mutating func change(by step: Int, library: Library?) {
    switch row {
    case .kind:
      request.kind = SetUpScreen.turned(SetUpScreen.kinds, request.kind, by: step)
      request.topics = []
    case .mode: request.mode = SetUpScreen.turned(SessionMode.allCases, request.mode, by: step)
    case .count: request.count = min(20, max(1, request.count + step))
    case .topic:
      let choices = [nil] + topics(in: library).map(Optional.some)
      let topic = SetUpScreen.turned(choices, request.topics.first, by: step)
      request.topics = topic.map { [$0] } ?? []
    case .level:
      let choices = [nil] + Level.allCases.map(Optional.some)
      request.level = SetUpScreen.turned(choices, request.level, by: step)
    case .minutes:
      let minutes = (request.minutes ?? 0) + 5 * step
      request.minutes = minutes <= 0 ? nil : min(SetUpScreen.longestRound, minutes)
    }
  }

  private static func turned<Choice: Equatable>(
    _ choices: [Choice], _ current: Choice, by step: Int
  ) -> Choice {
    let index = choices.firstIndex(of: current) ?? 0
    return choices[(index + step + choices.count) % choices.count]
  }
}

extension App {
  mutating func update(_ screen: SetUpScreen, with intent: Intent, at now: AppTime) -> [Effect] {
    var screen = screen
    switch intent {
    case .back:
      routes.pop()
      return []
    case .open:
      return start(screen.request, seed: nil, at: now)
    case .left: screen.change(by: -1, library: library)
    case .right: screen.change(by: 1, library: library)
    default:
      guard let motion = intent.scrollMotion else { return [] }
      let count = SetUpScreen.Row.allCases.count
      screen.list.move(motion, count: count, height: count)
    }
    routes.top = .setUp(screen)
    return []
  }
}

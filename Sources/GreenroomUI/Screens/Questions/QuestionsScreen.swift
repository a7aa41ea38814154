import GreenroomCore
import GreenroomFrame

/// The bank, to browse and search.
public struct QuestionsScreen: Hashable, Sendable {
  var list = ListState()
  /// The filter line while it is being typed.
  var search: TextField?
  var filter = ""

  public init() {}

  var isSearching: Bool { search != nil }

  /// The questions whose title, topic, kind or level holds every word of the filter.
  func rows(in library: Library?) -> [Question] {
    let words = (search?.text ?? filter).lowercased().split(separator: " ")
    return (library?.questions ?? []).filter { question in
      let text = [question.title, question.topic, question.kind.rawValue, question.level.rawValue]
        .joined(separator: " ").lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }
}

/// One question to read, its model answers behind a key.
public struct QuestionScreen: Hashable, Sendable {
  var question: Question
  var showsModel = false
  var pager = PagerState()
}

extension App {
  mutating func update(
    _ screen: QuestionsScreen, with intent: Intent, at now: AppTime
  ) -> [Effect] {
    var screen = screen
    switch intent {
    case .edit(let command):
      screen.search?.perform(command, at: Moment(now.uptime))
      screen.list = ListState()
    case .yes:
      screen.filter = screen.search?.text.trimmed ?? ""
      screen.search = nil
    case .no: screen.search = nil
    case .filter: screen.search = TextField(screen.filter)
    case .back where !screen.filter.isEmpty: screen.filter = ""
    case .back:
      routes.pop()
      return []
    case .open:
      if let question = chosen(screen) {
        routes.push(.question(QuestionScreen(question: question)))
      }
      return []
    case .startQuestion: return practise(chosen(screen), at: now)
    default:
      guard let motion = intent.scrollMotion else { return [] }
      let count = screen.rows(in: library).count
      screen.list.move(motion, count: count, height: bodyHeight - 2)
    }
    routes.top = .questions(screen)
    return []
  }

  private func chosen(_ screen: QuestionsScreen) -> Question? {
    let rows = screen.rows(in: library)
    return screen.list.selection(count: rows.count).map { rows[$0] }
  }

  private mutating func practise(_ question: Question?, at now: AppTime) -> [Effect] {
    guard let question else { return [] }
    let request = RoundRequest(kind: question.kind, mode: .practice, fixed: [question.id])
    return start(request, seed: nil, at: now)
  }

  mutating func update(_ screen: QuestionScreen, with intent: Intent, at now: AppTime) -> [Effect] {
    var screen = screen
    switch intent {
    case .back:
      routes.pop()
      return []
    case .startQuestion: return practise(screen.question, at: now)
    case .nextTab:
      screen.showsModel.toggle()
      screen.pager = PagerState()
    default: scroll(&screen.pager, by: intent, through: screen.paragraphs)
    }
    routes.top = .question(screen)
    return []
  }
}

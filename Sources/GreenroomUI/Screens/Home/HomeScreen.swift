import GreenroomCore
import GreenroomFrame

/// What to do now.
public struct HomeScreen: Hashable, Sendable {
  var list = ListState()

  public init() {}
}

/// One line of the home menu.
struct HomeEntry: Hashable {
  var title: String
  var detail: String
  var intent: Intent
}

extension App {
  /// The menu: resuming comes first when there is something to resume.
  var homeEntries: [HomeEntry] {
    var entries: [HomeEntry] = []
    if let open = openSession {
      let left = "\(open.answered) of \(open.titles.count) answered"
      entries.append(
        HomeEntry(
          title: "Resume the \(open.kind.roundName) round",
          detail: "\(open.startedAt.civil.dateAndTime), \(open.mode.rawValue), \(left)",
          intent: .resumeSession))
    }
    entries += [
      HomeEntry(
        title: "Behavioral round", detail: "stories, judged as STAR", intent: .startBehavioral),
      HomeEntry(
        title: "Technical round", detail: "explain it, judged by a checklist",
        intent: .startTechnical),
      HomeEntry(title: "History", detail: historyDetail, intent: .showHistory),
      HomeEntry(title: "Questions", detail: questionsDetail, intent: .showQuestions),
      HomeEntry(title: "Keys", detail: "what every key does", intent: .help),
      HomeEntry(title: "Quit", detail: "", intent: .quit),
    ]
    return entries
  }

  var openSession: SessionSummary? { history.open }

  private var historyDetail: String {
    guard isHistoryLoaded else { return "reading" }
    let count = history.count
    return count == 1 ? "1 session" : "\(count) sessions"
  }

  private var questionsDetail: String {
    guard let library else { return "reading" }
    return "\(library.questions.count) to read and practise"
  }

  mutating func update(_ screen: HomeScreen, with intent: Intent, at now: AppTime) -> [Effect] {
    var screen = screen
    switch intent {
    case .open:
      let entries = homeEntries
      guard let index = screen.list.selection(count: entries.count) else { return [] }
      return perform(entries[index].intent, at: now)
    case .startBehavioral: routes.push(.setUp(SetUpScreen(kind: .behavioral)))
    case .startTechnical: routes.push(.setUp(SetUpScreen(kind: .explain)))
    case .showHistory:
      routes.push(.history(HistoryScreen(sessions: history.sessions)))
      return [.listSessions]
    case .showQuestions: routes.push(.questions(QuestionsScreen()))
    case .resumeSession:
      guard let openSession else {
        say("There is no session to resume.", at: now)
        return []
      }
      return [.resumeSession(openSession.id)]
    case .quit:
      isFinished = true
    default:
      guard let motion = intent.scrollMotion else { return [] }
      let count = homeEntries.count
      screen.list.move(motion, count: count, height: count)
      routes.top = .home(screen)
    }
    return []
  }
}

extension QuestionKind {
  /// What a round of this kind is called.
  public var roundName: String {
    switch self {
    case .explain: "technical"
    case .behavioral: "behavioral"
    case .design: "design"
    case .coding: "coding"
    case .sql: "SQL"
    case .quickfire: "quickfire"
    }
  }
}

import GreenroomCore
import GreenroomFrame

/// Past sessions, newest first, with a search through everything that was written in them.
public struct HistoryScreen: Hashable, Sendable {
  /// What the list shows.
  enum Row: Hashable {
    case session(SessionSummary)
    case hit(HistoryHit)

    var session: SessionID {
      switch self {
      case .session(let summary): summary.id
      case .hit(let hit): hit.session
      }
    }
  }

  var list = ListState()
  /// The search line while it is being typed; nil while the keys move the list.
  var search: TextField?
  /// The words that were searched for; empty shows all sessions.
  var searched = ""
  private var sessions: [SessionSummary]
  private var hits: [HistoryHit] = []

  init(sessions: [SessionSummary]) {
    self.sessions = sessions
  }

  var isSearching: Bool { search != nil }

  var rows: [Row] {
    searched.isEmpty ? sessions.map(Row.session) : hits.map(Row.hit)
  }

  /// The question of the hit that is chosen; nil while sessions are listed.
  var chosenSlot: Int? {
    guard let index = list.selection(count: rows.count), case .hit(let hit) = rows[index] else {
      return nil
    }
    return hit.slot
  }

  mutating func use(_ sessions: [SessionSummary]) {
    self.sessions = sessions
  }

  mutating func use(_ hits: [HistoryHit], for text: String) {
    guard text == searched else { return }
    self.hits = hits
    list = ListState()
  }
}

extension App {
  mutating func update(_ screen: HistoryScreen, with intent: Intent, at now: AppTime) -> [Effect] {
    var screen = screen
    var effects: [Effect] = []
    switch intent {
    case .edit(let command): screen.search?.perform(command, at: Moment(now.uptime))
    case .yes:
      screen.searched = screen.search?.text.trimmed ?? ""
      screen.search = nil
      screen.use([], for: screen.searched)
      if !screen.searched.isEmpty { effects = [.search(screen.searched)] }
      screen.list = ListState()
    case .no: screen.search = nil
    case .filter: screen.search = TextField(screen.searched)
    case .back where !screen.searched.isEmpty:
      screen.searched = ""
      screen.list = ListState()
    case .back:
      routes.pop()
      return []
    case .open: return open(screen)
    case .delete: return askToDelete(screen, at: now)
    case .undo: return takeDeleteBack(at: now)
    default:
      guard let motion = intent.scrollMotion else { return [] }
      screen.list.move(motion, count: screen.rows.count, height: bodyHeight - 2)
    }
    routes.top = .history(screen)
    return effects
  }

  private func open(_ screen: HistoryScreen) -> [Effect] {
    let rows = screen.rows
    guard let index = screen.list.selection(count: rows.count) else { return [] }
    let id = rows[index].session
    if id == openSession?.id { return [.resumeSession(id)] }
    return [.loadSession(id)]
  }

  private mutating func askToDelete(_ screen: HistoryScreen, at now: AppTime) -> [Effect] {
    let rows = screen.rows
    guard let index = screen.list.selection(count: rows.count) else { return [] }
    guard case .session(let summary) = rows[index] else {
      say("Esc shows the sessions; one is deleted there.", at: now)
      return []
    }
    if let reason = history.readOnlyReason {
      say("Nothing can be deleted: \(reason)", isError: true, at: now)
      return []
    }
    routes.push(.dialog(.deleteSession(summary)))
    return []
  }

  private mutating func takeDeleteBack(at now: AppTime) -> [Effect] {
    guard let last = deleted.popLast() else {
      say("There is no delete to take back.", at: now)
      return []
    }
    return [.restoreSession(last)]
  }

  mutating func noteDeleted(_ id: SessionID, at now: AppTime) -> [Effect] {
    deleted.append(id)
    say("Deleted. u takes it back; when you quit it is gone.", at: now)
    return [.loadHistory]
  }

  mutating func show(_ hits: [HistoryHit], for text: String) -> [Effect] {
    routes.updateEach { route in
      if case .history(var screen) = route {
        screen.use(hits, for: text)
        route = .history(screen)
      }
    }
    return []
  }
}

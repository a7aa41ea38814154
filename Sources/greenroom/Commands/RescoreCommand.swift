import ArgumentParser
import GreenroomContent
import GreenroomCore
import GreenroomReports
import GreenroomStore

/// `greenroom history rescore`: gives past answers a mark by the present rules and questions.
struct RescoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore",
    abstract: "Score past answers again; the old marks stay beside the new ones.",
    discussion: """
      Without SESSION and --since, all sessions. The present text of a question counts; where it \
      is in no pack any more, the text that the session has kept. What has such a mark already is \
      passed over.
      """)

  @Argument(help: "Sessions, or the beginnings of their names.")
  var sessions: [String] = []

  @Option(help: "Sessions from this date (2026-11-01) or this session on.")
  var since: String?

  @Flag(help: "Print what would change, and write nothing.")
  var dryRun = false

  @Option(help: "table or json.")
  var format: TableFormat = .table

  @OptionGroup var places: PlaceOptions

  func validate() throws {
    guard since == nil || sessions.isEmpty else {
      throw ValidationError("Name sessions or use --since, not both.")
    }
  }

  func run() throws {
    let places = places.resolved()
    let content = try places.content()
    let store = try places.openHistory(dryRun ? .reading : .writing)
    if !dryRun, let reason = store.readOnlyReason {
      throw CommandFailure("\(StoreError.readOnly(path: store.path, reason))", .noPermission)
    }
    let wanted = try summaries(in: store)
    var rescorer = Rescorer(content)
    var done: [Rescoring] = []
    var failures: [StoreError] = []
    for summary in wanted where summary.status != .open {
      do throws(StoreError) {
        done.append(try rescorer.rescore(summary.id, in: store, isDryRun: dryRun))
      } catch {
        guard case .unreadableEvents = error else {
          return try wording { () throws(StoreError) in throw error }
        }
        // One session of a newer program must not keep the others from their marks.
        failures.append(error)
      }
    }
    let table = RescoreTable(
      done, open: wanted.filter { $0.status == .open }.map(\.id), isDryRun: dryRun,
      measure: Output.columns)
    switch format {
    case .table: print(table.text(width: Output.width), terminator: "")
    case .json: print(table.json.prettyText)
    }
    for failure in failures { StandardError.write("\(failure)\n") }
    if !failures.isEmpty { leave(with: .badData) }
  }

  /// The sessions that are meant, oldest first.
  private func summaries(in store: HistoryStore) throws -> [SessionSummary] {
    let (all, named) = try wording { () throws(StoreError) in
      var named: Set<SessionID> = []
      for name in sessions { named.insert(try store.resolve(name)) }
      return (Array(try store.summaries().reversed()), named)
    }
    if !sessions.isEmpty { return all.filter { named.contains($0.id) } }
    guard let since else { return all }
    let start = try start(since, in: store)
    return all.filter { start.holds($0) }
  }

  /// Where `--since` begins.
  private enum Start {
    /// In the zone in which each session was held.
    case date(CivilDate)
    case session(SessionSummary)

    func holds(_ summary: SessionSummary) -> Bool {
      switch self {
      case .date(let date): summary.startedAt.civil.date >= date.text
      case .session(let first): summary.startedAt >= first.startedAt
      }
    }
  }

  private func start(_ text: String, in store: HistoryStore) throws -> Start {
    if let date = CivilDate(text) { return .date(date) }
    do throws(StoreError) {
      let id = try store.resolve(text)
      if let summary = try store.summaries().first(where: { $0.id == id }) {
        return .session(summary)
      }
    } catch {
      guard case .unknownSession = error else {
        return try wording { () throws(StoreError) in throw error }
      }
    }
    throw CommandFailure(
      "--since takes a date such as 2026-11-01 or a session; "
        + "\"\(PlainText.inertLine(text))\" is neither", .usage)
  }
}

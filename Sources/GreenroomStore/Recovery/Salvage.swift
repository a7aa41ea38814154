import GRDB
import GreenroomCore

/// Reads what can be read from a damaged history. Derived tables are left; they are rebuilt.
struct Salvage {
  private struct Table {
    let name: String
    let key: String
    let columns: String
  }

  /// In an order in which rows come after those that they refer to.
  private static let tables = [
    Table(name: "tombstones", key: "session_id", columns: "session_id"),
    Table(
      name: "sessions", key: "id",
      columns: "id, started_ms, zone_offset_s, kind, mode, seed, hidden_at_ms"),
    Table(name: "question_texts", key: "digest", columns: "digest, question_id, source"),
    Table(
      name: "interview_events", key: "session_id, position",
      columns: "session_id, position, kind, version, at_ms, wall_ms, payload"),
    Table(
      name: "history_events", key: "id",
      columns: "id, session_id, kind, version, wall_ms, payload"),
  ]

  /// The path of the damaged file.
  let damaged: String

  func copy(into target: DatabaseQueue, report: inout RecoveryReport) throws {
    guard let source = openSource() else {
      report.incompleteTables = Salvage.tables.map(\.name)
      return
    }
    for table in Salvage.tables {
      let (rows, isComplete) = read(table, from: source)
      let refused = try target.write { db in
        if table.name == "interview_events" { try restoreSessions(of: rows, in: db) }
        return try insert(rows, into: table, in: db)
      }
      if !isComplete || refused > 0 { report.incompleteTables.append(table.name) }
    }
    (report.sessions, report.events) = try target.read { db in
      (
        try Int.fetchOne(db, sql: "SELECT count(*) FROM sessions") ?? 0,
        try Int.fetchOne(db, sql: "SELECT count(*) FROM interview_events") ?? 0
      )
    }
  }

  /// Nil when SQLite does not recognise the file at all.
  private func openSource() -> DatabaseQueue? {
    var configuration = Configuration()
    configuration.label = "damaged history"
    // The damaged file is evidence: not even its log of recent writes is folded in.
    configuration.readonly = true
    do {
      let source = try DatabaseQueue(path: damaged, configuration: configuration)
      _ = try source.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
      return source
    } catch {
      return nil
    }
  }

  /// Reads from both ends towards the damage, so that only what lies in it is lost.
  private func read(_ table: Table, from source: DatabaseQueue) -> ([Row], isComplete: Bool) {
    var rows: [Row] = []
    if scan(
      table, "ASC", from: source,
      each: {
        rows.append($0)
        return true
      })
    {
      return (rows, true)
    }
    var seen = Set(rows.map { key(of: $0, in: table) })
    var tail: [Row] = []
    _ = scan(table, "DESC", from: source) { row in
      guard seen.insert(key(of: row, in: table)).inserted else { return false }
      tail.append(row)
      return true
    }
    return (rows + tail.reversed(), false)
  }

  /// Whether the table could be read to its end.
  private func scan(
    _ table: Table, _ direction: String, from source: DatabaseQueue, each: (Row) -> Bool
  ) -> Bool {
    let order = table.key.split(separator: ", ").map { "\($0) \(direction)" }
    let sql = """
      SELECT \(table.columns) FROM \(table.name) ORDER BY \(order.joined(separator: ", "))
      """
    do {
      try source.read { db in
        let cursor = try Row.fetchCursor(db, sql: sql)
        while let row = try cursor.next(), each(row.copy()) {}
      }
      return true
    } catch {
      // This is where the damage begins.
      return false
    }
  }

  private func key(of row: Row, in table: Table) -> [DatabaseValue] {
    table.key.split(separator: ", ").map { row[String($0)] as DatabaseValue }
  }

  /// Makes rows anew for sessions whose own row is lost, from the plan in their first event.
  private func restoreSessions(of events: [Row], in db: Database) throws {
    let known = try String.fetchSet(db, sql: "SELECT id FROM sessions")
    for row in events {
      guard let id = row["session_id"] as String?, !known.contains(id),
        let kind = row["kind"] as String?, let payload = row["payload"] as String?,
        let version = row["version"] as Int?, let wall = row["wall_ms"] as Int?,
        case .sessionStarted(let plan) = decoded(kind, version, payload)
      else { continue }
      try insertOrCount {
        try HistoryStore.insert(
          SessionID(id), startedAt: WallTime(unixMilliseconds: wall), plan: plan, in: db)
      }
    }
  }

  private func decoded(_ kind: String, _ version: Int, _ payload: String) -> InterviewFact? {
    let record = EventRecord(kind: kind, version: version, atMilliseconds: 0, payload: payload)
    do throws(CodecError) { return try InterviewEventCodec.decode(record).first?.fact } catch {
      return nil
    }
  }

  /// Returns how many rows the new file refused, because what they refer to is lost.
  private func insert(_ rows: [Row], into table: Table, in db: Database) throws -> Int {
    let places = table.columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
    let insert = try db.makeStatement(
      sql: "INSERT INTO \(table.name) (\(table.columns)) VALUES (\(places))")
    var refused = 0
    for row in rows {
      refused += try insertOrCount {
        try insert.execute(arguments: StatementArguments(row.databaseValues))
      }
    }
    return refused
  }

  /// One when the row does not fit the schema, zero when it was inserted.
  @discardableResult
  private func insertOrCount(_ insert: () throws -> Void) throws -> Int {
    do {
      try insert()
      return 0
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      return 1
    }
  }
}

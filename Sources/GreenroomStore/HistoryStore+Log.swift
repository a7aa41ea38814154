import GRDB
import GreenroomCore

/// A session that can be resumed.
public struct OpenSession: Hashable, Sendable {
  public var id: SessionID
  public var interview: Interview
  /// When its last event was written: the session has lain still since then.
  public var lastEventWall: WallTime
}

extension HistoryStore {
  /// Every event of a session, in order.
  public func events(of session: SessionID) throws(StoreError) -> [InterviewEvent] {
    try read { db in
      _ = try HistoryStore.startedAt(session, in: db)
      var events: [InterviewEvent] = []
      try HistoryStore.forEachRecord(of: session, in: db) { event, _ in events.append(event) }
      return events
    }
  }

  /// A session in full, with the questions' texts as they were, and what was said about it since.
  public func record(of session: SessionID) throws(StoreError) -> SessionRecord {
    try read { db in
      let folded = try HistoryStore.fold(session, in: db)
      let said = SessionAnnotations(of: try HistoryStore.historyEvents(of: session, in: db))
      let asked = (folded.fold.interview.plan?.slots ?? []).map(\.digest)
      var sources: [QuestionDigest: String] = [:]
      for digest in asked + said.rescores.map(\.score.digest) where sources[digest] == nil {
        sources[digest] = try HistoryStore.questionText(digest, in: db)
      }
      return SessionRecord(
        id: session, startedAt: folded.startedAt, interview: folded.fold.interview,
        questionSources: sources, annotations: said)
    }
  }

  /// When the session's last event was written.
  public func lastWallTime(of session: SessionID) throws(StoreError) -> WallTime {
    try read { db in
      let start = try HistoryStore.startedAt(session, in: db)
      let last = try Int.fetchOne(
        db,
        sql: """
          SELECT wall_ms FROM interview_events WHERE session_id = ?
          ORDER BY position DESC LIMIT 1
          """, arguments: [session.rawValue])
      return WallTime(
        unixMilliseconds: last ?? start.unixMilliseconds,
        zoneOffsetSeconds: start.zoneOffsetSeconds)
    }
  }

  /// The newest session that has not ended and is not deleted, to go on with.
  public func openSession() throws(StoreError) -> OpenSession? {
    let found = try read { db -> CurrentSession? in
      let id = try String.fetchOne(
        db,
        sql: """
          SELECT session_id FROM session_summaries
          JOIN sessions ON sessions.id = session_id
          WHERE status = 'open' AND hidden_at_ms IS NULL
          ORDER BY session_summaries.started_ms DESC, session_id DESC LIMIT 1
          """)
      return try id.map { try HistoryStore.fold(SessionID($0), in: db) }
    }
    guard let found else { return nil }
    current = found
    return OpenSession(
      id: found.id, interview: found.fold.interview,
      lastEventWall: WallTime(
        unixMilliseconds: found.fold.lastWall,
        zoneOffsetSeconds: found.startedAt.zoneOffsetSeconds))
  }

  static func startedAt(_ session: SessionID, in db: Database) throws -> WallTime {
    let row = try Row.fetchOne(
      db, sql: "SELECT started_ms, zone_offset_s FROM sessions WHERE id = ?",
      arguments: [session.rawValue])
    guard let row else { throw StoreError.unknownSession(session.rawValue) }
    return WallTime(unixMilliseconds: row[0], zoneOffsetSeconds: row[1])
  }

  /// Folds a session's whole log.
  static func fold(_ session: SessionID, in db: Database) throws -> CurrentSession {
    var folded = CurrentSession(
      id: session, startedAt: try startedAt(session, in: db), nextPosition: 0,
      fold: SessionFold(), projection: nil)
    try fold(into: &folded, in: db)
    folded.projection = folded.dueProjection
    return folded
  }

  /// Folds as far as the log can be read; what was folded stands even when this throws.
  static func fold(into session: inout CurrentSession, in db: Database) throws {
    var fold = session.fold
    defer { session.fold = fold }
    session.nextPosition = try forEachRecord(of: session.id, in: db) { fold.apply($0, wall: $1) }
  }

  /// Reads the log in order and returns the position after the last record.
  @discardableResult
  private static func forEachRecord(
    of session: SessionID, in db: Database, _ body: (InterviewEvent, Int) -> Void
  ) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT position, kind, version, at_ms, payload, wall_ms FROM interview_events
        WHERE session_id = ? ORDER BY position
        """)
    let rows = try Row.fetchCursor(statement, arguments: [session.rawValue])
    var nextPosition = 0
    while let row = try rows.next() {
      let record = EventRecord(
        kind: row[1], version: row[2], atMilliseconds: row[3], payload: row[4])
      let wall: Int = row[5]
      do {
        for event in try InterviewEventCodec.decode(record) { body(event, wall) }
      } catch {
        throw StoreError.unreadableEvents(session, error)
      }
      nextPosition = row[0] + 1
    }
    return nextPosition
  }
}

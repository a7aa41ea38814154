import GRDB
import GreenroomCore

extension HistoryStore {
  /// Writes down what is said about a session that was held: all of it, or nothing.
  ///
  /// - Parameters:
  ///   - questions: texts that the facts refer to; kept as long as the session is.
  /// - Returns: the events as they stand in the journal.
  @discardableResult
  public func append(
    _ facts: [HistoryFact], about session: SessionID, questions: [QuestionText] = [],
    wall: WallTime
  ) throws(StoreError) -> [HistoryEvent] {
    try write { db in
      let zone = try HistoryStore.startedAt(session, in: db).zoneOffsetSeconds
      let last = try Int.fetchOne(
        db, sql: "SELECT max(wall_ms) FROM history_events WHERE session_id = ?",
        arguments: [session.rawValue])
      for question in questions { try HistoryStore.insert(question, in: db) }
      // A clock that was put back must not let a withdrawal come before its dispute.
      var next = max(wall.unixMilliseconds, last.map { $0 + 1 } ?? .min)
      return try facts.map { fact in
        let dated = WallTime(unixMilliseconds: next, zoneOffsetSeconds: zone)
        next += 1
        let event = HistoryEvent(session: session, wall: dated, fact)
        try HistoryStore.insert(HistoryEventCodec.encode(event), in: db)
        return event
      }
    }
  }

  /// What was said about a session, oldest first; what a newer program said stands among it.
  public func historyEvents(of session: SessionID) throws(StoreError) -> [HistoryEvent] {
    try read { try HistoryStore.historyEvents(of: session, in: $0) }
  }

  /// Every standing dispute of the visible sessions, oldest first.
  public func disputes() throws(StoreError) -> [DisputeEntry] {
    try read { db in
      let sessions = try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT session_id FROM history_events
          JOIN sessions ON sessions.id = session_id
          WHERE history_events.kind = 'itemDisputed' AND hidden_at_ms IS NULL
          """)
      let entries = try sessions.flatMap {
        try HistoryStore.disputes(about: SessionID($0), in: db)
      }
      return entries.sorted { ($0.dispute.wall, $0.session) < ($1.dispute.wall, $1.session) }
    }
  }

  private static func disputes(
    about session: SessionID, in db: Database
  ) throws -> [DisputeEntry] {
    let annotations = SessionAnnotations(of: try historyEvents(of: session, in: db))
    return try annotations.disputes.compactMap { dispute in
      let attempt = try Row.fetchOne(
        db,
        sql: """
          SELECT question_id, title, digest, scorer FROM attempts
          WHERE session_id = ? AND ordinal = ?
          """, arguments: [session.rawValue, dispute.place.attempt])
      let again = annotations.rescores(of: dispute.place.attempt).last?.score.items
        .first { $0.name == dispute.place.item }
      return attempt.map {
        DisputeEntry(
          session: session, question: QuestionID($0["question_id"]), title: $0["title"],
          dispute: dispute, digest: QuestionDigest($0["digest"]), scorer: $0["scorer"] ?? "",
          scoredAgain: again?.status)
      }
    }
  }

  /// A question's text as it was kept; nil when no session needs it.
  public func questionText(_ digest: QuestionDigest) throws(StoreError) -> String? {
    try read { try HistoryStore.questionText(digest, in: $0) }
  }

  static func questionText(_ digest: QuestionDigest, in db: Database) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT source FROM question_texts WHERE digest = ?",
      arguments: [digest.rawValue])
  }

  static func historyEvents(
    of session: SessionID, in db: Database
  ) throws -> [HistoryEvent] {
    let zone = try startedAt(session, in: db).zoneOffsetSeconds
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, kind, version, wall_ms, payload FROM history_events WHERE session_id = ?
        ORDER BY wall_ms, id
        """, arguments: [session.rawValue])
    return rows.map { row in
      HistoryEventCodec.decode(
        HistoryRecord(
          id: HistoryEventID(row["id"]), session: session, kind: row["kind"],
          version: row["version"],
          wall: WallTime(unixMilliseconds: row["wall_ms"], zoneOffsetSeconds: zone),
          payload: row["payload"]))
    }
  }

  static func insert(_ record: HistoryRecord, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO history_events (id, session_id, kind, version, wall_ms, payload)
        VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
        """,
      arguments: [
        record.id.rawValue, record.session?.rawValue, record.kind, record.version,
        record.wall.unixMilliseconds, record.payload,
      ])
  }
}

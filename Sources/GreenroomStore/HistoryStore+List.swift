import GRDB
import GreenroomCore

/// Which sessions a list shows; a nil member lets all pass.
public struct SummaryFilter: Hashable, Sendable {
  public var kind: QuestionKind?
  public var mode: SessionMode?
  public var status: SessionSummary.Status?
  /// Words that a question's title or an answer must hold.
  public var text: String?

  public init(
    kind: QuestionKind? = nil, mode: SessionMode? = nil, status: SessionSummary.Status? = nil,
    text: String? = nil
  ) {
    self.kind = kind
    self.mode = mode
    self.status = status
    self.text = text
  }
}

extension HistoryStore {
  /// Sessions at a glance, newest first.
  public func summaries(
    _ filter: SummaryFilter = SummaryFilter(), limit: Int = .max, offset: Int = 0
  ) throws(StoreError) -> [SessionSummary] {
    var conditions = ["sessions.hidden_at_ms IS NULL"]
    var arguments = StatementArguments()
    for (column, value) in [
      ("kind", filter.kind?.rawValue), ("mode", filter.mode?.rawValue),
      ("status", filter.status?.rawValue),
    ] {
      guard let value else { continue }
      conditions.append("session_summaries.\(column) = ?")
      arguments += [value]
    }
    if let text = filter.text, !text.allSatisfy(\.isWhitespace) {
      conditions.append(HistoryStore.textCondition)
      arguments += [text, SearchPattern(text).expression]
    }
    arguments += [limit, offset]
    let sql = """
      SELECT session_summaries.*, sessions.zone_offset_s FROM session_summaries
      JOIN sessions ON sessions.id = session_id
      WHERE \(conditions.joined(separator: " AND "))
      ORDER BY session_summaries.started_ms DESC, session_id DESC LIMIT ? OFFSET ?
      """
    return try read { db in
      try Row.fetchAll(db, sql: sql, arguments: arguments).map(HistoryStore.summary(from:))
    }
  }

  /// A title holds the text as it stands, or an answer holds its words. The pattern is null
  /// where the text has no words, and then matches nothing.
  private static let textCondition = """
    (instr(lower(session_summaries.titles), lower(?)) > 0 OR session_id IN (
      SELECT answer_texts.session_id FROM answer_index
      JOIN answer_texts ON answer_texts.id = answer_index.rowid
      WHERE answer_index MATCH coalesce(?, '\(SearchPattern.nothing)')))
    """

  /// How many sessions there are; hidden ones do not count.
  public func sessionCount() throws(StoreError) -> Int {
    try read { db in
      let visible = "SELECT count(*) FROM sessions WHERE hidden_at_ms IS NULL"
      return try Int.fetchOne(db, sql: visible) ?? 0
    }
  }

  /// When each question was last asked, so that others can come first; in UTC, since only the order
  /// counts. Questions of deleted sessions were asked all the same.
  public func lastAsked() throws(StoreError) -> [QuestionID: WallTime] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT question_id, max(asked_ms) FROM attempts GROUP BY question_id
          """)
      return Dictionary(
        uniqueKeysWithValues: rows.map { row in
          (QuestionID(row[0]), WallTime(unixMilliseconds: row[1]))
        })
    }
  }

  /// The session that a name means: the whole name, or a beginning that only one has.
  public func resolve(_ name: String) throws(StoreError) -> SessionID {
    let found = try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM sessions WHERE hidden_at_ms IS NULL AND substr(id, 1, length(?1)) = ?1
          ORDER BY id
          """, arguments: [name])
    }
    if found.contains(name) { return SessionID(name) }
    guard !name.isEmpty, let first = found.first else { throw .unknownSession(name) }
    guard found.count == 1 else { throw .ambiguousSession(name, found.map { SessionID($0) }) }
    return SessionID(first)
  }

  private static func summary(from row: Row) throws -> SessionSummary {
    let titles = try JSONValue(parsing: row["titles"]).arrayValue?.compactMap(\.stringValue)
    return SessionSummary(
      id: SessionID(row["session_id"]),
      startedAt: WallTime(
        unixMilliseconds: row["started_ms"], zoneOffsetSeconds: row["zone_offset_s"]),
      kind: try word(row["kind"]), mode: try word(row["mode"]), status: try word(row["status"]),
      titles: titles ?? [], answered: row["answered"], score: row["score"],
      spent: .milliseconds(row["spent_ms"] as Int), words: row["words"],
      interruptions: row["interruptions"])
  }

  private static func word<Word: RawRepresentable<String>>(_ text: String) throws -> Word {
    guard let word = Word(rawValue: text) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown word \(text)")
    }
    return word
  }
}

import GRDB
import GreenroomCore

extension HistoryStore {
  /// Answers that hold every word of the text, or words that begin so; the best matches first.
  ///
  /// Accents and case make no difference. Hidden sessions are passed over.
  public func search(_ text: String, limit: Int = 100) throws(StoreError) -> [HistoryHit] {
    guard let expression = SearchPattern(text).expression else { return [] }
    return try read { db in
      try Row.fetchAll(db, sql: HistoryStore.searchQuery, arguments: [expression, limit]).map {
        HistoryHit(
          session: SessionID($0["session_id"]),
          startedAt: WallTime(
            unixMilliseconds: $0["started_ms"], zoneOffsetSeconds: $0["zone_offset_s"]),
          slot: $0["slot"], title: $0["title"], excerpt: $0["excerpt"])
      }
    }
  }

  private static let searchQuery = """
    SELECT attempts.session_id, sessions.started_ms, sessions.zone_offset_s, attempts.slot,
      attempts.title, snippet(answer_index, 0, char(0x2068), char(0x2069), '…', 24) AS excerpt
    FROM answer_index
    JOIN answer_texts ON answer_texts.id = answer_index.rowid
    JOIN attempts ON attempts.session_id = answer_texts.session_id
      AND attempts.ordinal = answer_texts.ordinal
    JOIN sessions ON sessions.id = attempts.session_id
    WHERE answer_index MATCH ? AND sessions.hidden_at_ms IS NULL
    ORDER BY answer_index.rank, sessions.started_ms DESC LIMIT ?
    """
}

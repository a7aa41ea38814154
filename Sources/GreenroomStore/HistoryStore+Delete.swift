import GRDB
import GreenroomCore

/// What a purge took away, and where copies are left.
public struct PurgeReport: Hashable, Sendable {
  public var sessions: [SessionID]
  /// Whether the log of recent writes could be emptied too; not while another program reads.
  public var isJournalEmptied: Bool
  /// Backups that still hold one of the sessions; ``HistoryStore/removeBackups(_:)`` takes them.
  public var backups: [String]
}

extension HistoryStore {
  /// Deletes a session so that it can be brought back: lists and searches pass it over.
  ///
  /// - Throws: `sessionRunning` while another program is writing to it.
  public func hide(_ session: SessionID, at now: WallTime) throws(StoreError) {
    if let pid = try processRunningSession(), try openSession()?.id == session {
      throw .sessionRunning(pid: pid)
    }
    try setHidden(session, at: now.unixMilliseconds)
  }

  /// Brings back a session that was hidden and not yet purged.
  public func unhide(_ session: SessionID) throws(StoreError) {
    try setHidden(session, at: nil)
  }

  private func setHidden(_ session: SessionID, at time: Int?) throws(StoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE sessions SET hidden_at_ms = ? WHERE id = ?",
        arguments: [time, session.rawValue])
      if db.changesCount == 0 { throw StoreError.unknownSession(session.rawValue) }
    }
  }

  /// How long a session that another program has hidden can still be brought back by it.
  private static let longestUndo = 24 * 3_600_000

  /// Takes hidden sessions away for good: their events, all that is derived from them, and
  /// question texts that no session needs any more. Their bare names stay, so that an import
  /// does not bring them back.
  ///
  /// - Parameters:
  ///   - own: the sessions that the caller has hidden itself. What others have hidden goes only a
  ///     day later, since they may still bring it back.
  @discardableResult
  public func purgeHidden(_ own: Set<SessionID>, now: WallTime) throws(StoreError) -> PurgeReport {
    let sessions = try write { db -> [SessionID] in
      let hidden =
        "SELECT id, hidden_at_ms FROM sessions WHERE hidden_at_ms IS NOT NULL ORDER BY id"
      let sessions = try Row.fetchAll(db, sql: hidden).compactMap { row -> SessionID? in
        let id = SessionID(row["id"])
        let age = now.unixMilliseconds - (row["hidden_at_ms"] as Int)
        return own.contains(id) || age > HistoryStore.longestUndo ? id : nil
      }
      for session in sessions { try HistoryStore.purge(session, in: db) }
      guard !sessions.isEmpty else { return [] }
      try db.execute(
        sql: """
          DELETE FROM question_texts
          WHERE digest NOT IN (SELECT digest FROM planned_questions)
            AND digest NOT IN (\(HistoryStore.rescoredDigests))
          """)
      // Words of deleted rows live on in old segments of the index until they are merged.
      try db.execute(sql: "INSERT INTO answer_index (answer_index) VALUES ('optimize')")
      return sessions
    }
    guard !sessions.isEmpty else {
      return PurgeReport(sessions: [], isJournalEmptied: true, backups: [])
    }
    if let current, sessions.contains(current.id) { self.current = nil }
    return PurgeReport(
      sessions: sessions, isJournalEmptied: try emptyJournal(),
      backups: try backups(holding: sessions))
  }

  /// The texts by which attempts were scored again; a payload of a newer program may be anything.
  private static let rescoredDigests = """
    SELECT digest FROM (
      SELECT CASE WHEN json_valid(payload) THEN json_extract(payload, '$.score.digest') END
        AS digest FROM history_events WHERE kind = 'attemptRescored')
    WHERE digest IS NOT NULL
    """

  private static func purge(_ session: SessionID, in db: Database) throws {
    try SessionProjection.erase(session, in: db)
    for table in ["history_events", "interview_events"] {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE session_id = ?", arguments: [session.rawValue])
    }
    try db.execute(sql: "DELETE FROM sessions WHERE id = ?", arguments: [session.rawValue])
    try db.execute(
      sql: "INSERT OR IGNORE INTO tombstones (session_id) VALUES (?)",
      arguments: [session.rawValue])
  }

  /// Moves the log of recent writes into the file and empties it; false while others read.
  private func emptyJournal() throws(StoreError) -> Bool {
    do throws(StoreError) {
      try writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
      return true
    } catch {
      if case .busy = error { return false }
      throw error
    }
  }
}

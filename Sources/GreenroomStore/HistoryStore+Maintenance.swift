import GRDB
import GreenroomCore

/// What a rebuild of the derived tables found.
public struct RebuildReport: Hashable, Sendable {
  public var sessions: Int
  /// Sessions that could be folded only up to a record, and why.
  public var unreadable: [SessionID: StoreError]
}

public struct HistoryCounts: Hashable, Sendable {
  public var sessions: Int
  /// Deleted, and still to be brought back.
  public var hidden: Int
  public var attempts: Int
  public var events: Int
  public var questions: Int
}

/// Sizes in bytes.
public struct HistorySizes: Hashable, Sendable {
  public var database: Int
  /// What was written lately and is not yet in the database file.
  public var journal: Int
  public var backups: Int
}

extension HistoryStore {
  /// Drops everything that is derived and folds every log anew.
  @discardableResult
  public func rebuild() throws(StoreError) -> RebuildReport {
    let report = try write { db -> RebuildReport in
      // Texts can be deleted only from an index that fits them, so that comes first.
      try db.execute(sql: "INSERT INTO answer_index (answer_index) VALUES ('rebuild')")
      for table in [
        "answer_texts", "item_results", "attempts", "planned_questions", "session_summaries",
      ] {
        try db.execute(sql: "DELETE FROM \(table)")
      }
      let ids = try String.fetchAll(db, sql: "SELECT id FROM sessions ORDER BY started_ms, id")
      var report = RebuildReport(sessions: ids.count, unreadable: [:])
      for id in ids {
        if let error = try HistoryStore.rebuild(SessionID(id), in: db) {
          report.unreadable[SessionID(id)] = error
        }
      }
      return report
    }
    current = nil
    return report
  }

  private static func rebuild(_ id: SessionID, in db: Database) throws -> StoreError? {
    var session = CurrentSession(
      id: id, startedAt: try startedAt(id, in: db), nextPosition: 0, fold: SessionFold(),
      projection: nil)
    var failure: StoreError?
    do {
      try fold(into: &session, in: db)
    } catch let error as StoreError {
      failure = error
    }
    try session.dueProjection?.write(replacing: nil, in: db)
    return failure
  }

  /// What SQLite finds wrong with the file; empty when it is sound.
  public func integrityFindings() throws(StoreError) -> [String] {
    try read { db in
      let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      let orphans = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "a row of \(row[0] as String) refers to a missing row of \(row[2] as String)"
      }
      return findings.filter { $0 != "ok" } + orphans
    }
  }

  public func counts() throws(StoreError) -> HistoryCounts {
    try read { db in
      func count(_ what: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM \(what)") ?? 0
      }
      return HistoryCounts(
        sessions: try count("sessions WHERE hidden_at_ms IS NULL"),
        hidden: try count("sessions WHERE hidden_at_ms IS NOT NULL"),
        attempts: try count("attempts"), events: try count("interview_events"),
        questions: try count("question_texts"))
    }
  }

  public func sizes() throws(StoreError) -> HistorySizes {
    HistorySizes(
      database: DatabaseFile.size(of: path), journal: DatabaseFile.size(of: path + "-wal"),
      backups: try backups().reduce(0) { $0 + DatabaseFile.size(of: $1) })
  }
}

import GRDB

extension HistoryStore {
  /// Claims the one running session for this process. A claim whose process is gone, or that is
  /// older than the machine's last start, is taken over.
  ///
  /// - Throws: `sessionRunning` with the process that holds it.
  public func acquireSessionLock() throws(StoreError) {
    try acquireSessionLock(for: .current())
  }

  func acquireSessionLock(for process: ProcessIdentity) throws(StoreError) {
    try write { db in
      if let holder = try HistoryStore.lockHolder(in: db), holder != process, holder.isRunning {
        throw StoreError.sessionRunning(pid: holder.pid)
      }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO session_lock (only_row, pid, boot_id, process_start)
          VALUES (1, ?, ?, ?)
          """, arguments: [process.pid, process.boot, process.start])
    }
  }

  /// Gives the claim up, when this process holds it.
  public func releaseSessionLock() throws(StoreError) {
    let process = ProcessIdentity.current()
    try write { db in
      guard try HistoryStore.lockHolder(in: db) == process else { return }
      try db.execute(sql: "DELETE FROM session_lock")
    }
  }

  /// The other process that has a session running, if any.
  public func processRunningSession() throws(StoreError) -> Int? {
    let holder = try read { try HistoryStore.lockHolder(in: $0) }
    guard let holder, holder != .current(), holder.isRunning else { return nil }
    return holder.pid
  }

  private static func lockHolder(in db: Database) throws -> ProcessIdentity? {
    try Row.fetchOne(db, sql: "SELECT pid, boot_id, process_start FROM session_lock").map {
      ProcessIdentity(pid: $0[0], boot: $0[1], start: $0[2])
    }
  }
}

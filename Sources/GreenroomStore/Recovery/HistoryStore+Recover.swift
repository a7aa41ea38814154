import Foundation
import GRDB
import GreenroomCore

extension HistoryStore {
  /// Sets a damaged file aside and starts a new one with all rows that can still be read.
  static func recover(
    _ file: DatabaseFile, now: WallTime
  ) throws(StoreError) -> HistoryStore {
    let aside = try setAside(file, now: now)
    if let reason = try file.prepareForWriting() { throw .readOnly(path: file.path, reason) }
    let queue = try connect(to: file, isReadOnly: false)
    var report = RecoveryReport(
      setAside: aside, sessions: 0, events: 0, incompleteTables: [],
      latestBackup: try file.backups().last)
    do {
      try Salvage(damaged: aside).copy(into: queue, report: &report)
    } catch {
      throw StoreError(error, path: file.path)
    }
    let store = HistoryStore(
      path: file.path, queue: queue, readOnlyReason: nil, recovery: report)
    try store.rebuild()
    return store
  }

  /// Renames the database and its companions to `history.damaged-DATE.sqlite`; a name that is
  /// taken gets a number.
  private static func setAside(
    _ file: DatabaseFile, now: WallTime
  ) throws(StoreError) -> String {
    let stem = file.path.hasSuffix(".sqlite") ? String(file.path.dropLast(7)) : file.path
    let base = "\(stem).damaged-\(now.civil.date)"
    var target = "\(base).sqlite"
    var number = 2
    while DatabaseFile(path: target).exists {
      target = "\(base)-\(number).sqlite"
      number += 1
    }
    for (old, new) in zip(file.all, DatabaseFile(path: target).all)
    where access(old, F_OK) == 0 {
      guard rename(old, new) == 0 else {
        throw .inputOutput(path: old, reason: DatabaseFile.reason(errno))
      }
    }
    return target
  }
}

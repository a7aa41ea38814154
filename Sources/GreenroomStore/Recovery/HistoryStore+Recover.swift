import Foundation
import GRDB
import GreenroomCore

extension HistoryStore {
  /// Copies what can be read of a damaged file into a new one, then puts the new one in its
  /// place and the damaged one aside.
  ///
  /// The damaged file stays where it is until the new one is complete, so that a failure half
  /// way leaves all as it was.
  static func recover(
    _ file: DatabaseFile, now: WallTime
  ) throws(StoreError) -> HistoryStore {
    let fresh = DatabaseFile(path: file.path + ".salvaged")
    try fresh.remove()
    var report: RecoveryReport
    do throws(StoreError) {
      report = try salvage(file, into: fresh)
      report.setAside = try setAside(file, now: now)
      try fresh.rename(to: file.path)
    } catch {
      try fresh.remove()
      throw error
    }
    let queue = try connect(to: file, isReadOnly: false)
    return HistoryStore(path: file.path, queue: queue, readOnlyReason: nil, recovery: report)
  }

  private static func salvage(
    _ damaged: DatabaseFile, into fresh: DatabaseFile
  ) throws(StoreError) -> RecoveryReport {
    if let reason = try fresh.prepareForWriting() { throw .readOnly(path: fresh.path, reason) }
    var report = RecoveryReport(
      setAside: damaged.path, sessions: 0, events: 0, incompleteTables: [],
      latestBackup: try damaged.backups().last)
    let store = HistoryStore(
      path: fresh.path, queue: try connect(to: fresh, isReadOnly: false), readOnlyReason: nil)
    do {
      try Salvage(damaged: damaged.path).copy(into: store.queue, report: &report)
    } catch {
      throw StoreError(error, path: fresh.path)
    }
    try store.rebuild()
    // Closing moves all that was written into the one file that is renamed.
    try store.close()
    return report
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
    for (old, new) in zip(file.all, DatabaseFile(path: target).all) {
      let old = DatabaseFile(path: old)
      if old.exists { try old.rename(to: new) }
    }
    return target
  }
}

import Foundation
import GRDB
import GreenroomCore

extension HistoryStore {
  /// How many daily backups are kept.
  static let keptBackups = 7

  /// The folder of the daily backups.
  public var backupFolder: String { DatabaseFile(path: path).backupFolder }

  /// Copies the history into a new file that its owner alone can read. The copy appears under
  /// its name only when it is complete.
  ///
  /// - Throws: `cannotCreate` when there is such a file already.
  public func backup(to target: String) throws(StoreError) {
    guard !DatabaseFile(path: target).exists else {
      throw .cannotCreate(path: target, reason: "there is such a file already")
    }
    let partial = target + ".partial"
    guard unlink(partial) == 0 || errno == ENOENT else {
      throw .cannotCreate(path: partial, reason: DatabaseFile.reason(errno))
    }
    if let reason = try DatabaseFile(path: partial).prepareForWriting() {
      throw .cannotCreate(path: target, reason: reason.description)
    }
    do {
      var configuration = Configuration()
      configuration.label = "backup"
      let copy = try DatabaseQueue(path: partial, configuration: configuration)
      try queue.backup(to: copy)
      // A copy of damage must not push out the backups from before it.
      try HistoryStore.requireSound(copy, path: path)
      // One plain file, so that it can be carried about without companions.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch {
      unlink(partial)
      throw StoreError(error, path: target)
    }
    try DatabaseFile(path: partial).rename(to: target)
  }

  /// Makes today's backup unless it is there, and removes the oldest beyond seven.
  ///
  /// - Returns: The file that was made; nil when none was due.
  @discardableResult
  public func makeDailyBackupIfDue(now: WallTime) throws(StoreError) -> String? {
    guard !isReadOnly, path != ":memory:" else { return nil }
    let target = "\(backupFolder)/history-\(now.civil.date).sqlite"
    guard !DatabaseFile(path: target).exists else { return nil }
    try backup(to: target)
    try removeBackups(Array(try backups().dropLast(HistoryStore.keptBackups)))
    return target
  }

  /// The daily backups, oldest first.
  public func backups() throws(StoreError) -> [String] {
    try DatabaseFile(path: path).backups()
  }

  /// The daily backups that hold one of the sessions.
  public func backups(holding sessions: [SessionID]) throws(StoreError) -> [String] {
    let wanted = Set(sessions.map(\.rawValue))
    var holding: [String] = []
    for backup in try backups() {
      do {
        var configuration = Configuration()
        configuration.readonly = true
        let copy = try DatabaseQueue(path: backup, configuration: configuration)
        let held = try copy.read { try String.fetchSet($0, sql: "SELECT id FROM sessions") }
        if !held.isDisjoint(with: wanted) { holding.append(backup) }
      } catch {
        // What cannot be read may hold anything.
        holding.append(backup)
      }
    }
    return holding
  }

  /// Removes backups for good.
  public func removeBackups(_ backups: [String]) throws(StoreError) {
    for backup in backups {
      guard unlink(backup) == 0 || errno == ENOENT else {
        throw .inputOutput(path: backup, reason: DatabaseFile.reason(errno))
      }
    }
  }
}

extension DatabaseFile {
  var backupFolder: String { "\(folder)/backups" }

  /// The daily backups beside this database, oldest first.
  func backups() throws(StoreError) -> [String] {
    guard path != ":memory:", access(backupFolder, F_OK) == 0 else { return [] }
    let names: [String]
    do { names = try FileManager.default.contentsOfDirectory(atPath: backupFolder) } catch {
      throw .inputOutput(path: backupFolder, reason: error.localizedDescription)
    }
    return names.filter(DatabaseFile.isBackupName).sorted().map { "\(backupFolder)/\($0)" }
  }

  /// `history-YYYY-MM-DD.sqlite`, and nothing that a user put there.
  private static func isBackupName(_ name: String) -> Bool {
    let pattern = Array("history-0000-00-00.sqlite".utf8)
    let name = Array(name.utf8)
    return name.count == pattern.count
      && zip(name, pattern).allSatisfy { character, sample in
        sample == UInt8(ascii: "0")
          ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(character) : character == sample
      }
  }
}

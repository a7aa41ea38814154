import Foundation
import GRDB
import GreenroomCore

extension HistoryStore {
  public enum Access: Hashable, Sendable {
    case reading
    /// Falls back to reading when file or folder cannot be written.
    case writing
  }

  /// Opens the history, making it when it is missing.
  ///
  /// A damaged file is set aside and its readable rows are salvaged; ``recovery`` then says so.
  /// - Parameters:
  ///   - now: dates a file that is set aside.
  ///   - checking: look through the whole file for damage first, which takes a while.
  /// - Throws: `newerVersion` and `notAHistory` leave the file untouched.
  public static func open(
    at path: String, now: WallTime, access: Access = .writing, checking: Bool = false
  ) throws(StoreError) -> HistoryStore {
    let file = DatabaseFile(path: path)
    var reason: ReadOnlyReason? = .requested
    if access == .writing { reason = try file.prepareForWriting() }
    do throws(StoreError) {
      let queue = try connect(to: file, isReadOnly: reason != nil)
      if checking { try requireSound(queue, path: path) }
      if reason == nil { Reserve(for: file).setAside() }
      return HistoryStore(path: path, queue: queue, readOnlyReason: reason)
    } catch {
      guard error.isDamage, reason == nil else { throw error }
      return try recover(file, now: now)
    }
  }

  /// A history in memory, for tests and for trying things out.
  public static func inMemory() throws(StoreError) -> HistoryStore {
    HistoryStore(path: ":memory:", queue: try makeInMemoryQueue(), readOnlyReason: nil)
  }

  /// Opens a sound file and brings it to the present shape.
  static func connect(
    to file: DatabaseFile, isReadOnly: Bool
  ) throws(StoreError) -> DatabaseQueue {
    do {
      if isReadOnly { return try connectForReading(file) }
      let queue = try DatabaseQueue(path: file.path, configuration: configuration())
      try patiently {
        let isCurrent = try queue.read { try hasPresentShape($0, path: file.path) }
        try queue.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        }
        if !isCurrent { try migrate(queue, path: file.path) }
      }
      return queue
    } catch {
      throw StoreError(error, path: file.path)
    }
  }

  /// Tries a step again while other programs open the same new file: a change of the journal's
  /// mode is refused at once when the file is in use, whatever the busy timeout says.
  private static func patiently(_ step: () throws -> Void) throws {
    let givingUp = ContinuousClock.now.advanced(by: .seconds(4))
    while true {
      do {
        return try step()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        guard ContinuousClock.now < givingUp else { throw error }
        usleep(20_000)
      }
    }
  }

  private static func migrate(_ queue: DatabaseQueue, path: String) throws {
    do {
      try Migrations.migrator.migrate(queue)
    } catch {
      // Another program that opened the file at the same time may have been faster.
      guard try queue.read({ try hasPresentShape($0, path: path) }) else { throw error }
    }
  }

  private static func connectForReading(_ file: DatabaseFile) throws -> DatabaseQueue {
    // There is nothing to read yet, and nothing may be made.
    guard file.exists else {
      if errno == EACCES { throw StoreError.noPermission(path: file.path) }
      return try makeInMemoryQueue()
    }
    guard access(file.path, R_OK) == 0 else { throw StoreError.noPermission(path: file.path) }
    var configuration = configuration()
    configuration.readonly = true
    let queue = try openForReading(file, configuration)
    if try queue.read({ try hasPresentShape($0, path: file.path) }) { return queue }
    // An older shape is read through a copy in memory that is brought to the present one.
    let copy = try makeInMemoryQueue(migrated: false)
    try queue.backup(to: copy)
    try Migrations.migrator.migrate(copy)
    return copy
  }

  private static func openForReading(
    _ file: DatabaseFile, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(path: file.path, configuration: configuration)
      try queue.read { _ = try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      // SQLite wants to make its companion files and may not, so nobody else can write either.
      return try openImmutable(file)
    }
  }

  /// Opens a file that certainly does not change, without companion files.
  static func openImmutable(_ file: DatabaseFile) throws -> DatabaseQueue {
    var configuration = configuration()
    configuration.readonly = true
    let escaped = file.path.replacing("%", with: "%25").replacing("?", with: "%3f")
      .replacing("#", with: "%23")
    return try DatabaseQueue(path: "file:\(escaped)?immutable=1", configuration: configuration)
  }

  static func makeInMemoryQueue(migrated: Bool = true) throws(StoreError) -> DatabaseQueue {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      if migrated { try Migrations.migrator.migrate(queue) }
      return queue
    } catch {
      throw StoreError(error, path: ":memory:")
    }
  }

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.label = "history"
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in
      // What was deleted must not be found in the file's free space.
      try db.execute(sql: "PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// Whether the shape is the present one; refuses what is not ours to touch.
  private static func hasPresentShape(_ db: Database, path: String) throws -> Bool {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    // The migrator's own table comes a moment before ours when another program is making them.
    let tables = "SELECT 1 FROM sqlite_master WHERE tbl_name <> 'grdb_migrations' LIMIT 1"
    let isEmpty = try Row.fetchOne(db, sql: tables) == nil
    if isEmpty { return false }
    guard application == Migrations.applicationID else { throw StoreError.notAHistory(path: path) }
    let migrator = Migrations.migrator
    if try version > Migrations.latestVersion || migrator.hasBeenSuperseded(db) {
      throw StoreError.newerVersion(path: path)
    }
    return try migrator.hasCompletedMigrations(db)
  }

  static func requireSound(
    _ queue: DatabaseQueue, path: String
  ) throws(StoreError) {
    do {
      let findings = try queue.read { try String.fetchAll($0, sql: "PRAGMA quick_check(1)") }
      if findings != ["ok"] { throw StoreError.damaged(path: path) }
    } catch {
      throw StoreError(error, path: path)
    }
  }
}

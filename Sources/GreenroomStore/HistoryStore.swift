import GRDB
import GreenroomCore

/// The one door to the history: sessions, their events, and the tables derived from them.
///
/// The log of events is the truth. What lists and searches read is derived from it by folding,
/// in the same transaction, and can be rebuilt at any time. Used from one thread.
public final class HistoryStore {
  /// The database file; `:memory:` for a history that is gone when it is closed.
  public let path: String
  /// Why nothing can be written; nil when it can.
  public let readOnlyReason: ReadOnlyReason?
  /// What was done about a damaged file when this was opened; nil when all was well.
  public let recovery: RecoveryReport?

  let queue: DatabaseQueue
  /// The session that was last begun, resumed or appended to, folded once and kept.
  var current: CurrentSession?

  public var isReadOnly: Bool { readOnlyReason != nil }

  init(
    path: String, queue: DatabaseQueue, readOnlyReason: ReadOnlyReason?,
    recovery: RecoveryReport? = nil
  ) {
    self.path = path
    self.queue = queue
    self.readOnlyReason = readOnlyReason
    self.recovery = recovery
  }

  /// Gives the file back. The store must not be used afterwards.
  public func close() throws(StoreError) {
    current = nil
    do { try queue.close() } catch { throw StoreError(error, path: path) }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Runs the body in one transaction: all of it is written, or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try requireWriting()
    do { return try queue.write(body) } catch { throw StoreError(error, path: path) }
  }

  func writeWithoutTransaction<Value>(
    _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    try requireWriting()
    do { return try queue.writeWithoutTransaction(body) } catch {
      throw StoreError(error, path: path)
    }
  }

  private func requireWriting() throws(StoreError) {
    if let readOnlyReason { throw .readOnly(path: path, readOnlyReason) }
  }
}

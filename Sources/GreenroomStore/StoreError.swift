import GreenroomCore

/// Why the history cannot be used as asked. Whatever the cause, nothing that was handed over for
/// writing is dropped by the store: it was written in full or not at all.
public enum StoreError: Error, Hashable, Sendable {
  case cannotCreate(path: String, reason: String)
  case noPermission(path: String)
  case readOnly(path: String, ReadOnlyReason)
  /// Another program holds the database for longer than we wait.
  case busy(path: String)
  /// Another Greenroom has a session running.
  case sessionRunning(pid: Int)
  /// Another Greenroom has written to the session in the meantime.
  case changedElsewhere(SessionID)
  case diskFull(path: String)
  case inputOutput(path: String, reason: String)
  case damaged(path: String)
  /// A database, and not one of ours.
  case notAHistory(path: String)
  case newerVersion(path: String)
  case unreadableEvents(SessionID, CodecError)
  case unknownSession(String)
  case ambiguousSession(String, [SessionID])
  case sessionExists(SessionID)
  /// The session was deleted for good and must not come back.
  case sessionDeleted(SessionID)
  case failed(path: String, reason: String)

  /// The kinds of failure that scripts can tell apart, by their codes in `sysexits.h`.
  public enum Category: Int32, Sendable {
    case badData = 65
    case noInput = 66
    case internalError = 70
    case cannotCreate = 73
    case inputOutput = 74
    case busy = 75
    case noPermission = 77
  }

  public var category: Category {
    switch self {
    case .cannotCreate: .cannotCreate
    case .noPermission, .readOnly: .noPermission
    case .busy, .sessionRunning, .changedElsewhere: .busy
    case .diskFull, .inputOutput: .inputOutput
    case .damaged, .notAHistory, .newerVersion, .unreadableEvents, .ambiguousSession,
      .sessionExists, .sessionDeleted:
      .badData
    case .unknownSession: .noInput
    case .failed: .internalError
    }
  }
}

/// Why a history can be read and not written.
public enum ReadOnlyReason: Hashable, Sendable {
  /// It was opened for reading.
  case requested
  /// The file may not be written.
  case file
  /// The folder may not be written, and the database needs files beside it.
  case folder(String)
}

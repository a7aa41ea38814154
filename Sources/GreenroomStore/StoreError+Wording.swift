import GreenroomCore

extension StoreError: CustomStringConvertible {
  /// One sentence: what, where, what to do.
  public var description: String {
    switch self {
    case .cannotCreate(let path, let reason):
      "The history cannot be created at \(path) (\(reason)); choose another place with --database."
    case .noPermission(let path):
      "The history at \(path) may not be read; give yourself access to the file and its folder."
    case .readOnly(let path, let reason):
      "The history at \(path) is open for reading only: \(reason)."
    case .busy(let path):
      "The history at \(path) is locked by another program; end that program or try again."
    case .sessionRunning(let pid):
      "A session is running in another Greenroom (process \(pid)); finish or leave it there first."
    case .changedElsewhere(let session):
      "Session \(session) was continued in another Greenroom; leave this one and resume it."
    case .diskFull(let path):
      "The disk that holds \(path) is full; free some space, your text is kept until then."
    case .inputOutput(let path, let reason):
      "The history at \(path) cannot be read or written (\(reason)); check the disk."
    case .damaged(let path):
      "The history at \(path) is damaged; run greenroom doctor to set it aside and salvage it."
    case .notAHistory(let path):
      "The database at \(path) is not a Greenroom history; choose another file with --database."
    case .newerVersion(let path):
      "The history at \(path) was written by a newer Greenroom; update this one to open it."
    case .unreadableEvents(let session, let error):
      "Session \(session) cannot be replayed (\(error)); a newer Greenroom may be able to read it."
    case .unknownSession(let name):
      "No session \"\(name)\" is in the history; greenroom history list shows those there are."
    case .ambiguousSession(let prefix, let sessions):
      "\"\(prefix)\" may be \(StoreError.list(sessions)); type more of the name."
    case .sessionExists(let session):
      "Session \(session) is in the history already; start one under another name."
    case .sessionDeleted(let session):
      "Session \(session) was deleted for good; start one under another name."
    case .failed(let path, let reason):
      "The history at \(path) refused a step (\(reason)); please report this as a bug."
    }
  }

  /// The first few names, so that a short prefix does not fill the screen.
  private static func list(_ sessions: [SessionID]) -> String {
    let shown = sessions.prefix(3).map(\.rawValue).joined(separator: ", ")
    return sessions.count > 3 ? "\(shown) or \(sessions.count - 3) others" : shown
  }
}

extension ReadOnlyReason: CustomStringConvertible {
  /// The reason with its cure, to stand inside a sentence.
  public var description: String {
    switch self {
    case .requested: "it was opened that way; open it again to write"
    case .file: "the file may not be written; make it writable to go on"
    case .folder(let path): "the folder \(path) may not be written; make it writable to go on"
    }
  }
}

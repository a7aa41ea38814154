import Foundation

/// The database's place in the file system: its folder, its companions and who may touch them.
struct DatabaseFile {
  let path: String

  /// The database and the two files that SQLite keeps beside it.
  var all: [String] { [path, path + "-wal", path + "-shm"] }

  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// Makes folder and file where they are missing, readable by their owner only, and says why
  /// they cannot be written; nil when they can.
  func prepareForWriting() throws(StoreError) -> ReadOnlyReason? {
    if let reason = try DatabaseFile.makeFolder(folder) { return reason }
    guard access(folder, W_OK) == 0 else { return .folder(folder) }
    guard exists else { return try create() }
    guard access(path, W_OK) == 0 else { return .file }
    for file in all where access(file, F_OK) == 0 { try restrict(file) }
    return nil
  }

  private func create() throws(StoreError) -> ReadOnlyReason? {
    let descriptor = Foundation.open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if DatabaseFile.isDenied(errno) { return .folder(folder) }
      throw .cannotCreate(path: path, reason: DatabaseFile.reason(errno))
    }
    close(descriptor)
    return nil
  }

  /// Takes away what others may do with the file; somebody else's file is left as it is.
  private func restrict(_ file: String) throws(StoreError) {
    var status = stat()
    guard stat(file, &status) == 0, status.st_uid == geteuid(), status.st_mode & 0o077 != 0 else {
      return
    }
    guard chmod(file, 0o600) == 0 else {
      throw .inputOutput(path: file, reason: DatabaseFile.reason(errno))
    }
  }

  /// Makes a folder and those above it with mode 0700; folders that are there stay as they are.
  static func makeFolder(_ folder: String) throws(StoreError) -> ReadOnlyReason? {
    var partial = folder.hasPrefix("/") ? "" : "."
    for component in folder.split(separator: "/") {
      partial += "/\(component)"
      if mkdir(partial, 0o700) == 0 || errno == EEXIST { continue }
      let failure = errno
      if access(partial, F_OK) == 0 { continue }
      if isDenied(failure) { return .folder(partial) }
      throw .cannotCreate(path: partial, reason: reason(failure))
    }
    return nil
  }

  /// Gives the file another name in the same folder.
  func rename(to target: String) throws(StoreError) {
    guard Foundation.rename(path, target) == 0 else {
      throw .inputOutput(path: path, reason: DatabaseFile.reason(errno))
    }
  }

  /// Removes the database with its companions, as far as they are there.
  func remove() throws(StoreError) {
    for file in all {
      guard unlink(file) == 0 || errno == ENOENT else {
        throw .inputOutput(path: file, reason: DatabaseFile.reason(errno))
      }
    }
  }

  /// The size in bytes; zero when there is no such file.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }

  private static func isDenied(_ code: Int32) -> Bool {
    code == EACCES || code == EPERM || code == EROFS
  }
}

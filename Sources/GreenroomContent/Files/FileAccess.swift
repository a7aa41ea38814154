import Glibc

/// Reads files and folders and nothing else. It never waits on a pipe or a device, however a pack
/// is made.
enum FileAccess {
  enum EntryKind { case file, folder, link, other }

  /// The names in a folder in the order of their characters, without those that begin with a dot.
  static func names(in folder: String) throws(FileProblem) -> [String] {
    guard let stream = opendir(folder) else { throw FileProblem(code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// What stands at a path, a link not followed; nil when there is nothing.
  static func kind(of path: String) -> EntryKind? {
    var status = stat()
    return lstat(path, &status) == 0 ? kind(of: status) : nil
  }

  /// Whether there is a folder at a path, links followed.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && kind(of: status) == .folder
  }

  /// The absolute path without links, or nil when there is nothing at it.
  static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// All bytes of a regular file of at most `limit` bytes.
  static func bytes(of path: String, limit: Int) throws(FileProblem) -> [UInt8] {
    // Without O_NONBLOCK, opening a named pipe would wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileProblem(code: errno) }
    guard kind(of: status) == .file else { throw .notRegular }
    let size = Int(status.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size) }
    return try read(descriptor, size: size, limit: limit)
  }

  /// Reads to the end, since a file may have grown since its size was asked for.
  private static func read(
    _ descriptor: Int32, size: Int, limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var content: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: max(4096, size + 1))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return content }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw FileProblem(code: errno)
      }
      content += chunk.prefix(count)
      guard content.count <= limit else { throw .tooLarge(bytes: content.count) }
    }
  }

  private static func kind(of status: stat) -> EntryKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }
}

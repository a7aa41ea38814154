import Foundation

/// Writes a file that is not there yet, with the folders above it.
struct NewFile {
  /// Whether a file that is there may be overwritten.
  let isForced: Bool

  /// - Returns: the path.
  func write(_ text: String, to path: String) throws -> String {
    let url = URL(fileURLWithPath: path)
    var isFolder = ObjCBool(false)
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw CommandFailure("\(path) is a folder; name a file in it", .cannotCreate)
    }
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      // The system decides whether it is new, so that nothing written meanwhile is lost.
      try Data(text.utf8).write(to: url, options: isForced ? .atomic : .withoutOverwriting)
    } catch CocoaError.fileWriteFileExists {
      throw CommandFailure(
        "\(path) is there already; choose another id or file, or overwrite it with --force",
        .cannotCreate)
    } catch {
      throw CommandFailure(
        "\(path) cannot be written; check that its folder is yours and has room", .cannotCreate)
    }
    return path
  }
}

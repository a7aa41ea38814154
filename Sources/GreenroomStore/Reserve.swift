import Foundation

/// A file that only takes up space. When the disk is full it is given up, and what was typed
/// last fits in its place.
struct Reserve {
  static let size = 1 << 20

  let path: String

  init(for file: DatabaseFile) { path = file.path + ".reserve" }

  /// Sets the space aside unless that is done. A disk that is too full for it is no error yet:
  /// the first append that does not fit will say so.
  func setAside() {
    guard access(path, F_OK) != 0 else { return }
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let isAllocated = posix_fallocate(descriptor, 0, off_t(Reserve.size)) == 0
    close(descriptor)
    if !isAllocated { unlink(path) }
  }

  /// Gives the space back; false when there was none.
  func giveUp() -> Bool { unlink(path) == 0 }
}

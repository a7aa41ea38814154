import Foundation
import GreenroomFrame

/// Standard output: how wide it is, and how wide text is on it.
enum Output {
  /// The columns of the terminal; nil for a pipe or a file, where nothing must be cut.
  static var width: Int? {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }

  static func columns(of text: String) -> Int { DisplayText.width(text) }
}

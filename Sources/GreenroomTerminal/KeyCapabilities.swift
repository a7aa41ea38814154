import CNcurses
import GreenroomFrame

/// The keys that the terminal's own description names, beside those of ``EscapeSequence``.
enum KeyCapabilities {
  /// Sequences that begin with Esc, as the description has them. Call it after the screen was made.
  static func sequences() -> [[UInt8]: Key] {
    var found: [[UInt8]: Key] = [:]
    for (name, key) in keys {
      guard let text = nc_capability(name) else { continue }
      let bytes = Array(String(cString: text).utf8)
      if bytes.count > 1, bytes[0] == 0x1b { found[bytes] = key }
    }
    return found
  }

  /// terminfo(5); from kUP5 on the names are extensions, common by use.
  private static let keys: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
      ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
      ("kLFT", .shiftLeft), ("kRIT", .shiftRight), ("kHOM", .shiftHome), ("kEND", .shiftEnd),
      ("kri", .shiftUp), ("kind", .shiftDown),
      ("kUP5", .controlUp), ("kDN5", .controlDown),
      ("kLFT5", .controlLeft), ("kRIT5", .controlRight),
      ("kHOM5", .controlHome), ("kEND5", .controlEnd),
    ] + (1...12).map { ("kf\($0)", .function($0)) }
}

/// Text from outside made harmless: nothing in it steers a terminal or turns the order of letters.
public enum PlainText {
  /// The text with U+FFFD in place of each control character, each line separator, and each mark
  /// that has no width or that embeds, overrides or isolates a direction of writing.
  ///
  /// Newline and tab stay; a carriage return before a newline goes, so that lines end one way.
  public static func inert(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\r", rest.first == "\n" { continue }
      kept.append(isActive(scalar) ? "\u{fffd}" : scalar)
    }
    return String(kept)
  }

  /// The same on one line: newlines and tabs are spaces.
  public static func inertLine(_ text: String) -> String {
    String(inert(text).map { $0 == "\n" || $0 == "\t" ? " " : $0 })
  }

  /// Whether a character could steer a terminal or hide the order in which a text is read.
  static func isActive(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0a: false
    case 0..<0x20, 0x7f...0x9f: true
    case 0x061c, 0x200b, 0x200e, 0x200f, 0x2028...0x202e, 0x2060...0x2069, 0xfeff: true
    case 0xfff9...0xfffb: true
    case 0xe0000...0xe007f: true
    default: false
    }
  }
}

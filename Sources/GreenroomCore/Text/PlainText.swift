/// Text from outside made safe for a terminal or a document.
public enum PlainText {
  /// The text with everything that could steer a terminal or hide its reading order made visible.
  ///
  /// Control characters other than newline and tab, line separators, and bidirectional or
  /// zero-width format characters become U+FFFD.
  public static func inert(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isActive) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isActive(scalar) ? "\u{fffd}" : scalar) }
    return String(scalars)
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

/// Characters that steer a terminal or reorder text, and so have no place in content.
enum ControlCharacters {
  /// The first control character of a text; a newline and a tab are none.
  static func first(in text: String) -> Unicode.Scalar? {
    // Most texts hold none, and bytes are several times quicker to look at than scalars.
    guard text.utf8.contains(where: { isSuspect($0) }) else { return nil }
    return text.unicodeScalars.first { isControl($0) && $0 != "\n" && $0 != "\t" }
  }

  /// Whether a scalar is a control character (C0, DEL, C1) or changes the direction of text.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0: true
    case 0x2028, 0x2029, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text with every control character written as `\u{1b}`.
  static func madeVisible(in text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isControl(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// The usual name of a scalar, such as `U+001B`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a byte may begin a control character: itself one, or the lead of U+0080 to U+009F
  /// (C2) or of U+2000 to U+2FFF (E2).
  private static func isSuspect(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x0a && byte != 0x09) || byte == 0x7f || byte == 0xc2 || byte == 0xe2
  }
}

/// Figures and short texts as reports write them.
enum Figure {
  /// `2.1`, or `2` when there are no tenths.
  static func tenths(_ number: Double) -> String {
    let scaled = Int((number * 10).rounded())
    let sign = scaled < 0 ? "-" : ""
    let (whole, rest) = (abs(scaled) / 10, abs(scaled) % 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }

  /// `1 word`, `2 words`.
  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  /// `3:05`.
  static func clock(seconds: Int) -> String {
    "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// The text with runs of white space made one space.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - self.columns(of: text)))
  }

  /// The columns that a text takes where letters of East Asia and pictures are two wide.
  ///
  /// Good enough to keep a table straight; the screen's own table of widths is in the module of
  /// the frames, which reports do not need otherwise.
  static func columns(of text: String) -> Int {
    text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return false }
    switch first.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xa960...0xa97c, 0xac00...0xd7a3: return true
    case 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff01...0xff60, 0xffe0...0xffe6: return true
    case 0x1f000...0x1faff: return first.properties.isEmojiPresentation
    case 0x20000...0x3fffd: return true
    default: return false
    }
  }
}

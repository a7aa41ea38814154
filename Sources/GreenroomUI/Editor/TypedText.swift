/// Text from outside, made harmless.
enum TypedText {
  /// Ends lines with `\n`, keeps tabs and drops every other control character, so that an escape
  /// sequence becomes the plain text of its tail.
  static func cleaned(_ raw: String) -> String {
    guard raw.unicodeScalars.contains(where: needsCare) else { return contiguous(raw) }
    var clean = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      switch scalar {
      case "\r", "\u{2028}", "\u{2029}": clean.append("\n")
      case "\n": if !afterReturn { clean.append("\n") }
      case _ where !needsCare(scalar): clean.append(scalar)
      case _: break
      }
      afterReturn = scalar == "\r"
    }
    return contiguous(String(clean))
  }

  /// Control characters but tab, and the separators that Unicode has beside the newline.
  private static func needsCare(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0..<0x20, 0x7f..<0xa0, 0x2028, 0x2029: true
    case _: false
    }
  }

  private static func contiguous(_ text: String) -> String {
    var text = text
    text.makeContiguousUTF8()
    return text
  }
}

/// What a scalar does in a text.
extension Unicode.Scalar {
  var isDigit: Bool { self >= "0" && self <= "9" }

  /// Letters of any script, the marks upon them, and digits of other scripts.
  var isWordPart: Bool {
    if isASCII { return (self >= "a" && self <= "z") || (self >= "A" && self <= "Z") }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
      return !isApostrophe
    default: return false
    }
  }

  var isCapital: Bool { isASCII ? self >= "A" && self <= "Z" : properties.isUppercase }

  var isSmall: Bool { isASCII ? self >= "a" && self <= "z" : properties.isLowercase }

  var isSpace: Bool {
    isASCII ? self == " " || (value >= 9 && value <= 13) : properties.isWhitespace
  }

  var isApostrophe: Bool { self == "'" || self == "\u{2019}" || self == "\u{02BC}" }

  var isJoiner: Bool {
    self == "-" || self == "/" || self == "_" || self == "." || self == "\u{2010}"
      || self == "\u{2011}"
  }

  var isLineBreak: Bool {
    self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}"
  }

  var opensClause: Bool { ",:()[]{}\u{FF0C}\u{3001}".unicodeScalars.contains(self) }

  /// Signs that are read as words.
  var spelledOut: String? {
    switch self {
    case "%": "percent"
    case "$": "dollar"
    case "\u{20AC}": "euro"
    case "\u{A3}": "pound"
    default: nil
    }
  }

  func endsSentence(before next: Unicode.Scalar?) -> Bool {
    switch self {
    case "!", "?", ";", "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{FF1B}": return true
    case ".", "\u{2026}":
      guard let next else { return true }
      return !(next.isWordPart || next.isDigit || next.isJoiner)
        || self == "\u{2026}"
    default: return false
    }
  }
}

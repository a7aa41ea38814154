/// Words as a reader counts them: what stands between spaces and holds a letter or a digit.
///
/// So a bullet's dash is no word, and "don't" and "p99" are one each.
enum WordCount {
  static func words(in text: some StringProtocol) -> Int {
    var words = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isCounted = false
      } else if !isCounted, isSpoken(scalar) {
        isCounted = true
        words += 1
      }
    }
    return words
  }

  /// The bytes around a change within which words can have come or gone: up to the next ASCII
  /// space on either side.
  static func window(around range: Range<Int>, in text: String) -> Range<Int> {
    var shared = text
    return shared.withUTF8 { bytes in
      var lower = range.lowerBound
      while lower > 0, bytes[lower - 1] != 0x20 { lower -= 1 }
      var upper = range.upperBound
      while upper < bytes.count, bytes[upper] != 0x20 { upper += 1 }
      return lower..<upper
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || scalar == "\t" : scalar.properties.isWhitespace
  }

  private static func isSpoken(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where scalar.isASCII: false
    case _: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }
}

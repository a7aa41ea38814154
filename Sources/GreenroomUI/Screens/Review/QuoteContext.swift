import GreenroomCore

/// The words around a quote, so that it can be understood where it stands alone.
struct QuoteContext: Hashable {
  /// On one line; with an ellipsis where more words stand before or behind.
  var before = ""
  var after = ""

  /// How many bytes are shown on either side, at most.
  private static let reach = 28

  /// Empty where the text is not the one that was quoted.
  init(of evidence: Evidence, in text: String) {
    let bytes = Array(text.utf8)
    guard evidence.start >= 0, evidence.start < evidence.end, evidence.end <= bytes.count,
      bytes[evidence.start..<evidence.end].elementsEqual(evidence.text.utf8)
    else { return }
    var start = evidence.start
    while start > 0, evidence.start - start < Self.reach, !Self.endsSentence(bytes[start - 1]) {
      start -= 1
    }
    if start > 0, !Self.endsSentence(bytes[start - 1]) {
      start = bytes[start..<evidence.start].firstIndex(where: Self.isBlank) ?? evidence.start
    }
    var end = evidence.end
    while end < bytes.count, end - evidence.end < Self.reach, !Self.endsSentence(bytes[end]) {
      end += 1
    }
    if end < bytes.count, !Self.endsSentence(bytes[end]) {
      end = bytes[evidence.end..<end].lastIndex(where: Self.isBlank) ?? evidence.end
    }
    before = Self.line(bytes[start..<evidence.start], keepsBlankAtEnd: true)
    after = Self.line(bytes[evidence.end..<end], keepsBlankAtEnd: false)
  }

  private static func line(_ bytes: ArraySlice<UInt8>, keepsBlankAtEnd: Bool) -> String {
    let words = String(decoding: bytes, as: UTF8.self)
    let isApart = keepsBlankAtEnd ? words.last?.isWhitespace : words.first?.isWhitespace
    let joined = words.oneLine
    guard isApart == true, !joined.isEmpty else { return joined }
    return keepsBlankAtEnd ? joined + " " : " " + joined
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

  private static func endsSentence(_ byte: UInt8) -> Bool { ".!?;\n".utf8.contains(byte) }
}

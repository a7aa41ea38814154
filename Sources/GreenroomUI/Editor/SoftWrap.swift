import GreenroomFrame

/// Breaks a paragraph into the rows that fit a width, one row at a time.
///
/// It breaks where `LineWrapping` does, but knows tabs and goes on from any row, so that a key in
/// a long paragraph costs a few rows and not all.
struct SoftWrap {
  /// Tabs reach to the next multiple of this many columns.
  static let tabWidth = 4

  /// A grapheme in its row.
  struct Cluster {
    /// Byte behind the grapheme.
    var end: Int
    var width: Int
    var isSpace = false
    var isWide: Bool { width == 2 && !isSpace }
  }

  let text: String
  /// The same text, for the many bytes that are a grapheme on their own.
  let bytes: UnsafeBufferPointer<UInt8>
  let width: Int

  /// The row that begins at this byte, and the byte where the next one begins.
  ///
  /// A row is broken after spaces and beside wide graphemes. Spaces at a break belong to the row
  /// before it and may hang over its edge. A word that is longer than a row is broken between
  /// graphemes; a row always takes at least one.
  func row(from start: Int) -> (row: Paragraph.Row, end: Int) {
    var position = start
    var column = 0
    var characters = 0
    var opportunity: (end: Int, characters: Int)?
    while position < bytes.count {
      let cluster = cluster(at: position, column: column)
      if cluster.isWide, position > start { opportunity = (position, characters) }
      if !cluster.isSpace, column + cluster.width > width, position > start {
        let end = opportunity ?? (position, characters)
        return (Paragraph.Row(start: start, characters: end.characters), end.end)
      }
      position = cluster.end
      column += cluster.width
      characters += 1
      if cluster.isSpace || cluster.isWide { opportunity = (position, characters) }
    }
    return (Paragraph.Row(start: start, characters: characters), position)
  }

  /// The grapheme at a byte, which must be its first.
  func cluster(at position: Int, column: Int) -> Cluster {
    let byte = bytes[position]
    let length = SoftWrap.plainLength(byte)
    let next = position + length
    if length > 0, next == bytes.count || SoftWrap.plainLength(bytes[next]) > 0 {
      switch byte {
      case 0x20: return Cluster(end: next, width: 1, isSpace: true)
      case 0x09:
        return Cluster(end: next, width: Self.tabStop(after: column) - column, isSpace: true)
      case 0..<0x20, 0x7f: break
      case _: return Cluster(end: next, width: length == 3 ? 2 : 1)
      }
    }
    let character = text[text.utf8.index(text.startIndex, offsetBy: position)]
    return Cluster(
      end: position + character.utf8.count, width: DisplayText.shown(character).width,
      isSpace: character == " " || character == "\u{3000}")
  }

  /// How many bytes a scalar takes that is a grapheme of its own beside others of its like, told
  /// by its first byte; 0 for all others.
  ///
  /// These are ASCII (no paragraph holds CR LF), the Latin letters U+00C0 to U+02FF in one column,
  /// and the ideographs U+5000 to U+9FFF in two. Asking the string is twenty times slower.
  static func plainLength(_ first: UInt8) -> Int {
    switch first {
    case 0..<0x80: 1
    case 0xc3...0xcb: 2
    case 0xe5...0xe9: 3
    case _: 0
    }
  }

  static func tabStop(after column: Int) -> Int {
    (column / tabWidth + 1) * tabWidth
  }
}

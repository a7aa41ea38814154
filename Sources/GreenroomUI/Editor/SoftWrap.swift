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
    let next = position + 1
    // Two ASCII bytes in a row never belong to one grapheme: no paragraph holds CR LF.
    if byte < 0x80, next == bytes.count || bytes[next] < 0x80 {
      switch byte {
      case 0x20: return Cluster(end: next, width: 1, isSpace: true)
      case 0x21..<0x7f: return Cluster(end: next, width: 1)
      case 0x09:
        return Cluster(end: next, width: Self.tabStop(after: column) - column, isSpace: true)
      case _: break
      }
    }
    let character = text[text.utf8.index(text.startIndex, offsetBy: position)]
    return Cluster(
      end: position + character.utf8.count, width: DisplayText.shown(character).width,
      isSpace: character == " " || character == "\u{3000}")
  }

  static func tabStop(after column: Int) -> Int {
    (column / tabWidth + 1) * tabWidth
  }
}

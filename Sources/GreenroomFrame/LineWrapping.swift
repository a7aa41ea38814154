/// Soft wrapping: where a paragraph is broken into lines of a given width.
public enum LineWrapping {
  /// The lines of one paragraph as ranges of UTF-8 offsets.
  ///
  /// The ranges follow one another without gap, so joined they give the text; there is always at
  /// least one. Lines break after spaces, and beside wide (CJK) graphemes; a word longer than the
  /// line is broken inside. Spaces at the end of a line hang: they belong to it and may stand
  /// beyond the width. A grapheme is never split, so at width 1 a wide one stands alone and beyond.
  ///
  /// - Parameters:
  ///   - paragraph: text without line ends, its tabs expanded.
  ///   - width: columns; below 1 counts as 1.
  public static func lines(of paragraph: String, width: Int) -> [Range<Int>] {
    var native = paragraph
    native.makeContiguousUTF8()
    var wrapper = Wrapper(width: max(1, width))
    var index = native.utf8.startIndex
    let end = native.utf8.endIndex
    var offset = 0
    while index < end {
      let piece = Piece(at: index, in: native)
      wrapper.add(piece, at: offset)
      offset += piece.length
      index = native.utf8.index(index, offsetBy: piece.length)
    }
    return wrapper.finish(at: offset)
  }

  /// A grapheme as wrapping sees it.
  private struct Piece {
    var length: Int
    var width: Int
    var isSpace = false
    var isWide = false
    /// Whether no line may begin with it.
    var clings = false

    init(at index: String.Index, in text: String) {
      let byte = text.utf8[index]
      let next = text.utf8.index(after: index)
      // Between two printable ASCII bytes there is always a grapheme border: no need to look it up.
      if DisplayText.isPrintable(byte), next == text.utf8.endIndex || text.utf8[next] < 0x80 {
        length = 1
        width = 1
        isSpace = byte == 0x20
        return
      }
      let character = text[index]
      length = character.utf8.count
      width = DisplayText.shown(character).width
      isSpace = character == " " || character == "\t" || character == "\u{3000}"
      isWide = width == 2
      clings = isWide && character.unicodeScalars.allSatisfy(LineWrapping.clinging.contains)
    }
  }

  /// Collects lines.
  private struct Wrapper {
    let width: Int
    var lines: [Range<Int>] = []
    var start = 0
    var column = 0
    /// The last place where the line may be broken.
    var lastBreak: (offset: Int, column: Int)?
    var mayBreakNext = false

    init(width: Int) { self.width = width }

    mutating func add(_ piece: Piece, at offset: Int) {
      if offset > start, mayBreakNext || piece.isWide, !piece.clings {
        lastBreak = (offset, column)
      }
      while !piece.isSpace, column + piece.width > width, offset > start { wrap(before: offset) }
      column += piece.width
      mayBreakNext = piece.isSpace || piece.isWide
    }

    mutating func finish(at end: Int) -> [Range<Int>] {
      if end > start || lines.isEmpty { lines.append(start..<end) }
      return lines
    }

    private mutating func wrap(before offset: Int) {
      let (end, used) = lastBreak ?? (offset, column)
      lines.append(start..<end)
      start = end
      column -= used
      lastBreak = nil
    }
  }

  /// Closing punctuation and small kana, which do not begin a line (a small part of UAX #14).
  private static let clinging = Set(
    "、。，．・：；？！」』）】〕〉》ーァィゥェォッャュョぁぃぅぇぉっゃゅょ".unicodeScalars)
}

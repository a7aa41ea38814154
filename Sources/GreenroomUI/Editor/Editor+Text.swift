import GreenroomCore

/// The text as paragraphs and bytes.
extension Editor {
  var end: TextPosition {
    TextPosition(
      paragraph: paragraphs.count - 1, offset: paragraphs[paragraphs.count - 1].byteCount)
  }

  /// The text between newlines; an empty text is one empty line.
  static func lines(of text: String) -> [String] {
    text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false).map { line in
      var line = String(Substring(line))
      line.makeContiguousUTF8()
      return line
    }
  }

  /// Bytes from the beginning of the text.
  func offset(of position: TextPosition) -> Int {
    var offset = position.offset + position.paragraph
    for index in 0..<position.paragraph { offset += paragraphs[index].byteCount }
    return offset
  }

  /// The place of a byte of the text; the text's end for bytes beyond it.
  func position(at offset: Int) -> TextPosition {
    var rest = max(0, offset)
    for (index, paragraph) in paragraphs.enumerated() {
      if rest <= paragraph.byteCount { return TextPosition(paragraph: index, offset: rest) }
      rest -= paragraph.byteCount + 1
    }
    return end
  }

  func text(in range: Range<TextPosition>) -> String {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    guard lower.paragraph < upper.paragraph else {
      return String(paragraphs[lower.paragraph].slice(lower.offset..<upper.offset))
    }
    let first = paragraphs[lower.paragraph]
    var text = String(first.slice(lower.offset..<first.byteCount))
    for paragraph in paragraphs[lower.paragraph + 1..<upper.paragraph] {
      text += "\n"
      text += paragraph.text
    }
    text += "\n"
    text += paragraphs[upper.paragraph].slice(0..<upper.offset)
    return text
  }

  /// Puts text in the place of a range; the cursor then stands behind it, between graphemes.
  ///
  /// - Returns: the change, or nil when there is none.
  mutating func replace(_ range: Range<TextPosition>, with inserted: String) -> TextChange? {
    guard !range.isEmpty || !inserted.isEmpty else { return nil }
    let change = TextChange(
      offset: offset(of: range.lowerBound), removed: text(in: range), inserted: inserted)
    let (lower, upper) = (range.lowerBound, range.upperBound)
    byteCount += inserted.utf8.count - change.removed.utf8.count
    count(lower.paragraph...upper.paragraph, sign: -1)
    if lower.paragraph == upper.paragraph, !inserted.utf8.contains(0x0a) {
      paragraphs[lower.paragraph].replace(lower.offset..<upper.offset, with: inserted)
      count(lower.paragraph...lower.paragraph, sign: 1)
      place(at: lower.paragraph, offset: lower.offset + inserted.utf8.count)
    } else {
      replaceParagraphs(range, with: inserted)
    }
    anchor = nil
    return change
  }

  private mutating func replaceParagraphs(_ range: Range<TextPosition>, with inserted: String) {
    let (lower, upper) = (range.lowerBound, range.upperBound)
    let last = paragraphs[upper.paragraph]
    var lines = Editor.lines(of: inserted)
    let column = lines[lines.count - 1].utf8.count + (lines.count == 1 ? lower.offset : 0)
    lines[0] = paragraphs[lower.paragraph].slice(0..<lower.offset) + lines[0]
    lines[lines.count - 1] += last.slice(upper.offset..<last.byteCount)
    let width = Editor.columns(in: viewport)
    paragraphs.replaceSubrange(
      lower.paragraph...upper.paragraph, with: lines.map { Paragraph($0, width: width) })
    let newLast = lower.paragraph + lines.count - 1
    count(lower.paragraph...newLast, sign: 1)
    place(at: newLast, offset: column)
  }

  /// Adds the paragraphs' counts to the totals, or takes them off.
  private mutating func count(_ range: ClosedRange<Int>, sign: Int) {
    for index in range {
      wordCount += sign * paragraphs[index].wordCount
      visibleCharacterCount += sign * paragraphs[index].characterCount
    }
  }

  private mutating func place(at paragraph: Int, offset: Int) {
    cursor = TextPosition(
      paragraph: paragraph, offset: paragraphs[paragraph].roundedUp(offset))
  }
}

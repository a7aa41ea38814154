/// A line of the text between two newlines, with its soft wraps and counts kept up to date.
struct Paragraph: Hashable, Sendable {
  /// A row on the screen; it ends where the next one begins.
  struct Row: Hashable, Sendable {
    /// Bytes from the paragraph's beginning; always between two graphemes.
    var start: Int
    var characters: Int
  }

  /// Without any newline.
  private(set) var text: String
  /// Columns of the rows.
  private(set) var width: Int
  /// At least one.
  private(set) var rows: [Row] = []
  private(set) var wordCount: Int
  /// Graphemes.
  private(set) var characterCount = 0

  init(_ text: String, width: Int) {
    self.text = text
    self.width = max(1, width)
    wordCount = WordCount.words(in: text)
    wrap()
  }

  var byteCount: Int { text.utf8.count }

  mutating func wrap(width: Int) {
    guard width != self.width else { return }
    self.width = max(1, width)
    wrap()
  }

  private mutating func wrap() {
    let end = byteCount
    rows = wrapped(from: 0) { position in position == end }
    characterCount = rows.reduce(0) { $0 + $1.characters }
  }

  /// Puts text in the place of some bytes, at the cost of the rows around them.
  mutating func replace(_ range: Range<Int>, with inserted: String) {
    let delta = inserted.utf8.count - range.count
    let window = WordCount.window(around: range, in: text)
    wordCount -= WordCount.words(in: slice(window))
    text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: inserted)
    wordCount += WordCount.words(in: slice(window.lowerBound..<window.upperBound + delta))
    rewrap(replaced: range, delta: delta)
  }

  /// Wraps anew from shortly before the change until a row begins where one began before.
  ///
  /// Where a row ends is decided by the next row's first word, which a wide grapheme can carry
  /// into the row after that, and a combining mark changes the grapheme before it: three rows.
  private mutating func rewrap(replaced range: Range<Int>, delta: Int) {
    let first = max(0, row(at: range.lowerBound) - 3)
    let old = rows
    let end = byteCount
    var kept = first
    let fresh = wrapped(from: old[first].start) { position in
      while kept < old.count,
        old[kept].start < range.upperBound || old[kept].start + delta < position
      {
        kept += 1
      }
      if position == end { kept = old.count }
      return kept == old.count ? position == end : old[kept].start + delta == position
    }
    characterCount -= old[first..<kept].reduce(0) { $0 + $1.characters }
    characterCount += fresh.reduce(0) { $0 + $1.characters }
    rows.replaceSubrange(first..<kept, with: fresh)
    for index in rows.indices.dropFirst(first + fresh.count) { rows[index].start += delta }
  }

  /// The rows from one on, up to where the caller has seen enough; at least one.
  private func wrapped(from start: Int, until isEnough: (Int) -> Bool) -> [Row] {
    var fresh: [Row] = []
    var shared = text
    shared.withUTF8 { bytes in
      let wrap = SoftWrap(text: text, bytes: bytes, width: width)
      var position = start
      repeat {
        let next = wrap.row(from: position)
        fresh.append(next.row)
        position = next.end
      } while !isEnough(position)
    }
    return fresh
  }
}

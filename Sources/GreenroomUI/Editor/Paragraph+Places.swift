import GreenroomFrame

/// Bytes, graphemes, rows and columns of a paragraph.
extension Paragraph {
  func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: offset)
  }

  func offset(_ index: String.Index) -> Int {
    text.utf8.distance(from: text.startIndex, to: index)
  }

  func slice(_ range: Range<Int>) -> Substring {
    text[index(range.lowerBound)..<index(range.upperBound)]
  }

  /// The end of the grapheme that begins here; nil at the paragraph's end.
  func graphemeEnd(after offset: Int) -> Int? {
    offset < byteCount ? self.offset(text.index(after: index(offset))) : nil
  }

  /// The beginning of the grapheme that ends here; nil at the paragraph's beginning.
  func graphemeStart(before offset: Int) -> Int? {
    offset > 0 ? self.offset(text.index(before: index(offset))) : nil
  }

  /// The place itself when it lies between graphemes, else the end of the one that it splits.
  func roundedUp(_ offset: Int) -> Int {
    let place = index(offset)
    return String.Index(place, within: text) == nil ? self.offset(text.index(after: place)) : offset
  }

  /// The row that shows the grapheme at a byte; the last one for the paragraph's end.
  func row(at offset: Int) -> Int {
    var low = 0
    var high = rows.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].start <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a row.
  func bytes(ofRow row: Int) -> Range<Int> {
    rows[row].start..<(row + 1 < rows.count ? rows[row + 1].start : byteCount)
  }

  /// The last place that is shown in a row: the next row's beginning is shown there.
  func lastOffset(inRow row: Int) -> Int {
    let bytes = bytes(ofRow: row)
    guard row + 1 < rows.count else { return bytes.upperBound }
    return max(bytes.lowerBound, graphemeStart(before: bytes.upperBound) ?? 0)
  }

  /// Columns from the row's beginning to a place in it.
  func column(of offset: Int) -> Int {
    var column = 0
    walk(row: row(at: offset)) { start, cluster in
      guard start < offset else { return false }
      column += cluster.width
      return true
    }
    return column
  }

  /// The place in a row that is nearest to a column from the left.
  func offset(inRow row: Int, column goal: Int) -> Int {
    let last = lastOffset(inRow: row)
    var place = rows[row].start
    var column = 0
    walk(row: row) { _, cluster in
      column += cluster.width
      guard column <= goal, cluster.end <= last else { return false }
      place = cluster.end
      return true
    }
    return place
  }

  /// The first grapheme of a row that begins at a column or after it, and its column.
  func place(inRow row: Int, notBefore first: Int) -> (offset: Int, column: Int) {
    var place = (offset: rows[row].start, column: 0)
    walk(row: row) { _, cluster in
      guard place.column < first else { return false }
      place = (cluster.end, place.column + cluster.width)
      return true
    }
    return place
  }

  /// What is drawn for some bytes that begin at a column of their row: tabs become spaces.
  func shownText(_ range: Range<Int>, from column: Int) -> String {
    DisplayText.expandingTabs(String(slice(range)), every: SoftWrap.tabWidth, from: column)
  }

  /// Visits the graphemes of a row with their first bytes, as long as the visitor says true.
  private func walk(row: Int, visit: (Int, SoftWrap.Cluster) -> Bool) {
    let range = bytes(ofRow: row)
    var shared = text
    shared.withUTF8 { bytes in
      let wrap = SoftWrap(text: text, bytes: bytes, width: width)
      var position = range.lowerBound
      var column = 0
      while position < range.upperBound {
        let cluster = wrap.cluster(at: position, column: column)
        guard visit(position, cluster) else { return }
        position = cluster.end
        column += cluster.width
      }
    }
  }
}

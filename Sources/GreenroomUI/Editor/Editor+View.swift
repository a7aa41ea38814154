import GreenroomFrame

/// Rows, and which of them are in view.
extension Editor {
  /// Rows that are kept in view above and below the cursor, where there is room.
  private static let margin = 2

  /// One column stays free, so that the cursor has a place behind a full row.
  static func columns(in viewport: Size) -> Int { max(1, viewport.width - 1) }

  /// Wraps the text for a view of this size.
  public mutating func resize(to size: Size) {
    guard size != viewport else { return }
    let topOffset = paragraphs[top.paragraph].rows[top.row].start
    viewport = size
    let width = Editor.columns(in: size)
    for index in paragraphs.indices { paragraphs[index].wrap(width: width) }
    top.row = paragraphs[top.paragraph].row(at: topOffset)
    revealCursor()
  }

  var cursorRow: RowPosition { row(of: cursor) }

  func row(of position: TextPosition) -> RowPosition {
    RowPosition(
      paragraph: position.paragraph, row: paragraphs[position.paragraph].row(at: position.offset))
  }

  /// The row that lies so many rows further on; the first or the last where the text ends.
  func row(_ start: RowPosition, movedBy distance: Int) -> RowPosition {
    var place = start
    var left = distance
    while left > 0 {
      let step = min(left, paragraphs[place.paragraph].rows.count - 1 - place.row)
      place.row += step
      left -= step
      guard left > 0, place.paragraph + 1 < paragraphs.count else { break }
      place = RowPosition(paragraph: place.paragraph + 1, row: 0)
      left -= 1
    }
    while left < 0 {
      let step = min(-left, place.row)
      place.row -= step
      left += step
      guard left < 0, place.paragraph > 0 else { break }
      let previous = place.paragraph - 1
      place = RowPosition(paragraph: previous, row: paragraphs[previous].rows.count - 1)
      left += 1
    }
    return place
  }

  /// The rows from one to a later one, counted up to a limit.
  private func distance(from start: RowPosition, to end: RowPosition, limit: Int) -> Int {
    guard start < end else { return 0 }
    var rows = 0
    var place = start
    while place.paragraph < end.paragraph, rows < limit {
      rows += paragraphs[place.paragraph].rows.count - place.row
      place = RowPosition(paragraph: place.paragraph + 1, row: 0)
    }
    return min(limit, place.paragraph < end.paragraph ? rows : rows + end.row - place.row)
  }

  /// Scrolls as little as it takes to have the cursor in view, and a little around it.
  mutating func revealCursor() {
    clampTop()
    let height = max(1, viewport.height)
    let margin = min(Editor.margin, (height - 1) / 2)
    let above = row(cursorRow, movedBy: -margin)
    let below = row(cursorRow, movedBy: margin)
    if above < top {
      top = above
    } else if distance(from: top, to: below, limit: height) >= height {
      top = row(below, movedBy: 1 - height)
    }
  }

  mutating func scroll(by rows: Int) {
    top = row(top, movedBy: rows)
    clampTop()
  }

  /// Shows no empty rows below the text while there are rows above.
  private mutating func clampTop() {
    top.paragraph = min(top.paragraph, paragraphs.count - 1)
    top.row = min(top.row, paragraphs[top.paragraph].rows.count - 1)
    top = min(top, row(row(of: end), movedBy: 1 - max(1, viewport.height)))
  }

  /// The place in the text that a cell of the viewport shows, or the nearest one.
  func position(at cell: Point) -> TextPosition {
    let height = max(1, viewport.height)
    let row = row(top, movedBy: min(max(-1, cell.y), height))
    let paragraph = paragraphs[row.paragraph]
    let offset = paragraph.offset(inRow: row.row, column: max(0, cell.x))
    return TextPosition(paragraph: row.paragraph, offset: offset)
  }
}

import GreenroomFrame

/// Draws the part of an editor's text that is in view.
public enum EditorView {
  /// Draws the rows, the selection and, when it is in view, the cursor.
  ///
  /// An editor that was not resized to the rect is wrapped anew for every frame, which shows the
  /// right thing but costs the length of the text.
  public static func draw(
    _ editor: Editor, in rect: Rect, on frame: inout Frame, role: Role = .plain
  ) {
    guard !rect.isEmpty else { return }
    var editor = editor
    editor.resize(to: rect.size)
    frame.clear(rect)
    var row = editor.top
    var rest = rect
    while rest.height > 0 {
      let (line, below) = rest.splitTop(1)
      rest = below
      draw(row, of: editor, in: line, on: &frame, role: role)
      let next = editor.row(row, movedBy: 1)
      if next == row { return }
      row = next
    }
  }

  /// Draws one row, from a column of it on.
  static func draw(
    _ row: RowPosition, of editor: Editor, in line: Rect, from first: Int = 0,
    on frame: inout Frame, role: Role
  ) {
    let paragraph = editor.paragraphs[row.paragraph]
    let start = paragraph.place(inRow: row.row, notBefore: first)
    let bytes = start.offset..<paragraph.bytes(ofRow: row.row).upperBound
    let selected = selectedBytes(of: bytes, row: row, editor: editor)
    var rest = line.splitLeft(start.column - first).1
    let parts = [
      bytes.lowerBound..<selected.lowerBound, selected, selected.upperBound..<bytes.upperBound,
    ]
    for (number, part) in parts.enumerated() {
      let text = paragraph.shownText(part, from: rest.x - line.x + first)
      let columns = frame.draw(text, in: rest, role: number == 1 ? .selection : role)
      rest = rest.splitLeft(columns).1
    }
    if isNewlineSelected(row, editor) { frame.paint(rest.splitLeft(1).0, role: .selection) }
    if editor.cursorRow == row {
      let column = min(max(0, editor.cursorColumn - first), line.width - 1)
      frame.cursor = Point(x: line.x + column, y: line.y)
    }
  }

  private static func selectedBytes(
    of bytes: Range<Int>, row: RowPosition, editor: Editor
  ) -> Range<Int> {
    guard let selection = editor.selection else { return bytes.upperBound..<bytes.upperBound }
    let begin = TextPosition(paragraph: row.paragraph, offset: bytes.lowerBound)
    let end = TextPosition(paragraph: row.paragraph, offset: bytes.upperBound)
    let lower = min(max(selection.lowerBound, begin), end)
    let upper = min(max(selection.upperBound, begin), end)
    return lower.offset..<upper.offset
  }

  /// Whether the newline that ends this row is selected; it is shown as one cell.
  private static func isNewlineSelected(_ row: RowPosition, _ editor: Editor) -> Bool {
    let paragraph = editor.paragraphs[row.paragraph]
    guard let selection = editor.selection, row.row == paragraph.rows.count - 1 else {
      return false
    }
    let newline = TextPosition(paragraph: row.paragraph, offset: paragraph.byteCount)
    return selection.contains(newline)
  }
}

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

  private static func draw(
    _ row: RowPosition, of editor: Editor, in line: Rect, on frame: inout Frame, role: Role
  ) {
    let paragraph = editor.paragraphs[row.paragraph]
    let bytes = paragraph.bytes(ofRow: row.row)
    let selected = selectedBytes(of: bytes, row: row, editor: editor)
    var rest = line
    for part in [
      bytes.lowerBound..<selected.lowerBound, selected,
      selected.upperBound..<bytes.upperBound,
    ] {
      let text = paragraph.shownText(part, from: rest.x - line.x)
      let columns = frame.draw(text, in: rest, role: part == selected ? .selection : role)
      rest = rest.splitLeft(columns).1
      if part == selected, isNewlineSelected(row, editor), part.upperBound == bytes.upperBound {
        frame.paint(rest.splitLeft(1).0, role: .selection)
      }
    }
    if editor.cursorRow == row {
      let column = min(editor.cursorColumn, line.width - 1)
      frame.cursor = Point(x: line.x + column, y: line.y)
    }
  }

  private static func selectedBytes(
    of bytes: Range<Int>, row: RowPosition, editor: Editor
  ) -> Range<Int> {
    guard let selection = editor.selection else { return bytes.upperBound..<bytes.upperBound }
    let paragraph = row.paragraph
    let lower =
      selection.lowerBound.paragraph < paragraph
      ? 0 : selection.lowerBound.paragraph > paragraph ? Int.max : selection.lowerBound.offset
    let upper =
      selection.upperBound.paragraph > paragraph
      ? Int.max : selection.upperBound.paragraph < paragraph ? 0 : selection.upperBound.offset
    guard lower < upper else { return bytes.upperBound..<bytes.upperBound }
    return (lower..<upper).clamped(to: bytes)
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

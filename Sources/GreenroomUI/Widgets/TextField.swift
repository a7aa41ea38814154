import GreenroomCore
import GreenroomFrame

/// One line to type in: a filter, a clarification, a name.
///
/// It has the editor's keys; only newlines become spaces.
public struct TextField: Hashable, Sendable {
  /// So wide that the text is never wrapped.
  private static let viewport = Size(width: 1 << 30, height: 1)

  private var editor: Editor

  public init(_ text: String = "") {
    editor = Editor(TextField.joined(text), viewport: TextField.viewport)
  }

  public var text: String { editor.text }
  public var isEmpty: Bool { editor.isEmpty }

  @discardableResult
  public mutating func perform(_ command: EditorCommand, at now: Moment) -> EditorOutcome {
    switch command {
    case .newline: .none
    case .insert(let text): editor.perform(.insert(TextField.joined(text)), at: now)
    case .paste(let text): editor.perform(.paste(TextField.joined(text)), at: now)
    case .replaceAll(let text): editor.perform(.replaceAll(TextField.joined(text)), at: now)
    case .delete, .kill, .yank, .transpose, .move, .select, .selectAll, .clearSelection, .copy,
      .cut, .undo, .redo, .place, .drag, .scroll:
      editor.perform(command, at: now)
    }
  }

  /// Puts the cursor at a column of the rect that the field was drawn in, for the mouse.
  public mutating func place(column: Int, width: Int) {
    let point = Point(x: column + firstColumn(width: width), y: 0)
    editor.perform(.place(point), at: .start)
  }

  /// Draws the part around the cursor into the rect's first row, and sets the frame's cursor.
  public func draw(in rect: Rect, on frame: inout Frame, role: Role = .plain) {
    guard !rect.isEmpty else { return }
    let line = rect.splitTop(1).0
    frame.clear(line)
    EditorView.draw(
      .start, of: editor, in: line, from: firstColumn(width: line.width), on: &frame, role: role)
  }

  /// The first column in view: it moves in steps of half the width, so that the text stands still
  /// under most keys.
  private func firstColumn(width: Int) -> Int {
    let beyond = editor.cursorColumn - width
    guard beyond >= 0 else { return 0 }
    let step = max(1, width / 2)
    return (beyond / step + 1) * step
  }

  private static func joined(_ text: String) -> String {
    String(TypedText.cleaned(text).map { $0 == "\n" ? " " : $0 })
  }
}

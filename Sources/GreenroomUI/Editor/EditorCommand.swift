import GreenroomFrame

/// What can be done in the editor. Every command is total: where it has no meaning it does nothing.
public enum EditorCommand: Hashable, Sendable {
  /// Typed text; a run of it is one step to undo.
  case insert(String)
  case newline
  /// Text from outside, put in as one step.
  case paste(String)
  /// Takes out the selection, or else what lies between the cursor and the motion's end.
  case delete(EditorMotion)
  /// Like `delete`, and keeps the text in the clipboard; kills in a row are kept together.
  case kill(EditorMotion)
  /// Puts the clipboard in.
  case yank
  /// Swaps the two graphemes around the cursor, or the last two at a paragraph's end.
  case transpose
  case move(EditorMotion)
  /// Moves the cursor and keeps the other end of the selection.
  case select(EditorMotion)
  case selectAll
  case clearSelection
  case copy
  case cut
  case undo
  case redo
  /// Makes this the whole text, as after a save in an external editor; one step to undo.
  case replaceAll(String)
  /// Puts the cursor at a cell of the viewport, counted from its top left.
  case place(Point)
  /// Like `place`, and keeps the other end of the selection.
  case drag(Point)
  /// Moves the view by rows, down when positive; the cursor stays where it is in the text.
  case scroll(Int)
}

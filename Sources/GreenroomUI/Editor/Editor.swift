import GreenroomCore
import GreenroomFrame

/// A text under the user's hands: what the keys of an editor do, as a value.
///
/// Every change comes back as a `TextEdit`, so that all edits folded over a `Draft` give ``text``.
/// The text is kept as paragraphs with their soft wraps and counts, so a key costs what the rows
/// around it cost. The view's size is a part of the value because rows and pages depend on it:
/// tell it with ``resize(to:)`` whenever the screen changes.
public struct Editor: Hashable, Sendable {
  /// At least one; joined with newlines they are the text.
  var paragraphs: [Paragraph]
  public internal(set) var cursor = TextPosition.start
  /// The end of the selection that stays; nil while nothing is selected.
  var anchor: TextPosition?
  /// The column that vertical motions keep to.
  var goalColumn: Int?
  var history = UndoHistory()
  /// What was cut, copied or killed last.
  public internal(set) var clipboard = ""
  /// Whether the last command was a kill, so that the next adds to the clipboard.
  var isKilling = false
  public internal(set) var viewport: Size
  /// The first row in view.
  var top = RowPosition.start

  public internal(set) var wordCount: Int
  /// Bytes (UTF-8) of the text.
  public internal(set) var byteCount: Int
  /// Graphemes without the newlines.
  var visibleCharacterCount: Int

  /// An editor with the cursor at the text's end. The text is taken as it is.
  public init(_ text: String = "", viewport: Size = Size(width: 80, height: 24)) {
    self.viewport = viewport
    let width = Editor.columns(in: viewport)
    paragraphs = Editor.lines(of: text).map { Paragraph($0, width: width) }
    wordCount = paragraphs.reduce(0) { $0 + $1.wordCount }
    byteCount = text.utf8.count
    visibleCharacterCount = paragraphs.reduce(0) { $0 + $1.characterCount }
    cursor = end
    revealCursor()
  }

  /// The whole text; costs its length.
  public var text: String {
    paragraphs.lazy.map(\.text).joined(separator: "\n")
  }

  /// Graphemes, each newline counted as one.
  public var characterCount: Int { visibleCharacterCount + paragraphs.count - 1 }

  public var isEmpty: Bool { byteCount == 0 }

  /// What is selected, in the order of the text; nil when nothing is.
  public var selection: Range<TextPosition>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  public var selectedText: String? { selection.map(text(in:)) }

  /// Does what a key asks for.
  ///
  /// - Parameter now: decides which typing is one step to undo.
  @discardableResult
  public mutating func perform(_ command: EditorCommand, at now: Moment) -> EditorOutcome {
    let goal = goalColumn
    goalColumn = nil
    let wasKilling = isKilling
    isKilling = false
    if case .scroll(let rows) = command {
      scroll(by: rows)
      return .none
    }
    let outcome =
      switch command {
      case .insert(let text): type(text, at: now)
      case .newline: replaceSelection(with: "\n", kind: .single, at: now)
      case .paste(let text):
        replaceSelection(with: TypedText.cleaned(text), kind: .single, at: now)
      case .delete(let motion): delete(motion, at: now)
      case .kill(let motion): kill(motion, addingTo: wasKilling ? clipboard : "", at: now)
      case .yank: replaceSelection(with: clipboard, kind: .single, at: now)
      case .transpose: transpose(at: now)
      case .replaceAll(let text): replaceAll(with: TypedText.cleaned(text), at: now)
      case .copy: copy()
      case .cut: cut(at: now)
      case .undo: undo()
      case .redo: redo()
      case .move, .select, .selectAll, .clearSelection, .place, .drag, .scroll:
        moveCaret(command, goal: goal)
      }
    revealCursor()
    return outcome
  }
}

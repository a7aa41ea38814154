import GreenroomCore

/// The commands that change the text.
extension Editor {
  mutating func type(_ raw: String, at now: Moment) -> EditorOutcome {
    let text = TypedText.cleaned(raw)
    let kind: UndoStep.Kind = text.utf8.contains(0x0a) ? .single : .typing
    return replaceSelection(with: text, kind: kind, at: now)
  }

  mutating func replaceSelection(
    with text: String, kind: UndoStep.Kind, at now: Moment
  ) -> EditorOutcome {
    guard !text.isEmpty else { return .none }
    return change(selection ?? cursor..<cursor, to: text, kind: kind, at: now)
  }

  mutating func delete(_ motion: EditorMotion, at now: Moment) -> EditorOutcome {
    let kind: UndoStep.Kind =
      switch motion {
      case _ where selection != nil: .single
      case .left: .deletingBackward
      case .right: .deletingForward
      case .wordLeft, .wordRight, .lineStart, .lineEnd, .paragraphStart, .paragraphEnd, .up,
        .down, .pageUp, .pageDown, .documentStart, .documentEnd:
        .single
      }
    return change(reach(of: motion), to: "", kind: kind, at: now)
  }

  mutating func kill(
    _ motion: EditorMotion, addingTo kept: String, at now: Moment
  ) -> EditorOutcome {
    let range = reach(of: motion)
    isKilling = true
    guard !range.isEmpty else {
      return .none
    }
    let killed = text(in: range)
    clipboard = range.upperBound == cursor ? killed + kept : kept + killed
    var outcome = change(range, to: "", kind: .single, at: now)
    outcome.copied = clipboard
    return outcome
  }

  mutating func transpose(at now: Moment) -> EditorOutcome {
    let paragraph = paragraphs[cursor.paragraph]
    let isAtEnd = cursor.offset == paragraph.byteCount
    let middle = isAtEnd ? paragraph.graphemeStart(before: cursor.offset) : cursor.offset
    guard let middle, let lower = paragraph.graphemeStart(before: middle),
      let upper = paragraph.graphemeEnd(after: middle)
    else { return .none }
    let swapped = String(paragraph.slice(middle..<upper) + paragraph.slice(lower..<middle))
    let range =
      TextPosition(
        paragraph: cursor.paragraph, offset: lower)..<TextPosition(
        paragraph: cursor.paragraph, offset: upper)
    return change(range, to: swapped, kind: .single, at: now)
  }

  mutating func replaceAll(with text: String, at now: Moment) -> EditorOutcome {
    guard let edit = TextEdit(from: self.text, to: text) else { return .none }
    let range = position(at: edit.offset)..<position(at: edit.offset + edit.removed)
    return change(range, to: edit.inserted, kind: .single, at: now)
  }

  mutating func copy() -> EditorOutcome {
    guard let selectedText else { return .none }
    clipboard = selectedText
    return EditorOutcome(copied: selectedText)
  }

  mutating func cut(at now: Moment) -> EditorOutcome {
    guard let selection else { return .none }
    var outcome = copy()
    outcome.edit = change(selection, to: "", kind: .single, at: now).edit
    return outcome
  }

  mutating func undo() -> EditorOutcome {
    guard let step = history.undo() else { return .none }
    return restore(step.change.inverse, step.before)
  }

  mutating func redo() -> EditorOutcome {
    guard let step = history.redo() else { return .none }
    return restore(step.change, step.after)
  }

  private mutating func restore(
    _ change: TextChange, _ caret: UndoStep.Caret
  ) -> EditorOutcome {
    let range =
      position(at: change.offset)..<position(at: change.offset + change.removed.utf8.count)
    let made = replace(range, with: change.inserted)
    cursor = caret.cursor
    anchor = caret.anchor
    return EditorOutcome(edit: made?.edit)
  }

  /// The selection, or what lies between the cursor and a motion's end.
  private func reach(of motion: EditorMotion) -> Range<TextPosition> {
    if let selection { return selection }
    var target = target(of: motion, column: cursorColumn)
    // At the end of a paragraph there is only its newline left to take.
    if motion == .paragraphEnd, target == cursor { target = self.target(of: .right, column: 0) }
    return min(cursor, target)..<max(cursor, target)
  }

  private mutating func change(
    _ range: Range<TextPosition>, to text: String, kind: UndoStep.Kind, at now: Moment
  ) -> EditorOutcome {
    let before = UndoStep.Caret(cursor: cursor, anchor: anchor)
    guard let change = replace(range, with: text) else { return .none }
    let after = UndoStep.Caret(cursor: cursor, anchor: nil)
    history.record(
      UndoStep(kind: kind, change: change, before: before, after: after, at: now))
    return EditorOutcome(edit: change.edit)
  }
}

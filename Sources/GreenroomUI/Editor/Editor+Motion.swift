import GreenroomFrame

/// Where the cursor goes.
extension Editor {
  /// Columns from the left of the cursor's row.
  var cursorColumn: Int { paragraphs[cursor.paragraph].column(of: cursor.offset) }

  /// The commands that move the cursor or select, and change nothing else.
  mutating func moveCaret(_ command: EditorCommand, goal: Int?) -> EditorOutcome {
    history.close()
    switch command {
    case .move(let motion): move(motion, goal: goal)
    case .select(let motion):
      anchor = anchor ?? cursor
      go(motion, goal: goal)
    case .selectAll:
      anchor = .start
      cursor = end
    case .clearSelection: anchor = nil
    case .place(let point):
      anchor = nil
      cursor = position(at: point)
    case .drag(let point):
      anchor = anchor ?? cursor
      cursor = position(at: point)
    case .insert, .newline, .paste, .delete, .kill, .yank, .transpose, .copy, .cut, .undo, .redo,
      .replaceAll, .scroll:
      break
    }
    return .none
  }

  private mutating func move(_ motion: EditorMotion, goal: Int?) {
    let selected = selection
    anchor = nil
    switch (motion, selected) {
    // A selection that is left goes to its own ends first.
    case (.left, let selected?): cursor = selected.lowerBound
    case (.right, let selected?): cursor = selected.upperBound
    case (_, _): go(motion, goal: goal)
    }
  }

  private mutating func go(_ motion: EditorMotion, goal: Int?) {
    let column = goal ?? cursorColumn
    cursor = target(of: motion, column: column)
    if motion.isVertical { goalColumn = column }
  }

  /// Where a motion leads from the cursor.
  ///
  /// - Parameter column: what vertical motions keep to.
  func target(of motion: EditorMotion, column: Int) -> TextPosition {
    let paragraph = paragraphs[cursor.paragraph]
    let row = paragraph.row(at: cursor.offset)
    let page = max(1, viewport.height - 1)
    return switch motion {
    case .left: position(before: cursor) ?? .start
    case .right: position(after: cursor) ?? end
    case .wordLeft: wordStart(before: cursor)
    case .wordRight: wordEnd(after: cursor)
    case .lineStart: TextPosition(paragraph: cursor.paragraph, offset: paragraph.rows[row].start)
    case .lineEnd:
      TextPosition(paragraph: cursor.paragraph, offset: paragraph.lastOffset(inRow: row))
    case .paragraphStart: TextPosition(paragraph: cursor.paragraph, offset: 0)
    case .paragraphEnd: TextPosition(paragraph: cursor.paragraph, offset: paragraph.byteCount)
    case .up: target(rows: -1, column: column)
    case .down: target(rows: 1, column: column)
    case .pageUp: target(rows: -page, column: column)
    case .pageDown: target(rows: page, column: column)
    case .documentStart: .start
    case .documentEnd: end
    }
  }

  /// Rows up or down; beyond the first and the last row lie the text's beginning and end.
  private func target(rows: Int, column: Int) -> TextPosition {
    let from = cursorRow
    let to = row(from, movedBy: rows)
    guard to != from else { return rows < 0 ? .start : end }
    return TextPosition(
      paragraph: to.paragraph,
      offset: paragraphs[to.paragraph].offset(inRow: to.row, column: column))
  }

  private func position(before position: TextPosition) -> TextPosition? {
    if let offset = paragraphs[position.paragraph].graphemeStart(before: position.offset) {
      return TextPosition(paragraph: position.paragraph, offset: offset)
    }
    guard position.paragraph > 0 else { return nil }
    let previous = position.paragraph - 1
    return TextPosition(paragraph: previous, offset: paragraphs[previous].byteCount)
  }

  private func position(after position: TextPosition) -> TextPosition? {
    if let offset = paragraphs[position.paragraph].graphemeEnd(after: position.offset) {
      return TextPosition(paragraph: position.paragraph, offset: offset)
    }
    guard position.paragraph + 1 < paragraphs.count else { return nil }
    return TextPosition(paragraph: position.paragraph + 1, offset: 0)
  }

  private func wordStart(before start: TextPosition) -> TextPosition {
    var place = start
    var isInWord = false
    while let previous = position(before: place) {
      let isWord = isWordCharacter(at: previous)
      if isInWord, !isWord { return place }
      isInWord = isWord
      place = previous
    }
    return place
  }

  private func wordEnd(after start: TextPosition) -> TextPosition {
    var place = start
    var isInWord = false
    while let next = position(after: place) {
      let isWord = isWordCharacter(at: place)
      if isInWord, !isWord { return place }
      isInWord = isWord
      place = next
    }
    return place
  }

  private func isWordCharacter(at position: TextPosition) -> Bool {
    let paragraph = paragraphs[position.paragraph]
    guard position.offset < paragraph.byteCount else { return false }
    return paragraph.text[paragraph.index(position.offset)].isWordCharacter
  }
}

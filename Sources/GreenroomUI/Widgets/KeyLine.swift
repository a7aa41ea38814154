import GreenroomFrame

/// Draws the keys of a screen in one line: `Ctrl-S submit   F2 skip   F1 keys`.
public enum KeyLine {
  private static let gap = "   "

  /// Draws as many hints as fit whole, from the first on.
  public static func draw(
    _ hints: [KeyHint], in rect: Rect, on frame: inout Frame, aligned alignment: Alignment = .left
  ) {
    let runs = fitting(hints, width: rect.width)
    let space = rect.width - runs.width
    let indent =
      switch alignment {
      case .left: 0
      case .centered: space / 2
      case .right: space
      }
    frame.draw(runs, in: rect.splitLeft(indent).1)
  }

  /// The hints that fit into some columns, those at the end left out first.
  static func fitting(_ hints: [KeyHint], width: Int) -> [StyledRun] {
    var line: [StyledRun] = []
    for hint in hints {
      let next =
        line + [
          StyledRun(line.isEmpty ? "" : gap), StyledRun(hint.key, role: .key),
          StyledRun(" " + hint.help, role: .muted),
        ]
      guard next.width <= width else { break }
      line = next
    }
    return line
  }
}

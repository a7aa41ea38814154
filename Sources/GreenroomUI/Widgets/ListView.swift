import GreenroomFrame

/// Draws a list with its chosen row, and a scrollbar when it does not fit.
public enum ListView {
  /// - Parameter row: what is drawn for a row; it is asked for the rows in view only.
  public static func draw(
    count: Int, state: ListState, in rect: Rect, on frame: inout Frame,
    row: (Int) -> [StyledRun]
  ) {
    guard !rect.isEmpty else { return }
    let visible = state.visible(count: count, height: rect.height)
    let isScrolled = count > rect.height && rect.width > 1
    let (body, bar) = rect.splitRight(isScrolled ? 1 : 0)
    let selected = state.selection(count: count)
    var rest = body
    for index in visible {
      let (line, below) = rest.splitTop(1)
      frame.draw(row(index).truncated(to: line.width), in: line)
      if index == selected { frame.paint(line, role: .selected) }
      rest = below
    }
    frame.drawScrollbar(
      in: bar, first: visible.lowerBound, visible: visible.count, total: count)
  }
}

import GreenroomFrame

/// A long styled text wrapped to a width, to be scrolled through.
///
/// Wrapping costs the text's length, so a screen keeps the value and makes it anew on a resize.
public struct TextPager: Hashable, Sendable {
  /// One a row.
  public let lines: [[StyledRun]]

  /// - Parameter width: columns of the rect to draw in; one of them is kept for the scrollbar.
  public init(_ paragraphs: [[StyledRun]], width: Int) {
    lines = paragraphs.flatMap { $0.wrapped(to: max(1, width - 1)) }
  }

  public func draw(_ state: PagerState, in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let (body, bar) = rect.splitRight(rect.width > 1 ? 1 : 0)
    let first = state.first(lines: lines.count, height: rect.height)
    frame.draw(lines: lines, in: body, from: first)
    frame.drawScrollbar(in: bar, first: first, visible: rect.height, total: lines.count)
  }
}

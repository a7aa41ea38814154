import GreenroomFrame

/// A long styled text wrapped to a width, to be scrolled through.
///
/// Wrapping costs the text's length, so a screen keeps the value and makes it anew on a resize.
public struct TextPager: Hashable, Sendable {
  /// One a row.
  public let lines: [[StyledRun]]
  /// The first line of each paragraph, and behind the last one the number of lines.
  private let starts: [Int]

  /// - Parameter width: columns of the rect to draw in; one of them is kept for the scrollbar.
  public init(_ paragraphs: [[StyledRun]], width: Int) {
    var lines: [[StyledRun]] = []
    var starts = [0]
    for paragraph in paragraphs {
      lines += paragraph.wrapped(to: max(1, width - 1))
      starts.append(lines.count)
    }
    self.lines = lines
    self.starts = starts
  }

  /// The lines on which some of the paragraphs stand.
  public func lines(of paragraphs: Range<Int>) -> Range<Int> {
    starts[paragraphs.lowerBound]..<starts[paragraphs.upperBound]
  }

  public func draw(_ state: PagerState, in rect: Rect, on frame: inout Frame) {
    guard !rect.isEmpty else { return }
    let (body, bar) = rect.splitRight(rect.width > 1 ? 1 : 0)
    let first = state.first(lines: lines.count, height: rect.height)
    frame.draw(lines: lines, in: body, from: first)
    frame.drawScrollbar(in: bar, first: first, visible: rect.height, total: lines.count)
  }
}

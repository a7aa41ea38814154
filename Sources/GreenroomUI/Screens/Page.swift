import GreenroomCore
import GreenroomFrame

/// A long text on a screen: drawn and scrolled by the same measures.
extension App {
  static let margin = 2

  func drawPage(
    _ paragraphs: [[StyledRun]], _ pager: PagerState, in area: Rect, on frame: inout Frame
  ) {
    let rect = area.inset(x: App.margin)
    TextPager(paragraphs, width: rect.width).draw(pager, in: rect, on: &frame)
  }

  /// The columns of a text that fills the screen.
  var pageWidth: Int { Rect(size).inset(x: App.margin).width }

  /// Scrolls a text that fills the screen's body, or the most of it.
  func scroll(
    _ pager: inout PagerState, by intent: Intent, through paragraphs: [[StyledRun]]
  ) {
    guard let motion = intent.scrollMotion else { return }
    let lines = TextPager(paragraphs, width: pageWidth).lines.count
    pager.move(motion, lines: lines, height: bodyHeight - 2)
  }
}

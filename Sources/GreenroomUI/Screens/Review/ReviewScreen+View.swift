import GreenroomCore
import GreenroomFrame

extension App {
  /// A past session from the history.
  func draw(_ screen: ReviewScreen, into frame: inout Frame, in area: Rect) {
    guard let past = screen.past else { return }
    let mode = past.record.interview.plan?.mode.rawValue ?? ""
    let body = Chrome.draw(
      title: "Review",
      detail: "\(past.record.startedAt.civil.dateAndTime), \(mode)",
      keys: hints(.review, of: screen), banner: banner, into: &frame, in: area)
    drawPages(screen, into: &frame, in: body)
  }

  /// Only an item can be disputed, so the other pages don't offer it.
  func hints(_ mode: KeyMode, of screen: ReviewScreen?) -> [KeyHint] {
    hints(mode, without: screen?.tab == .items ? [] : [.dispute])
  }

  /// The tabs, and the page that is open.
  func drawPages(_ screen: ReviewScreen, into frame: inout Frame, in area: Rect) {
    guard let subject = subject(of: screen) else { return }
    let (tabs, rest) = area.splitTop(1)
    let (_, page) = rest.splitTop(1)
    var runs = [StyledRun(" ", role: .plain)]
    for tab in ReviewScreen.Tab.allCases {
      let isOpen = tab == screen.tab
      runs.append(
        StyledRun(isOpen ? "[\(tab.title)]" : " \(tab.title) ", role: isOpen ? .accent : .muted))
      runs.append(StyledRun(" ", role: .plain))
    }
    frame.draw(runs, in: tabs)
    let count = subject.interview.attempts.count
    if count > 1, screen.tab != .overview {
      frame.draw(
        "question \(screen.attempt + 1) of \(count) ", in: tabs, role: .muted, aligned: .right)
    }
    let open = self.page(of: screen, subject)
    drawPage(open.paragraphs, screen.pager, in: page, on: &frame)
    drawChoice(screen, on: open, into: &frame, in: page)
  }

  /// The words of the page that is open.
  func page(of screen: ReviewScreen, _ subject: ReviewSubject) -> ReviewPage {
    ReviewText(subject: subject, samples: scoring?.samples ?? [:])
      .page(screen.tab, attempt: screen.attempt)
  }
}

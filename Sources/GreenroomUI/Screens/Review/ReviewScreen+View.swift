import GreenroomCore
import GreenroomFrame

extension App {
  /// A past session from the history.
  func draw(_ screen: ReviewScreen, into frame: inout Frame, in area: Rect) {
    guard let past = screen.past else { return }
    let interview = past.record.interview
    let mode = interview.plan?.mode.rawValue ?? ""
    let body = Chrome.draw(
      title: "Review",
      detail: "\(past.record.startedAt.civil.dateAndTime), \(mode)",
      keys: hints(.review), banner: banner, into: &frame, in: area)
    drawPages(screen, of: interview, questions: past.questions, into: &frame, in: body)
  }

  /// The tabs, and the page that is open.
  func drawPages(
    _ screen: ReviewScreen, of interview: Interview, questions: [Question?],
    into frame: inout Frame, in area: Rect
  ) {
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
    if interview.attempts.count > 1, screen.tab != .overview {
      frame.draw(
        "question \(screen.attempt + 1) of \(interview.attempts.count) ", in: tabs, role: .muted,
        aligned: .right)
    }
    drawPage(
      paragraphs(of: screen, interview: interview, questions: questions), screen.pager, in: page,
      on: &frame)
  }

  /// The words of the page that is open.
  func paragraphs(
    of screen: ReviewScreen, interview: Interview, questions: [Question?]
  ) -> [[StyledRun]] {
    ReviewText(interview: interview, questions: questions, samples: scoring?.samples ?? [:])
      .paragraphs(screen.tab, attempt: screen.attempt)
  }
}

import GreenroomCore
import GreenroomFrame

extension App {
  func draw(_ screen: HomeScreen, into frame: inout Frame, in area: Rect) {
    let body = Chrome.draw(
      title: "Greenroom", detail: "rehearse the interview before the interview",
      keys: hints(.home), banner: banner, into: &frame, in: area)
    let (_, padded) = body.inset(x: 2).splitTop(1)
    let entries = homeEntries
    let (menu, below) = padded.splitTop(entries.count)
    ListView.draw(count: entries.count, state: screen.list, in: menu, on: &frame) { index in
      let entry = entries[index]
      return [
        StyledRun(" \(entry.title)".padded(to: 30), role: .plain),
        StyledRun(entry.detail, role: .muted),
      ]
    }
    drawRecent(into: &frame, in: below.splitTop(1).1)
  }

  private func drawRecent(into frame: inout Frame, in area: Rect) {
    guard isHistoryLoaded else { return }
    let (head, rest) = area.splitTop(1)
    guard !history.sessions.isEmpty else {
      frame.drawWrapped(
        "No session yet. A behavioral round of one question takes ten minutes.", in: area,
        role: .muted)
      return
    }
    frame.draw("Last sessions", in: head, role: .title)
    var rows = rest
    for summary in history.sessions where !rows.isEmpty {
      let (row, below) = rows.splitTop(1)
      frame.draw(summary.line.truncated(to: row.width), in: row)
      rows = below
    }
  }
}

extension SessionSummary {
  /// The session on one line of a list.
  var line: [StyledRun] {
    let kindName = kind.roundName
    // The score of a session that is under way stays unknown until its debrief.
    let band = status == .open ? nil : score.map { AnswerScore.band(of: $0) }
    let result = [band, statusWords].compactMap(\.self).joined(separator: " ")
    let title = (titles.first ?? "") + (titles.count > 1 ? " and \(titles.count - 1) more" : "")
    return [
      StyledRun("\(startedAt.civil.dateAndTime)  ", role: .muted),
      StyledRun(kindName.padded(to: 12), role: .plain),
      StyledRun(mode.rawValue.padded(to: 10), role: .muted),
      StyledRun(result.padded(to: 13), role: band == nil ? .muted : .accent),
      StyledRun(title, role: .plain),
    ]
  }

  private var statusWords: String? {
    switch status {
    case .open: "open"
    case .completed: score == nil ? "not scored" : nil
    case .endedEarly: score == nil ? "ended early" : "early"
    }
  }
}

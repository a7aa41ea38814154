import GreenroomCore
import GreenroomFrame

extension App {
  func draw(_ screen: HistoryScreen, into frame: inout Frame, in area: Rect) {
    let rows = screen.rows
    let count = rows.count
    let noun = screen.searched.isEmpty ? "session" : "answer"
    let body = Chrome.draw(
      title: "History", detail: "\(count) \(noun)\(count == 1 ? "" : "s")",
      keys: hints(keyMode), banner: banner, into: &frame, in: area)
    var (head, list) = body.splitTop(2)
    head = head.inset(x: 1)
    if let search = screen.search {
      let (label, field) = head.splitTop(1).0.splitLeft(8)
      frame.draw("Search: ", in: label, role: .accent)
      search.draw(in: field, on: &frame)
    } else if !screen.searched.isEmpty {
      frame.draw("Answers with \"\(screen.searched)\"; Esc shows all.", in: head, role: .muted)
    } else {
      let columns =
        "Date".padded(to: 18) + "Round".padded(to: 12) + "Mode".padded(to: 10)
        + "Score".padded(to: 13) + "Questions"
      frame.draw(columns, in: head, role: .muted)
    }
    guard count > 0 else {
      frame.draw(emptyWords(screen), in: list.inset(x: 1), role: .muted)
      return
    }
    ListView.draw(count: count, state: screen.list, in: list.inset(x: 1), on: &frame) { index in
      line(rows[index])
    }
  }

  private func emptyWords(_ screen: HistoryScreen) -> String {
    screen.searched.isEmpty
      ? "No session yet. Every session you finish or leave is kept here."
      : "No answer holds these words."
  }

  private func line(_ row: HistoryScreen.Row) -> [StyledRun] {
    switch row {
    case .session(let summary): summary.line
    case .hit(let hit):
      [
        StyledRun("\(hit.startedAt.civil.dateAndTime)  ", role: .muted),
        StyledRun(DisplayText.truncated(hit.title, to: 24).padded(to: 26)),
      ] + HistoryScreen.runs(ofExcerpt: hit.excerpt.oneLine)
    }
  }
}

extension HistoryScreen {
  /// The hit stands between U+2068 and U+2069.
  static func runs(ofExcerpt excerpt: String) -> [StyledRun] {
    var runs: [StyledRun] = []
    for piece in excerpt.split(separator: "\u{2068}", omittingEmptySubsequences: false) {
      let halves = piece.split(
        separator: "\u{2069}", maxSplits: 1, omittingEmptySubsequences: false)
      if halves.count == 2 {
        runs.append(StyledRun(String(halves[0]), role: .hit))
        runs.append(StyledRun(String(halves[1]), role: .muted))
      } else {
        runs.append(StyledRun(String(piece), role: .muted))
      }
    }
    return runs
  }
}

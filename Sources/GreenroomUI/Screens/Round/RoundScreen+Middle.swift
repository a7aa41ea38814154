import GreenroomCore
import GreenroomFrame

/// The middle of the round's box and its status line.
extension App {
  func drawMiddle(
    _ screen: RoundScreen, of session: LiveSession, into frame: inout Frame, in area: Rect
  ) {
    switch session.interview.phase {
    case .lobby, .briefing: drawBriefing(session, into: &frame, in: area)
    case .open, .evaluating:
      EditorView.draw(screen.editor, in: area, on: &frame)
    case .paused:
      frame.draw("Paused. The clock stands still; Enter goes on.", in: area, role: .muted)
    case .selfRating: drawRating(screen, into: &frame, in: area)
    case .reviewed:
      frame.draw("Skipped. Enter goes on.", in: area, role: .muted)
    case .debrief, .closed: break
    }
  }

  private func drawBriefing(
    _ session: LiveSession, into frame: inout Frame, in area: Rect
  ) {
    let limit = session.interview.currentSlot?.limit ?? .zero
    let isMock = session.interview.plan?.mode == .mock
    let lines = [
      "Read the question. You have \(DurationText.words(limit)) for thinking and writing.",
      isMock
        ? "The clock starts with Enter, or by itself when this minute is over."
        : "The clock starts when you press Enter.",
      "",
      session.interview.plan?.kind == .behavioral
        ? "Tell one story: situation, task, action, result, and what you took from it."
        : "Answer as you would speak: whole sentences, the trade-offs and where it fails.",
    ]
    draw(lines, into: &frame, in: area)
  }

  private func draw(_ lines: [String], into frame: inout Frame, in area: Rect) {
    frame.drawWrapped(lines.joined(separator: "\n"), in: area, role: .muted)
  }

  private func drawRating(_ screen: RoundScreen, into frame: inout Frame, in area: Rect) {
    let (words, rest) = area.splitTop(4)
    draw(
      [
        "Before you see anything: how good was this answer, from 0 to 100?",
        "A digit chooses (7 is 70), arrows move by ten, Enter confirms.",
      ], into: &frame, in: words)
    let (row, _) = rest.splitTop(1)
    let rating = screen.rating
    let (left, right) = row.splitLeft(32)
    ProgressBar.draw(Double(rating ?? 0) / 100, in: left.splitLeft(30).0, on: &frame)
    frame.draw(rating.map(String.init) ?? "no number chosen yet", in: right, role: .title)
    let answer = session?.interview.attempts.last?.draft.text ?? ""
    frame.drawWrapped(answer, in: rest.splitTop(2).1, role: .muted)
  }

  func drawStatus(
    _ screen: RoundScreen, of session: LiveSession, into frame: inout Frame, in row: Rect
  ) {
    var keyRow = row
    if case .open(let stage, _) = session.interview.phase {
      let words = statusWords(screen, stage: stage, session)
      let (left, right) = row.splitLeft(DisplayText.width(words) + 3)
      frame.draw(words, in: left, role: .muted)
      keyRow = right
    }
    // A follow-up is not clarified, it is answered; a mock has no hints and no pause.
    var hidden: Set<Intent> = isProbing ? [.clarify, .hint] : []
    if session.interview.plan?.mode == .mock { hidden.formUnion([.hint, .pause]) }
    KeyLine.draw(
      hints(roundKeyMode, without: hidden), in: keyRow, on: &frame, aligned: .right)
  }

  /// The words written and, in practice, how far the answer has come.
  private func statusWords(
    _ screen: RoundScreen, stage: Interview.Stage, _ session: LiveSession
  ) -> String {
    let count = screen.editor.wordCount
    let spoken = Duration.seconds(count * 60 / Delivery.wordsPerMinute)
    var words =
      (count == 1 ? "1 word" : "\(count) words") + ", \(DurationText.clock(spoken)) spoken"
    if hasUnsavedText, banner?.isError == true { words += ", not saved" }
    guard let meter = screen.meter, stage != .probing else { return words }
    if meter.parts.isEmpty { return words + " · \(meter.found) of \(meter.possible) points" }
    let lights = StarPart.allCases.map { part in
      meter.parts[part] == true ? String(part.title.prefix(1)) : "·"
    }
    return words + " · found " + lights.joined()
  }
}

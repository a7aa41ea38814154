import GreenroomCore
import GreenroomFrame

/// The pane beside the text on a wide terminal: how the answer and the round are going.
extension App {
  func drawSide(
    _ screen: RoundScreen, of session: LiveSession, into frame: inout Frame, in area: Rect
  ) {
    guard !area.isEmpty else { return }
    let (line, pane) = area.splitLeft(1)
    frame.drawVerticalLine(in: line)
    let inner = pane.inset(x: 1)
    let lines = isProbing ? answerSoFar(session) : questionsOfRound(session)
    let meter = meterLines(screen.meter)
    let wrapped = (meter + lines).flatMap { $0.wrapped(to: max(1, inner.width - 1)) }
    frame.draw(lines: wrapped, in: inner)
  }

  /// In practice: what was said so far, never what is looked for.
  private func meterLines(_ meter: RoundScreen.Meter?) -> [[StyledRun]] {
    guard let meter, !isProbing else { return [] }
    var lines: [[StyledRun]] = [[StyledRun("So far", role: .title)]]
    lines.append([StyledRun("\(meter.found) of \(meter.possible) points", role: .accent)])
    for part in StarPart.allCases {
      guard let isPresent = meter.parts[part] else { continue }
      lines.append([
        StyledRun(isPresent ? "✓ " : "· ", role: isPresent ? .success : .muted),
        StyledRun(part.title, role: isPresent ? part.role : .muted),
      ])
    }
    return lines + [[]]
  }

  /// During a follow-up: the answer that it follows.
  private func answerSoFar(_ session: LiveSession) -> [[StyledRun]] {
    let answer = session.interview.attempts.last?.draft.text ?? ""
    return [[StyledRun("Your answer", role: .title)]]
      + answer.lines.map { [StyledRun($0, role: .muted)] }
  }

  private func questionsOfRound(_ session: LiveSession) -> [[StyledRun]] {
    let current = session.interview.attempts.last?.slot ?? 0
    let slots = session.interview.plan?.slots ?? []
    guard slots.count > 1 else { return [] }
    return [[StyledRun("This round", role: .title)]]
      + slots.enumerated().map { index, slot in
        switch index {
        case ..<current: [StyledRun("✓ \(slot.title)", role: .muted)]
        case current: [StyledRun("▸ \(slot.title)", role: .plain)]
        // What comes is not told: an interviewer would not either.
        default: [StyledRun("· question \(index + 1)", role: .muted)]
        }
      }
  }
}

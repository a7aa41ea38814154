import GreenroomCore
import GreenroomFrame

extension App {
  func draw(_ screen: RoundScreen, into frame: inout Frame, in area: Rect, at now: AppTime) {
    guard let session else { return }
    let interview = session.interview
    switch interview.phase {
    case .debrief, .closed: drawDebrief(screen, of: session, into: &frame, in: area)
    case .reviewed where screen.review != nil:
      drawReviewed(screen, of: session, into: &frame, in: area)
    case .lobby, .briefing, .open, .paused, .evaluating, .selfRating, .reviewed:
      drawRound(screen, of: session, into: &frame, in: area, at: now)
    }
  }

  private func drawDebrief(
    _ screen: RoundScreen, of session: LiveSession, into frame: inout Frame, in area: Rect
  ) {
    let name = session.interview.plan?.kind.roundName ?? ""
    let body = Chrome.draw(
      title: "Debrief · \(name) round", detail: "kept in the history",
      keys: hints(.review, of: screen.review), banner: banner, into: &frame, in: area)
    guard let review = screen.review else { return }
    drawPages(review, into: &frame, in: body)
  }

  private func drawReviewed(
    _ screen: RoundScreen, of session: LiveSession, into frame: inout Frame, in area: Rect
  ) {
    let body = Chrome.draw(
      title: roundTitle(session), detail: session.interview.plan?.mode.rawValue ?? "",
      keys: hints(.reviewed, of: screen.review), banner: banner, into: &frame, in: area)
    guard let review = screen.review else { return }
    drawPages(review, into: &frame, in: body)
  }

  func roundTitle(_ session: LiveSession) -> String {
    let name = session.interview.plan?.kind.roundName.capitalizedFirst ?? "Round"
    let slot = (session.interview.attempts.last?.slot ?? 0) + 1
    return "\(name) · question \(slot) of \(session.interview.plan?.slots.count ?? 0)"
  }

  /// The box with the question on top, the text below it, and the status line.
  private func drawRound(
    _ screen: RoundScreen, of session: LiveSession, into frame: inout Frame, in area: Rect,
    at now: AppTime
  ) {
    let prompt = promptLines(session, width: RoundLayout.promptWidth(area))
    let layout = RoundLayout(area, promptRows: prompt.count)
    frame.drawBox(in: area)
    drawHead(session, into: &frame, in: layout.head, at: now)
    frame.draw(lines: prompt, in: layout.prompt)
    frame.drawDivider(in: layout.upperLine)
    frame.drawDivider(in: layout.lowerLine)
    drawMiddle(screen, of: session, into: &frame, in: layout.middle)
    drawSide(screen, of: session, into: &frame, in: layout.side)
    drawStatus(screen, of: session, into: &frame, in: layout.status)
    if let banner { Chrome.draw(banner, into: &frame, in: layout.lowerLine.inset(x: 1)) }
  }

  /// `┌ Behavioral · question 2 of 4 ──── mock ─ 03:12 ▓▓▓▓▓▓░░ ┐`
  private func drawHead(
    _ session: LiveSession, into frame: inout Frame, in row: Rect, at now: AppTime
  ) {
    let inner = row
    frame.draw(" \(roundTitle(session)) ", in: inner, role: .title)
    let mode = session.interview.plan?.mode.rawValue ?? ""
    guard let countdown = session.interview.countdown else {
      frame.draw(" \(mode) ", in: inner, role: .muted, aligned: .right)
      return
    }
    let left = countdown.left(at: session.moment(at: now.uptime))
    let role = urgency(left, of: countdown.limit)
    let (rest, end) = inner.splitRight(9)
    ProgressBar.draw(
      fraction(left, of: countdown.limit), in: end.splitLeft(8).0, on: &frame, role: role)
    frame.draw(" ", in: end.splitRight(1).1)
    let pausedWord = countdown.isRunning ? "" : "paused "
    let clock = " \(mode) ─ \(pausedWord)\(DurationText.clock(left))\(role.sign) "
    frame.draw(clock, in: rest, role: role, aligned: .right)
  }

  /// Gentle under a quarter of the time, firm in the last half minute or, of a short time, eighth.
  private func urgency(_ left: Duration, of limit: Duration) -> Role {
    if left <= min(.seconds(30), limit / 8) { return .urgent }
    return left * 4 <= limit ? .warning : .accent
  }

  private func fraction(_ left: Duration, of limit: Duration) -> Double {
    limit > .zero ? Double(left.wholeMilliseconds) / Double(limit.wholeMilliseconds) : 0
  }

  /// What the interviewer has said, wrapped: the question always, and of what followed the last
  /// word, so that the question never scrolls away.
  func promptLines(_ session: LiveSession, width: Int) -> [[StyledRun]] {
    let attempt = session.interview.attempts.last
    if case .open(.probing, _) = session.interview.phase {
      return followUp(attempt, width: width)
    }
    if case .paused(.probing, _) = session.interview.phase {
      return followUp(attempt, width: width)
    }
    var lines: [[StyledRun]] = []
    let prompt = session.currentQuestion?.prompt ?? session.interview.currentSlot?.title ?? ""
    for line in prompt.reflowed { lines.append([StyledRun(line, role: .plain)]) }
    if let exchange = attempt?.clarifications.last {
      lines.append([StyledRun("You: \(exchange.asked)", role: .muted)])
      lines.append([StyledRun(exchange.reply, role: .accent)])
    }
    if let hint = attempt?.hints.last {
      lines.append([
        StyledRun("Hint (-\(hint.price)): ", role: .warning), StyledRun(hint.text, role: .plain),
      ])
    }
    return lines.flatMap { $0.wrapped(to: width) }
  }

  private func followUp(_ attempt: Attempt?, width: Int) -> [[StyledRun]] {
    guard let exchange = attempt?.probes.last else { return [] }
    let number = attempt?.probes.count ?? 1
    let title = session?.interview.currentSlot?.title ?? ""
    let lines = [
      [StyledRun("Follow-up \(number) · \(title)", role: .muted)],
      [StyledRun(exchange.probe.text, role: .accent)],
    ]
    return lines.flatMap { $0.wrapped(to: width) }
  }
}

extension Role {
  /// A mark beside the clock, so that urgency is not told by colour alone.
  fileprivate var sign: String {
    switch self {
    case .urgent: " !!"
    case .warning: " !"
    default: ""
    }
  }
}

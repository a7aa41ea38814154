import GreenroomCore
import GreenroomFrame

extension App {
  func draw(_ screen: SetUpScreen, into frame: inout Frame, in area: Rect) {
    let body = Chrome.draw(
      title: "Set up a round", keys: hints(.setUp), banner: banner, into: &frame, in: area)
    let (_, padded) = body.inset(x: 2).splitTop(1)
    let rows = SetUpScreen.Row.allCases
    let (list, below) = padded.splitTop(rows.count)
    ListView.draw(count: rows.count, state: screen.list, in: list, on: &frame) { index in
      [
        StyledRun(" \(rows[index].title)".padded(to: 13), role: .plain),
        StyledRun("‹ ", role: .muted),
        StyledRun(screen.value(of: rows[index]), role: .accent),
        StyledRun(" ›", role: .muted),
      ]
    }
    drawPlan(screen.request, into: &frame, in: below.splitTop(1).1)
  }

  /// What the round will be, so that nobody has to start it to find out.
  private func drawPlan(_ request: RoundRequest, into frame: inout Frame, in area: Rect) {
    guard let library else { return }
    let planner = RoundPlanner(questions: library.questions, lastAsked: history.lastAsked)
    let fitting = planner.fitting(request).count
    let lines = planLines(request, fitting: fitting, planner: planner)
    frame.drawWrapped(
      lines.joined(separator: "\n"), in: area, role: fitting == 0 ? .warning : .muted)
  }

  private func planLines(
    _ request: RoundRequest, fitting: Int, planner: RoundPlanner
  ) -> [String] {
    guard fitting > 0 else { return [PlanningError.nothingFits.sentence] }
    let asked = min(fitting, request.count)
    let noun = asked == 1 ? "question" : "questions"
    var lines = ["\(asked) \(noun), drawn from \(fitting) that fit; those not seen lately first."]
    if asked < request.count {
      lines.append("You asked for \(request.count); the round asks what there is.")
    }
    lines.append(
      request.minutes == nil
        ? "Time per question as its author set it, half as much again for typing."
        : "\(request.minutes ?? 0) minutes for all answers, shared out by the questions' own times."
    )
    if request.mode == .mock {
      lines.append("Mock: a minute to read each question; no pause, no hints.")
    }
    return lines
  }
}

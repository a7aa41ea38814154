import GreenroomCore

/// One session in full: every question with its answer, its follow-ups and its score.
public struct SessionReport {
  let record: SessionRecord
  /// In the order of the plan's slots; nil where a text could not be read.
  private let questions: [Question?]

  public init(_ record: SessionRecord, questions: [Question?]) {
    self.record = record
    self.questions = questions
  }

  var interview: Interview { record.interview }

  /// The session as Markdown; what was written stands in it as text, never as markup.
  public var markdown: String {
    let plan = interview.plan
    var lines = [
      "# \(plan?.kind.rawValue ?? "session") round, \(record.startedAt.civil.dateAndTime)", "",
      [
        "Session `\(record.id)`", plan?.mode.rawValue,
        Figure.count(plan?.slots.count ?? 0, "question"),
      ]
      .compactMap(\.self).joined(separator: ", ") + ".",
    ]
    for interruption in interview.interruptions {
      let length = interruption.away.map { "\($0.wholeSeconds) s" } ?? "not resumed"
      lines.append("Interrupted (\(interruption.cause.rawValue)): \(length).")
    }
    for attempt in interview.attempts { lines += [""] + section(attempt) }
    return PlainText.inert(lines.joined(separator: "\n") + "\n")
  }

  private func section(_ attempt: Attempt) -> [String] {
    let question = question(of: attempt)
    var lines = ["## \(attempt.slot + 1). \(Markdown.escaped(title(of: attempt)))", ""]
    if let prompt = question?.prompt { lines += Markdown.quoted(prompt) + [""] }
    lines += ["### Answer (\(attempt.outcome.rawValue))", ""] + Markdown.plain(attempt.draft.text)
    for exchange in attempt.probes {
      lines += ["", "### Follow-up: \(Markdown.escaped(exchange.probe.text))", ""]
      lines += Markdown.plain(exchange.draft.text)
    }
    lines += attempt.score.map { scoreLines($0, attempt, question) } ?? ["", "Not scored."]
    if let strong = question?.answers.first(where: { $0.name == "strong" }) {
      lines += ["", "### A strong answer", ""] + Markdown.plain(strong.content.joined)
    }
    return lines
  }

  private func scoreLines(
    _ score: AnswerScore, _ attempt: Attempt, _ question: Question?
  ) -> [String] {
    var lines = ["", "### Score: \(score.band), \(score.rung.rawValue)", ""]
    if let rating = attempt.selfRating { lines += ["You said \(rating).", ""] }
    lines += score.items.map { row($0, question) }
    lines += score.misconceptions.map { "- \($0.points): \(Markdown.escaped($0.correction))" }
    lines += score.caps.map { "- At most \($0.ceiling): \(Markdown.escaped($0.reason))" }
    return lines
  }

  private func row(_ result: ItemResult, _ question: Question?) -> String {
    let point = question?.item(named: result.name)?.point ?? result.name
    let box = result.status == .notFound ? "[ ]" : "[x]"
    let quote = result.evidence.first.map { ": “\(Figure.oneLine($0.text))”" } ?? ""
    let points = "\(Figure.tenths(result.points)) of \(Figure.tenths(result.possible))"
    return "- \(box) \(Markdown.escaped(point + quote)) (\(result.weight.rawValue), \(points))"
  }

  private func question(of attempt: Attempt) -> Question? {
    questions.indices.contains(attempt.slot) ? questions[attempt.slot] : nil
  }

  func slot(of attempt: Attempt) -> SessionPlan.Slot? {
    guard let slots = interview.plan?.slots, slots.indices.contains(attempt.slot) else {
      return nil
    }
    return slots[attempt.slot]
  }

  private func title(of attempt: Attempt) -> String { slot(of: attempt)?.title ?? "Question" }
}

import GreenroomCore

extension SessionReport {
  /// The session as a Markdown page; nothing that was typed acts as markup.
  public var markdown: String {
    var blocks = [["# \(title)"], [summary]]
    blocks.append(record.interview.interruptions.map { "- \(sentence(about: $0))" })
    for (number, answered) in answered.enumerated() {
      blocks += page(
        of: answered.attempt, answered.index, slot: answered.slot, number: number + 1)
    }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var title: String {
    let started = record.startedAt.civil.dateAndTime
    guard let plan = record.interview.plan else { return "Session, \(started)" }
    return "\(plan.kind.roundTitle) \(plan.mode.rawValue), \(started)"
  }

  private var summary: String {
    let count = record.interview.plan?.slots.count ?? 0
    return "Session \(Markdown.code(record.id.rawValue)): "
      + "\(Wording.count(count, "question")), \(status.rawValue)."
  }

  private func sentence(about interruption: Interruption) -> String {
    let cause =
      switch interruption.cause {
      case .suspended: "suspended"
      case .hangup: "the terminal went away"
      case .kept: "kept for later"
      case .crash: "the program ended without a word"
      }
    let away = interruption.away.map { ", \(Wording.time($0)) away" } ?? ""
    return "Interrupted at \(Wording.time(interruption.at.elapsed)): \(cause)\(away)."
  }

  private func page(
    of attempt: Attempt, _ index: Int, slot: SessionPlan.Slot, number: Int
  ) -> [[String]] {
    let question = questions[slot.digest]
    var blocks = [
      ["## \(number). \(Markdown.line(slot.title))"],
      [facts(about: attempt, slot: slot)],
      question.map { Markdown.quotation($0.prompt) } ?? [],
    ]
    blocks += clarifications(of: attempt)
    blocks += [["### Answer"], answer(attempt.draft, attempt.outcome)]
    for exchange in attempt.probes {
      blocks += [
        ["**Follow-up:** \(Markdown.line(exchange.probe.text))"],
        answer(exchange.draft, exchange.outcome),
      ]
    }
    if let score = attempt.score {
      blocks += verdict(score, attempt: attempt, index, question: question)
      blocks += laterMarks(of: score, attempt: index)
    }
    if let strong = question?.answers.first {
      blocks += [["### Model answer"], Markdown.quotation(strong.content.joined)]
    }
    return blocks
  }

  private func facts(about attempt: Attempt, slot: SessionPlan.Slot) -> String {
    let time = "\(Wording.time(spent(on: attempt))) of \(Wording.time(slot.limit))"
    let thought = attempt.thought.map { " (\(Wording.time($0)) thinking)" } ?? ""
    return "\(Markdown.line(slot.topic)), \(slot.level.rawValue); \(time)\(thought); "
      + "\(attempt.outcome.rawValue)."
  }

  private func clarifications(of attempt: Attempt) -> [[String]] {
    [
      attempt.clarifications.map {
        "- Asked: \(Markdown.line($0.asked)) Reply: \(Markdown.line($0.reply))"
      },
      attempt.hints.map { "- Hint (\($0.price)): \(Markdown.line($0.text))" },
    ]
  }

  private func answer(_ draft: Draft, _ outcome: Attempt.Outcome) -> [String] {
    guard draft.text.isEmpty else { return Markdown.quotation(draft.text) }
    return outcome == .skipped ? ["*Skipped.*"] : ["*Nothing was written.*"]
  }

  private func verdict(
    _ score: AnswerScore, attempt: Attempt, _ index: Int, question: Question?
  ) -> [[String]] {
    let rated = attempt.selfRating.map { " Own rating: \($0)." } ?? ""
    let points = question?.points ?? [:]
    let table = score.items.map { item in
      let said = item.evidence.map { Markdown.line($0.quotation) }
      return Markdown.row([
        item.status.rawValue, Markdown.line(points[item.name] ?? item.name),
        item.weight.rawValue,
        "\(Wording.number(item.points)) of \(Wording.number(item.possible))",
        (said + [dispute(of: item, attempt: index)].compactMap(\.self)).joined(separator: "; "),
      ])
    }
    let head = ["| | point | weight | points | your words |", "|---|---|---|---|---|"]
    return [
      ["### Score"],
      ["**\(score.band), \(score.rung.rawValue)** (\(Wording.number(score.total))).\(rated)"],
      PhaseReport(score: score, question: question).markdownLines,
      table.isEmpty ? [] : head + table,
      score.misconceptions.map {
        "- \($0.points): \(Markdown.line($0.correction)) "
          + $0.evidence.map { Markdown.line($0.quotation) }.joined(separator: "; ")
      },
      score.caps.map { "- At most \($0.ceiling): \(Markdown.line($0.reason))" },
      (score.star?.qualities ?? []).map {
        "- \($0.isMet ? "Yes" : "No"): \(Markdown.line($0.title)). \(Markdown.line($0.note))"
      },
    ]
  }
}

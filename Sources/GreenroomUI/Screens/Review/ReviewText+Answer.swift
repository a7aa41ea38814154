import GreenroomCore
import GreenroomFrame

/// The answer with its evidence, the follow-ups, and the model answers.
extension ReviewText {
  func answer(_ attempt: Attempt, _ question: Question?) -> [[StyledRun]] {
    var lines: [[StyledRun]] = []
    if let question {
      lines += question.prompt.reflowed.map { [StyledRun($0, role: .muted)] } + [[]]
    }
    for exchange in attempt.clarifications {
      lines.append([
        StyledRun("You asked: ", role: .muted), StyledRun(exchange.asked, role: .plain),
      ])
      lines.append([StyledRun("Reply: ", role: .muted), StyledRun(exchange.reply, role: .plain)])
      lines.append([])
    }
    lines += text(attempt.draft.text, score: attempt.score, probe: nil)
    for (index, exchange) in attempt.probes.enumerated() {
      lines += [
        [],
        [StyledRun("Interviewer: ", role: .muted), StyledRun(exchange.probe.text, role: .accent)],
      ]
      if exchange.outcome == .skipped {
        lines.append([StyledRun("(declined)", role: .muted)])
      } else {
        lines += text(exchange.draft.text, score: attempt.score, probe: index)
      }
    }
    return lines + [[]] + legend(attempt)
  }

  private func text(_ text: String, score: AnswerScore?, probe: Int?) -> [[StyledRun]] {
    guard !text.trimmed.isEmpty else { return [[StyledRun("(nothing written)", role: .muted)]] }
    guard let score else { return text.lines.map { [StyledRun($0, role: .plain)] } }
    let sentences =
      probe == nil
      ? (score.star?.sentences ?? []).map {
        (range: $0.start..<max($0.start, $0.end), role: $0.part.role)
      }
      : []
    return AnswerHighlights(text: text, base: sentences, spans: spans(in: score, probe: probe))
      .paragraphs
  }

  private func spans(in score: AnswerScore, probe: Int?) -> [AnswerHighlights.Span] {
    let found = score.items.enumerated().flatMap { index, item in
      item.evidence.prefix(1).filter { $0.probe == probe }.map { evidence in
        AnswerHighlights.Span(
          range: evidence.start..<max(evidence.start, evidence.end), role: .hit,
          mark: "[\(index + 1)]")
      }
    }
    let faults = score.misconceptions.flatMap { fault in
      fault.evidence.prefix(1).filter { $0.probe == probe }.map { evidence in
        AnswerHighlights.Span(
          range: evidence.start..<max(evidence.start, evidence.end), role: .fault,
          mark: "[\(fault.points)]")
      }
    }
    return found + faults
  }

  private func legend(_ attempt: Attempt) -> [[StyledRun]] {
    guard let score = attempt.score else { return [] }
    var runs = [
      StyledRun("[n] ", role: .hit), StyledRun("earned item n of the next page  ", role: .muted),
    ]
    if !score.misconceptions.isEmpty {
      runs += [StyledRun("[-8] ", role: .fault), StyledRun("cost points  ", role: .muted)]
    }
    guard score.star != nil else { return [runs] }
    let parts = StarPart.allCases.flatMap { part in
      [StyledRun(part.title, role: part.role), StyledRun("  ", role: .muted)]
    }
    return [runs, [StyledRun("Sentences read as: ", role: .muted)] + parts]
  }

  static func models(_ question: Question?) -> [[StyledRun]] {
    guard let question else {
      return [[StyledRun("The text of this question could not be read.", role: .muted)]]
    }
    var lines: [[StyledRun]] = []
    if !question.covers.isEmpty {
      lines += [[StyledRun("What a strong answer covers", role: .title)]]
      lines += question.covers.reflowed.map { [StyledRun($0, role: .plain)] } + [[]]
    }
    if !question.solutions.isEmpty {
      lines += [[StyledRun("The right answers", role: .title)], []]
      lines += question.solutions.flatMap(Self.lines)
    }
    for answer in question.answers {
      lines.append([
        StyledRun(answer.name.capitalizedFirst, role: .title),
        StyledRun("  scores \(answer.band.lowerBound) to \(answer.band.upperBound)", role: .muted),
      ])
      lines += body(of: answer.content, in: question) + [[]]
    }
    if !question.references.isEmpty {
      lines.append([StyledRun("To read on", role: .title)])
      lines += question.references.map { [StyledRun("- \($0)", role: .plain)] }
    }
    return lines
  }

  /// A phase or an item, with an empty line behind it.
  static func lines(of section: QuestionSection) -> [[StyledRun]] {
    let title = [
      StyledRun(section.title, role: .title), StyledRun("  \(section.detail)", role: .muted),
    ]
    return [title] + section.paragraphs.flatMap(\.reflowed).map { [StyledRun($0, role: .plain)] }
      + [[]]
  }

  private static func body(
    of content: AnswerContent, in question: Question
  ) -> [[StyledRun]] {
    switch content {
    case .text(let text): return text.lines.map { [StyledRun($0, role: .plain)] }
    case .parts(let parts):
      return parts.flatMap { part in
        let role = StarPart(rawValue: part.id)?.role ?? .accent
        return [[StyledRun(question.partTitle(part.id).capitalizedFirst, role: role)]]
          + part.text.lines.map { [StyledRun($0, role: .plain)] }
      }
    }
  }
}

extension StarPart {
  var role: Role {
    switch self {
    case .situation: .situation
    case .task: .task
    case .action: .action
    case .result: .result
    case .reflection: .reflection
    }
  }
}

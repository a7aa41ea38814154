import GreenroomCore
import GreenroomFrame

/// Item by item: found with its words, or not found with what a strong answer says.
extension ReviewText {
  func items(
    _ attempt: Attempt, _ index: Int, _ question: Question?, below heading: [[StyledRun]]
  ) -> ReviewPage {
    guard let score = attempt.score else {
      return ReviewPage(
        paragraphs: heading + [[StyledRun("This answer was not scored.", role: .muted)]])
    }
    var page = ReviewPage(paragraphs: heading)
    for (number, item) in score.items.enumerated() {
      let first = page.paragraphs.count
      page.paragraphs += row(item, of: attempt, number: number + 1, question)
      page.paragraphs += laterResult(of: item, index) + dispute(of: item, index)
      page.items.append(first..<page.paragraphs.count)
    }
    page.paragraphs +=
      misconceptions(score) + caps(score) + hints(attempt) + laterFindings(index)
      + star(score) + delivery(score.delivery)
    return page
  }

  /// What the candidate says about an item that was missed.
  private func dispute(of item: ItemResult, _ index: Int) -> [[StyledRun]] {
    guard let dispute = subject.annotations.dispute(of: item.name, attempt: index) else {
      return []
    }
    return [
      [
        StyledRun("    disputed: ", role: .accent),
        StyledRun("you said “\(dispute.sentence.oneLine)”", role: .plain),
      ]
    ]
  }

  private func row(
    _ item: ItemResult, of attempt: Attempt, number: Int, _ question: Question?
  ) -> [[StyledRun]] {
    let point = point(of: item, in: question) ?? item.name
    let part = item.part.isEmpty ? "" : "\(item.part), "
    var lines: [[StyledRun]] = [
      [
        StyledRun("\(item.status.sign) ", role: item.status.role),
        StyledRun("[\(number)] \(point)", role: .plain),
        StyledRun(
          "  (\(part)\(item.weight.rawValue), \(tenths(item.points)) of \(tenths(item.possible)))",
          role: .muted),
      ]
    ]
    lines += item.evidence.prefix(Self.mostQuotes).map { quote($0, from: attempt) }
    if let note = item.note { lines.append([StyledRun("    \(note.oneLine)", role: .muted)]) }
    if !item.evidence.isEmpty { return lines }
    if let sample = sample(for: item, question) {
      lines.append([
        StyledRun("    not found in your answer. A strong one says: ", role: .muted),
        StyledRun("“\(sample.oneLine)”", role: .plain),
      ])
    } else {
      lines.append([StyledRun("    not found in your answer", role: .muted)])
    }
    return lines
  }

  /// A "name k of n" item may rest on several places.
  private static let mostQuotes = 4

  /// The words that earned the points among those around them, and the phrasing that found them.
  private func quote(_ evidence: Evidence, from attempt: Attempt) -> [StyledRun] {
    let probe = evidence.probe.flatMap {
      attempt.probes.indices.contains($0) ? attempt.probes[$0].draft.text : ""
    }
    let context = QuoteContext(of: evidence, in: probe ?? attempt.draft.text)
    let place = evidence.probe == nil ? "" : "  in the follow-up, at 70 %"
    let phrasing = evidence.phrasing.isEmpty ? "" : "  by \(evidence.phrasing.shortened(to: 36))"
    return [
      StyledRun("    “\(context.before)", role: .muted),
      StyledRun(evidence.text.oneLine, role: .hit),
      StyledRun("\(context.after)”\(place)\(phrasing)", role: .muted),
    ]
  }

  private func sample(for item: ItemResult, _ question: Question?) -> String? {
    question.flatMap { samples[$0.digest]?[item.name] }
  }

  private func misconceptions(_ score: AnswerScore) -> [[StyledRun]] {
    guard !score.misconceptions.isEmpty else { return [] }
    let lines = score.misconceptions.flatMap { fault -> [[StyledRun]] in
      let quote = fault.evidence.first.map { "“\($0.text.oneLine)”" } ?? fault.id
      return [
        [StyledRun("\(fault.points) ", role: .fault), StyledRun(quote, role: .plain)],
        [StyledRun("    \(fault.correction)", role: .plain)],
      ]
    }
    return [[], [StyledRun("What cost points", role: .title)]] + lines
  }

  private func caps(_ score: AnswerScore) -> [[StyledRun]] {
    score.caps.map { cap in
      [StyledRun("At most \(cap.ceiling): ", role: .warning), StyledRun(cap.reason, role: .plain)]
    }
  }

  private func hints(_ attempt: Attempt) -> [[StyledRun]] {
    attempt.hints.map { hint in
      [StyledRun("-\(hint.price) ", role: .fault), StyledRun("hint: \(hint.text)", role: .plain)]
    }
  }

  private func star(_ score: AnswerScore) -> [[StyledRun]] {
    guard let star = score.star else { return [] }
    var lines: [[StyledRun]] = [[], [StyledRun("As a story", role: .title)]]
    for part in star.parts {
      let note = part.isPresent ? "found" : "I could not find it"
      lines.append([
        StyledRun(part.isPresent ? "✓ " : "· ", role: part.isPresent ? .success : .warning),
        StyledRun(part.part.title, role: part.part.role), StyledRun("  \(note)", role: .muted),
      ])
      if let best = part.best {
        let lead = part.isPresent ? "    " : "    nearest: "
        lines.append([StyledRun("\(lead)“\(best.text.oneLine)”", role: .muted)])
      }
    }
    for quality in star.qualities {
      lines.append([
        StyledRun(quality.isMet ? "✓ " : "· ", role: quality.isMet ? .success : .warning),
        StyledRun("\(quality.title): ", role: .plain), StyledRun(quality.note, role: .muted),
      ])
    }
    return lines
  }

  private func delivery(_ delivery: Delivery) -> [[StyledRun]] {
    let spoken = DurationText.clock(.seconds(delivery.spokenSeconds))
    return [
      [],
      [
        StyledRun("Delivery, not scored: ", role: .title),
        StyledRun(
          "\(delivery.words) words, \(spoken) spoken; I \(delivery.firstPersonSingular), "
            + "we \(delivery.firstPersonPlural); \(delivery.numbers) numbers", role: .muted),
      ],
    ]
  }

  func time(_ attempt: Attempt) -> [[StyledRun]] {
    let clock = attempt.clock
    let now = interview.lastEventAt
    // In whole seconds, so that the parts add up to the whole that is shown.
    let spent = Duration.seconds(clock.spent(at: now).wholeSeconds)
    let thought = Duration.seconds(min(attempt.thought ?? spent, spent).wholeSeconds)
    var lines = [
      bar("Thinking", thought, of: clock.limit),
      bar("Writing", spent - thought, of: clock.limit),
      bar("Left over", clock.limit - spent, of: clock.limit),
    ]
    for (index, exchange) in attempt.probes.enumerated() {
      lines.append(
        bar("Follow-up \(index + 1)", exchange.clock.spent(at: now), of: exchange.clock.limit))
    }
    return lines
  }

  private func bar(_ title: String, _ part: Duration, of whole: Duration) -> [StyledRun] {
    let share = whole > .zero ? Double(part.wholeMilliseconds) / Double(whole.wholeMilliseconds) : 0
    let filled = min(30, max(0, Int(share * 30 + 0.5)))
    let label = title + String(repeating: " ", count: max(1, 13 - title.count))
    return [
      StyledRun(label, role: .plain),
      StyledRun(String(repeating: "▓", count: filled), role: .accent),
      StyledRun(String(repeating: "░", count: 30 - filled), role: .muted),
      StyledRun("  \(DurationText.clock(part)) of \(DurationText.clock(whole))", role: .muted),
    ]
  }

  func tenths(_ number: Double) -> String {
    let scaled = Int((number * 10).rounded())
    return scaled % 10 == 0 ? "\(scaled / 10)" : "\(scaled / 10).\(scaled % 10)"
  }
}

extension ItemResult.Status {
  var sign: String {
    switch self {
    case .found: "✓"
    case .partly: "~"
    case .notFound: "·"
    }
  }

  var role: Role {
    switch self {
    case .found: .success
    case .partly: .warning
    case .notFound: .warning
    }
  }
}

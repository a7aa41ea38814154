import GreenroomCore
import GreenroomFrame

/// The words of a review, page by page: paragraphs of styled runs, wrapped where they are drawn.
struct ReviewText {
  let subject: ReviewSubject
  /// For items that were not found: the sentence of a model answer that says them, by the item's
  /// stable name.
  var samples: [QuestionDigest: [String: String]] = [:]

  var interview: Interview { subject.interview }

  func page(_ tab: ReviewScreen.Tab, attempt index: Int) -> ReviewPage {
    if tab == .overview { return ReviewPage(paragraphs: overview) }
    guard let attempt = subject.attempt(index) else {
      return ReviewPage(
        paragraphs: [[StyledRun("No question was asked in this session.", role: .muted)]])
    }
    let question = subject.question(of: attempt)
    let heading = heading(attempt, index)
    switch tab {
    case .overview: return ReviewPage(paragraphs: overview)
    case .answer: return ReviewPage(paragraphs: heading + answer(attempt, question))
    case .items: return items(attempt, index, question, below: heading)
    case .model: return ReviewPage(paragraphs: heading + ReviewText.models(question))
    case .time: return ReviewPage(paragraphs: heading + time(attempt))
    }
  }

  func slot(of attempt: Attempt) -> SessionPlan.Slot? {
    guard let slots = interview.plan?.slots, slots.indices.contains(attempt.slot) else {
      return nil
    }
    return slots[attempt.slot]
  }

  /// The title, with what became of the question and what it got.
  private func heading(_ attempt: Attempt, _ index: Int) -> [[StyledRun]] {
    let title = slot(of: attempt)?.title ?? ""
    return [
      [StyledRun("\(attempt.slot + 1). \(title)", role: .title)],
      outcomeLine(attempt),
    ] + laterMark(of: attempt, index) + [[]]
  }

  func outcomeLine(_ attempt: Attempt) -> [StyledRun] {
    var runs = [StyledRun(outcomeWords(attempt.outcome), role: .muted)]
    if let score = attempt.score {
      runs.append(StyledRun("  \(score.band)", role: .accent))
      runs.append(StyledRun("  \(score.rung.rawValue)", role: score.rung.role))
      if let rating = attempt.selfRating {
        runs.append(StyledRun("  you said \(rating)", role: .muted))
      }
    }
    return runs
  }

  private func outcomeWords(_ outcome: Attempt.Outcome) -> String {
    switch outcome {
    case .open: "not finished"
    case .submitted: "submitted"
    case .expired: "the time ran out; the draft counted"
    case .skipped: "skipped, not scored"
    case .abandoned: "left before it was submitted, not scored"
    }
  }

  // MARK: The session at a glance

  private var overview: [[StyledRun]] {
    var lines: [[StyledRun]] = []
    let scores = interview.attempts.compactMap { $0.score?.total }
    if scores.isEmpty {
      lines.append([StyledRun("Nothing was scored in this session.", role: .muted)])
    } else {
      let mean = scores.reduce(0, +) / Double(scores.count)
      let rung = Rung(total: mean)
      lines.append([
        StyledRun(interview.hasEnded ? "Over all: " : "So far: ", role: .plain),
        StyledRun(AnswerScore.band(of: mean), role: .accent),
        StyledRun("  \(rung.rawValue)", role: rung.role),
      ])
      lines.append([
        StyledRun(
          "One answer's score is good to about 15 points either way; read it as a band.",
          role: .muted)
      ])
    }
    lines.append([])
    for (index, attempt) in interview.attempts.enumerated() {
      lines.append([
        StyledRun("\(attempt.slot + 1). \(slot(of: attempt)?.title ?? "")", role: .title)
      ])
      lines.append([StyledRun("   ", role: .plain)] + outcomeLine(attempt))
      lines += laterMark(of: attempt, index).map { [StyledRun("   ", role: .plain)] + $0 }
      lines += verdict(attempt, index)
    }
    return lines + notReached + interruptionLines
  }

  /// The first things to do better, in one or two lines.
  private func verdict(_ attempt: Attempt, _ index: Int) -> [[StyledRun]] {
    guard let score = attempt.score else { return [[]] }
    let missed = score.items.filter { $0.status == .notFound && $0.weight == .must }
    let question = subject.question(of: attempt)
    let lines = missed.prefix(2).compactMap { item -> [StyledRun]? in
      guard let point = point(of: item, in: question) else { return nil }
      let isDisputed = subject.annotations.dispute(of: item.name, attempt: index) != nil
      return [
        StyledRun("   not found: ", role: .warning), StyledRun(point, role: .plain),
        StyledRun(isDisputed ? "  disputed" : "", role: .accent),
      ]
    }
    return lines + [[]]
  }

  private var notReached: [[StyledRun]] {
    let count = (interview.plan?.slots.count ?? 0) - interview.attempts.count
    guard count > 0, interview.hasEnded else { return [] }
    let words = count == 1 ? "1 question was" : "\(count) questions were"
    return [[StyledRun("\(words) not reached.", role: .muted)]]
  }

  private var interruptionLines: [[StyledRun]] {
    guard !interview.interruptions.isEmpty else { return [] }
    let lines = interview.interruptions.map { interruption in
      let length = interruption.away.map { "for \(DurationText.words($0))" } ?? "and not resumed"
      return [StyledRun("   \(interruption.cause.words), \(length)", role: .muted)]
    }
    return [[StyledRun("Interruptions", role: .title)]] + lines
  }

  func point(of result: ItemResult, in question: Question?) -> String? {
    question?.item(named: result.name)?.point
  }
}

extension Rung {
  var role: Role {
    switch self {
    case .strongNo: .error
    case .leaningNo: .warning
    case .leaningYes, .strongYes: .success
    case .notEnoughEvidence: .muted
    }
  }
}

extension Interruption.Cause {
  var words: String {
    switch self {
    case .suspended: "suspended with Ctrl-Z"
    case .hangup: "the terminal went away"
    case .kept: "kept for later"
    case .crash: "the program was cut off"
    }
  }
}

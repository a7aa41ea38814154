import GreenroomCore

/// What the history's tables say about one session: a pure function of its log.
struct SessionProjection: Hashable {
  var summary: SessionSummary
  var plannedDigests: [QuestionDigest]
  var attempts: [AttemptProjection]

  init(of session: SessionID, startedAt: WallTime, plan: SessionPlan, fold: SessionFold) {
    let interview = fold.settled
    attempts = interview.attempts.enumerated().compactMap { ordinal, attempt in
      guard plan.slots.indices.contains(attempt.slot) else { return nil }
      return AttemptProjection(
        ordinal: ordinal, slot: plan.slots[attempt.slot], attempt: attempt,
        askedAt: fold.askedAt[ordinal],
        spent: interview.spent(on: attempt, isLast: ordinal == interview.attempts.count - 1))
    }
    plannedDigests = plan.slots.map(\.digest)
    let scores = interview.attempts.compactMap { $0.score?.total }
    summary = SessionSummary(
      id: session, startedAt: startedAt, kind: plan.kind, mode: plan.mode,
      status: SessionProjection.status(of: interview),
      titles: plan.slots.map(\.title), answered: scores.count,
      score: scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count),
      spent: attempts.reduce(.zero) { $0 + $1.spent },
      words: attempts.reduce(0) { $0 + $1.words },
      interruptions: interview.interruptions.count)
  }

  private static func status(of interview: Interview) -> SessionSummary.Status {
    switch interview.ending {
    case nil: .open
    case .completed: .completed
    case .early: .endedEarly
    }
  }
}

/// One row of the attempts, with what hangs on it.
struct AttemptProjection: Hashable {
  let ordinal: Int
  let slotIndex: Int
  let slot: SessionPlan.Slot
  /// Unix milliseconds.
  let askedAt: Int
  let outcome: Attempt.Outcome
  let score: Double?
  let scorer: String?
  let selfRating: Int?
  let spent: Duration
  let words: Int
  let items: [ItemResult]
  /// The answer, then the answers to its follow-ups; as they are searched.
  let texts: [String]

  init(ordinal: Int, slot: SessionPlan.Slot, attempt: Attempt, askedAt: Int, spent: Duration) {
    self.ordinal = ordinal
    self.slot = slot
    self.askedAt = askedAt
    self.spent = spent
    slotIndex = attempt.slot
    outcome = attempt.outcome
    score = attempt.score?.total
    scorer = attempt.score?.scorer
    selfRating = attempt.selfRating
    items = attempt.score?.items ?? []
    let drafts = [attempt.draft.text] + attempt.probes.map(\.draft.text)
    words = drafts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    texts = drafts.map(AttemptProjection.withoutIsolates)
  }

  /// Search marks its hits with these two characters, so the searched text must hold none.
  private static func withoutIsolates(_ text: String) -> String {
    var scalars = text.unicodeScalars
    scalars.removeAll { $0 == "\u{2068}" || $0 == "\u{2069}" }
    return String(scalars)
  }
}

extension Interview {
  /// Time under a running clock; the clock of what is being written lives in the phase.
  fileprivate func spent(on attempt: Attempt, isLast: Bool) -> Duration {
    var clocks = [attempt.clock] + attempt.probes.map(\.clock)
    if isLast {
      switch phase {
      case .open(.probing, let clock), .paused(.probing, let clock):
        clocks[clocks.count - 1] = clock
      case .open(_, let clock), .paused(_, let clock): clocks[0] = clock
      case .lobby, .briefing, .evaluating, .selfRating, .reviewed, .debrief, .closed: break
      }
    }
    return clocks.reduce(.zero) { $0 + $1.spent(at: lastEventAt) }
  }
}

extension Interview {
  /// Says which facts follow from a wish. Reads the state, changes nothing.
  ///
  /// - Throws: a ``Refusal`` when the wish makes no sense now; nothing has happened then.
  public func decide(
    _ command: InterviewCommand, at time: Moment
  ) throws(Refusal) -> [InterviewEvent] {
    // A clock that went backwards must not make an interval negative.
    let now = max(time, lastEventAt)
    // Expiry wins over whatever arrives late, so the deadline alone decides.
    if let deadline = countdown?.deadline, now >= deadline {
      let expired = InterviewEvent(at: max(deadline, lastEventAt), expiry)
      guard case .interrupt(let cause) = command, isUnderWay else { return [expired] }
      return [expired, InterviewEvent(at: now, .interrupted(cause))]
    }
    return try facts(from: command, at: now).map { InterviewEvent(at: now, $0) }
  }

  private var expiry: InterviewFact {
    if case .briefing = phase { .briefingEnded } else { .timeExpired }
  }

  private func facts(
    from command: InterviewCommand, at now: Moment
  ) throws(Refusal) -> [InterviewFact] {
    switch command {
    case .begin(let plan): return try begin(plan)
    case .wake: return isMarkDue(at: now) ? [.timeMarked] : []
    case .interrupt(let cause): return isUnderWay ? [.interrupted(cause)] : []
    case .continue(let cause, let away):
      return plan == nil || hasEnded ? [] : [.continued(cause, away: max(away, .zero))]
    case .end: return try endingEarly()
    case .proceed: return try proceeding()
    case .edit(let edit): return try whileWriting([.draftEdited(edit)])
    case .submit: return try whileWriting([.answerSubmitted])
    case .clarify(let asked, let reply):
      return try whileAnswering([.clarificationAsked(asked, reply: reply)])
    case .buyHint(let hint):
      try onlyInPractice()
      return try whileAnswering([.hintGiven(hint)])
    case .pause: return try pausing()
    case .resume:
      guard case .paused = phase else { throw .notPaused }
      return [.resumed]
    case .skip: return try skipping()
    case .recordScore(let score, let probe): return try recording(score, next: probe)
    case .rate(let rating): return try selfRating(rating)
    }
  }

  /// Whether there is something to interrupt: one departure is one interruption, however many
  /// signals tell of it.
  private var isUnderWay: Bool {
    guard plan != nil, !hasEnded else { return false }
    return interruptions.last.map { $0.away != nil } ?? true
  }

  private func begin(_ plan: SessionPlan) throws(Refusal) -> [InterviewFact] {
    guard self.plan == nil else { throw .alreadyStarted }
    guard !plan.slots.isEmpty else { throw .emptyPlan }
    return [.sessionStarted(plan), .questionAsked(slot: 0)]
  }

  private func isMarkDue(at now: Moment) -> Bool {
    guard let countdown, countdown.isRunning else { return false }
    return lastEventAt.duration(until: now) >= Interview.markInterval
  }

  private func endingEarly() throws(Refusal) -> [InterviewFact] {
    guard plan != nil else { throw .notStarted }
    guard !hasEnded else { throw .alreadyEnded }
    return [.sessionEnded(.early)]
  }

  private func proceeding() throws(Refusal) -> [InterviewFact] {
    switch phase {
    case .lobby: throw .notStarted
    case .briefing: return [.briefingEnded]
    case .reviewed: return [whatFollows]
    case .debrief: return [.sessionClosed]
    case .closed: throw .alreadyEnded
    case .paused: throw .paused
    case .open, .evaluating, .selfRating: throw .nothingToProceedTo
    }
  }

  /// The next question, or the end of the session after the last one.
  private var whatFollows: InterviewFact {
    let next = (attempts.last?.slot ?? -1) + 1
    return next < (plan?.slots.count ?? 0)
      ? .questionAsked(slot: next) : .sessionEnded(.completed)
  }

  private func whileWriting(_ facts: [InterviewFact]) throws(Refusal) -> [InterviewFact] {
    switch phase {
    case .open: return facts
    case .paused: throw .paused
    case .lobby, .briefing, .evaluating, .selfRating, .reviewed, .debrief, .closed:
      throw .nothingOpen
    }
  }

  private func whileAnswering(_ facts: [InterviewFact]) throws(Refusal) -> [InterviewFact] {
    if case .briefing = phase { return facts }
    if case .open(.probing, _) = phase { throw .nothingOpen }
    return try whileWriting(facts)
  }

  private func onlyInPractice() throws(Refusal) {
    guard let plan else { throw .notStarted }
    guard plan.mode == .practice else { throw .onlyInPractice }
  }

  private func pausing() throws(Refusal) -> [InterviewFact] {
    try onlyInPractice()
    return try whileWriting([.paused])
  }

  private func skipping() throws(Refusal) -> [InterviewFact] {
    if case .briefing = phase { return [.skipped] + followingInMock }
    let facts = try whileWriting([.skipped])
    if case .open(.probing, _) = phase { return facts }
    return facts + followingInMock
  }

  /// In a mock nothing is reviewed between questions, so the next one follows at once.
  private var followingInMock: [InterviewFact] {
    plan?.mode == .mock ? [whatFollows] : []
  }

  private func recording(
    _ score: AnswerScore, next probe: Probe?
  ) throws(Refusal) -> [InterviewFact] {
    guard case .evaluating = phase else { throw .nothingToScore }
    if let probe, mayAsk(probe) { return [.answerScored(score), .probeAsked(probe)] }
    return [.answerScored(score), .selfRatingRequested]
  }

  /// At most as many probes as the plan allows, never one twice, never two for one STAR part.
  private func mayAsk(_ probe: Probe) -> Bool {
    guard let plan, let asked = attempts.last?.probes else { return false }
    return asked.count < plan.maximumProbes
      && !asked.contains { $0.probe.text == probe.text }
      && (probe.part.isEmpty || !asked.contains { $0.probe.part == probe.part })
  }

  private func selfRating(_ rating: Int?) throws(Refusal) -> [InterviewFact] {
    guard case .selfRating = phase else { throw .nothingToRate }
    if let rating, !(0...100).contains(rating) { throw .ratingOutOfRange }
    return [.selfRated(rating)] + followingInMock
  }
}

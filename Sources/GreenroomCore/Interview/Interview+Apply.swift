extension Interview {
  /// Folds one fact into the state. Total: an old log must always replay.
  public mutating func apply(_ event: InterviewEvent) {
    let now = event.at
    lastEventAt = max(lastEventAt, now)
    switch event.fact {
    case .sessionStarted(let plan): self.plan = plan
    case .questionAsked(let slot): ask(slot, at: now)
    case .briefingEnded: endBriefing(at: now)
    case .draftEdited(let edit): applyEdit(edit, at: now)
    case .clarificationAsked(let asked, let reply):
      changeAttempt { $0.clarifications.append(.init(asked: asked, reply: reply)) }
    case .hintGiven(let hint): changeAttempt { $0.hints.append(hint) }
    case .paused: pause(at: now)
    case .resumed: resume(at: now)
    case .answerSubmitted: closeText(.submitted, at: now)
    case .timeExpired: closeText(.expired, at: now)
    case .skipped: skip(at: now)
    case .answerScored(let score): changeAttempt { $0.score = score }
    case .probeAsked(let probe): ask(probe, at: now)
    case .selfRatingRequested: phase = .selfRating
    case .selfRated(let rating):
      changeAttempt { $0.selfRating = rating }
      phase = .reviewed
    case .sessionEnded(let ending): end(ending, at: now)
    case .sessionClosed: phase = .closed
    case .interrupted(let cause):
      interruptions.append(Interruption(cause: cause, at: now, away: nil))
    case .continued(let cause, let away): endInterruption(cause, away: away, at: now)
    case .timeMarked: break
    }
  }

  private mutating func changeAttempt(_ change: (inout Attempt) -> Void) {
    guard !attempts.isEmpty else { return }
    change(&attempts[attempts.count - 1])
  }

  private mutating func ask(_ slot: Int, at now: Moment) {
    guard let plan, plan.slots.indices.contains(slot) else { return }
    let clock = Countdown(limit: plan.slots[slot].limit)
    attempts.append(Attempt(slot: slot, askedAt: now, clock: clock))
    switch plan.mode {
    case .practice: phase = .briefing(nil)
    case .mock: phase = .briefing(Countdown(limit: SessionPlan.mockBriefing).started(at: now))
    }
  }

  private mutating func endBriefing(at now: Moment) {
    guard case .briefing = phase, let attempt = attempts.last else { return }
    phase = .open(.thinking, attempt.clock.started(at: now))
  }

  private mutating func applyEdit(_ edit: TextEdit, at now: Moment) {
    switch phase {
    case .open(.probing, _), .paused(.probing, _):
      changeProbe { $0.draft.apply(edit) }
    case .open(.thinking, let countdown):
      changeAttempt {
        $0.draft.apply(edit)
        $0.thought = countdown.spent(at: now)
      }
      phase = .open(.answering, countdown)
    case .open(.answering, _), .paused:
      changeAttempt { $0.draft.apply(edit) }
    case .lobby, .briefing, .evaluating, .selfRating, .reviewed, .debrief, .closed:
      break  // Kept in the log, without meaning in this phase.
    }
  }

  private mutating func changeProbe(_ change: (inout Attempt.ProbeExchange) -> Void) {
    changeAttempt { attempt in
      guard !attempt.probes.isEmpty else { return }
      change(&attempt.probes[attempt.probes.count - 1])
    }
  }

  private mutating func pause(at now: Moment) {
    guard case .open(let stage, let countdown) = phase else { return }
    phase = .paused(stage, countdown.stopped(at: now))
  }

  private mutating func resume(at now: Moment) {
    guard case .paused(let stage, let countdown) = phase else { return }
    // A pause must not eat the candidate's minutes: what was left starts anew.
    phase = .open(stage, countdown.started(at: now))
  }

  /// Ends the text that is open, keeping its clock as it stood.
  private mutating func closeText(_ outcome: Attempt.Outcome, at now: Moment) {
    guard let (stage, countdown) = writing else { return }
    let clock = countdown.stopped(at: now)
    switch stage {
    case .probing:
      changeProbe {
        $0.clock = clock
        $0.outcome = outcome
      }
    case .thinking, .answering:
      changeAttempt {
        $0.clock = clock
        $0.outcome = outcome
        if stage == .thinking { $0.thought = clock.spent(at: now) }
      }
    }
    phase = .evaluating
  }

  /// The stage and clock of what is being written, running or paused.
  var writing: (Stage, Countdown)? {
    switch phase {
    case .open(let stage, let countdown), .paused(let stage, let countdown): (stage, countdown)
    case .lobby, .briefing, .evaluating, .selfRating, .reviewed, .debrief, .closed: nil
    }
  }

  private mutating func skip(at now: Moment) {
    if case .briefing = phase {
      changeAttempt { $0.outcome = .skipped }
      phase = .reviewed
      return
    }
    guard let (stage, _) = writing else { return }
    closeText(.skipped, at: now)
    // A skipped follow-up still waits for the scorer's next word; a skipped question is done.
    if stage != .probing { phase = .reviewed }
  }

  private mutating func ask(_ probe: Probe, at now: Moment) {
    let clock = Countdown(limit: plan?.probeLimit ?? .zero).started(at: now)
    changeAttempt { $0.probes.append(.init(probe: probe, askedAt: now, clock: clock)) }
    phase = .open(.probing, clock)
  }

  private mutating func end(_ ending: SessionEnding, at now: Moment) {
    closeText(.abandoned, at: now)
    changeAttempt { if $0.outcome == .open { $0.outcome = .abandoned } }
    self.ending = ending
    phase = .debrief
  }

  private mutating func endInterruption(
    _ cause: Interruption.Cause, away: Duration, at now: Moment
  ) {
    if let last = interruptions.indices.last, interruptions[last].away == nil {
      interruptions[last].away = away
    } else {
      interruptions.append(Interruption(cause: cause, at: now, away: away))
    }
  }
}

/// A running session as a value: the fold of its events.
///
/// It reads no clock, no file and no random source. Commands are wishes that ``decide(_:at:)``
/// turns into facts or refuses; ``apply(_:)`` folds a fact into the state. Crash recovery, replay
/// and the tests all are this one mechanism.
public struct Interview: Hashable, Sendable {
  /// Where the session stands.
  public enum Phase: Hashable, Sendable {
    case lobby
    /// The question is being read; timed in a mock, nil in practice.
    case briefing(Countdown?)
    case open(Stage, Countdown)
    case paused(Stage, Countdown)
    /// Something was handed in and waits for the scorer.
    case evaluating
    case selfRating
    /// The question is done; in practice its review is on show.
    case reviewed
    case debrief
    case closed
  }

  /// What is being written under a running clock.
  public enum Stage: Hashable, Sendable {
    case thinking, answering, probing
  }

  /// While a clock runs, the log gets a mark at least this often.
  public static let markInterval = Duration.seconds(5)

  public internal(set) var plan: SessionPlan?
  public internal(set) var phase = Phase.lobby
  /// The questions asked so far; the last one is the current one.
  public internal(set) var attempts: [Attempt] = []
  public internal(set) var interruptions: [Interruption] = []
  public internal(set) var ending: SessionEnding?
  /// When the last fact happened: where the clock goes on after the program was closed.
  public internal(set) var lastEventAt = Moment.start

  public init() {}

  /// Folds a whole log.
  public init(replaying events: some Sequence<InterviewEvent>) {
    for event in events { apply(event) }
  }

  /// The question that is on, if any was asked.
  public var currentSlot: SessionPlan.Slot? {
    guard let plan, let attempt = attempts.last, plan.slots.indices.contains(attempt.slot) else {
      return nil
    }
    return plan.slots[attempt.slot]
  }

  /// The clock that counts now, running or paused.
  public var countdown: Countdown? {
    switch phase {
    case .briefing(let countdown): countdown
    case .open(_, let countdown), .paused(_, let countdown): countdown
    case .lobby, .evaluating, .selfRating, .reviewed, .debrief, .closed: nil
    }
  }

  /// Whether the session is over, so that there is nothing to resume.
  public var hasEnded: Bool {
    switch phase {
    case .debrief, .closed: true
    case .lobby, .briefing, .open, .paused, .evaluating, .selfRating, .reviewed: false
    }
  }

  /// Why the session lay still: the last interruption if it has not ended, else a crash, which
  /// leaves no word.
  public var causeOfAbsence: Interruption.Cause {
    interruptions.last.flatMap { $0.away == nil ? $0.cause : nil } ?? .crash
  }

  /// When the shell must send `.wake` at the latest; nil while time has no say.
  public var nextWake: Moment? {
    guard let countdown, let deadline = countdown.deadline else { return nil }
    return min(deadline, lastEventAt.advanced(by: Interview.markInterval))
  }

  /// The text that is being written: the answer, or the answer to the open probe.
  public var openDraft: Draft? {
    switch phase {
    case .open(.probing, _), .paused(.probing, _): attempts.last?.probes.last?.draft
    case .open, .paused: attempts.last?.draft
    case .lobby, .briefing, .evaluating, .selfRating, .reviewed, .debrief, .closed: nil
    }
  }
}

/// What became of one question in a session, follow-ups included.
public struct Attempt: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable {
    /// Still being asked or answered.
    case open
    case submitted
    /// The time ran out; the draft counts as it stood.
    case expired
    case skipped
    /// The session was ended before the answer was; its text is kept and not scored.
    case abandoned
  }

  /// A follow-up and its answer.
  public struct ProbeExchange: Hashable, Sendable {
    public var probe: Probe
    public var askedAt: Moment
    public var draft = Draft()
    public var clock: Countdown
    public var outcome = Outcome.open
  }

  public struct ClarificationExchange: Hashable, Sendable {
    public var asked: String
    public var reply: String
  }

  /// Which question of the plan it is, from 0.
  public let slot: Int
  public let askedAt: Moment
  public var draft = Draft()
  /// The question's clock: thinking and answering.
  public var clock: Countdown
  /// How much of the clock was thinking: until the first key.
  public var thought: Duration?
  public var clarifications: [ClarificationExchange] = []
  public var hints: [Hint] = []
  public var probes: [ProbeExchange] = []
  public var score: AnswerScore?
  /// 0 to 100, what the candidate thought before seeing the score; nil when not given.
  public var selfRating: Int?
  public var outcome = Outcome.open

  /// What the scorer reads: the answer with the follow-ups that were answered.
  public var submission: Submission {
    Submission(
      .text(draft.text),
      probes: probes.filter { [.submitted, .expired].contains($0.outcome) }.map {
        Submission.ProbeAnswer(probe: $0.probe, text: $0.draft.text)
      },
      hints: hints)
  }
}

/// A time during which the session lay still against the candidate's will or by it.
public struct Interruption: Hashable, Sendable {
  public enum Cause: String, Hashable, Sendable {
    /// `Ctrl-Z`.
    case suspended
    /// The connection or the terminal went away, or the program was told to end.
    case hangup
    /// The candidate kept the session for later.
    case kept
    /// The program ended without a word.
    case crash
  }

  public var cause: Cause
  public var at: Moment
  /// How long by the wall clock; nil while it lasts.
  public var away: Duration?
}

/// A fact with its time. It has happened, it is in the log, and it is never refused.
public struct InterviewEvent: Hashable, Sendable {
  public var at: Moment
  public var fact: InterviewFact

  public init(at: Moment, _ fact: InterviewFact) {
    self.at = at
    self.fact = fact
  }
}

/// What can happen in an interview.
public enum InterviewFact: Hashable, Sendable {
  case sessionStarted(SessionPlan)
  /// The question was put; its briefing begins.
  case questionAsked(slot: Int)
  /// The question was read; its clock starts.
  case briefingEnded
  /// The text that is open, answer or follow-up, was changed.
  case draftEdited(TextEdit)
  case clarificationAsked(String, reply: String)
  case hintGiven(Hint)
  case paused
  case resumed
  /// The answer, or the follow-up's answer, was handed in.
  case answerSubmitted
  /// The clock ran out; the draft counts as it stood.
  case timeExpired
  /// The question, or the follow-up, was passed over.
  case skipped
  case answerScored(AnswerScore)
  case probeAsked(Probe)
  case selfRatingRequested
  /// 0 to 100; nil when the candidate would not say.
  case selfRated(Int?)
  case sessionEnded(SessionEnding)
  /// The debrief was left.
  case sessionClosed
  case interrupted(Interruption.Cause)
  /// The session goes on after an interruption of this length by the wall clock.
  case continued(Interruption.Cause, away: Duration)
  /// Nothing but the time, so that a crash costs and grants little.
  case timeMarked
}

public enum SessionEnding: String, Hashable, Sendable {
  case completed
  case early
}

/// A wish. It comes from outside and may be refused.
public enum InterviewCommand: Hashable, Sendable {
  case begin(SessionPlan)
  /// Go on: from the briefing to the answer, from a review to what follows, out of the debrief.
  case proceed
  case edit(TextEdit)
  case clarify(String, reply: String)
  case buyHint(Hint)
  case pause
  case resume
  case submit
  case skip
  /// The scorer's result for what was handed in, and the probe that it suggests.
  case recordScore(AnswerScore, next: Probe?)
  case rate(Int?)
  /// End the session now; what is unanswered is not scored.
  case end
  case interrupt(Interruption.Cause)
  case `continue`(Interruption.Cause, away: Duration)
  /// Time has passed.
  case wake
}

/// Why a wish is not granted.
public enum Refusal: Error, Hashable, Sendable {
  case notStarted, alreadyStarted, emptyPlan
  case paused, notPaused
  case onlyInPractice
  /// Nothing can be typed or handed in now.
  case nothingOpen
  case nothingToScore, nothingToRate
  case ratingOutOfRange
  case nothingToProceedTo
  case alreadyEnded
}

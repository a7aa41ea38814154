import GreenroomCore

/// A session's log as far as it was read: the interview, and what the walls' clock said.
struct SessionFold {
  private(set) var interview = Interview()
  /// The interview as it stood after the last change of phase. Projections are made from this,
  /// so that typing need not touch them and a rebuild gives the same rows.
  private(set) var settled = Interview()
  /// When each attempt's question was asked, in Unix milliseconds.
  private(set) var askedAt: [Int] = []
  /// When the last event was written, in Unix milliseconds.
  private(set) var lastWall = 0

  mutating func apply(_ event: InterviewEvent, wall: Int) {
    interview.apply(event)
    lastWall = wall
    if interview.attempts.count > askedAt.count { askedAt.append(wall) }
    if event.fact.changesPhase { settled = interview }
  }
}

extension InterviewFact {
  /// Whether the history's tables can look different after it; typing and time marks wait.
  var changesPhase: Bool {
    switch self {
    case .draftEdited, .timeMarked: false
    case .sessionStarted, .questionAsked, .briefingEnded, .clarificationAsked, .hintGiven,
      .paused, .resumed, .answerSubmitted, .timeExpired, .skipped, .answerScored, .probeAsked,
      .selfRatingRequested, .selfRated, .sessionEnded, .sessionClosed, .interrupted, .continued:
      true
    }
  }
}

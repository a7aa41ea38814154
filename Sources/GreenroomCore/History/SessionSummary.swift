/// One line of the history: a session at a glance.
public struct SessionSummary: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It can be resumed.
    case open
    case completed
    case endedEarly = "ended early"
  }

  public var id: SessionID
  public var startedAt: WallTime
  public var kind: QuestionKind
  public var mode: SessionMode
  public var status: Status
  /// The titles of the planned questions, in order.
  public var titles: [String]
  /// How many were answered, and so scored.
  public var answered: Int
  /// The mean of the scored answers; nil when there are none.
  public var score: Double?
  /// Time spent under a running clock.
  public var spent: Duration
  /// Words typed in all answers.
  public var words: Int
  public var interruptions: Int

  public init(
    id: SessionID, startedAt: WallTime, kind: QuestionKind, mode: SessionMode, status: Status,
    titles: [String], answered: Int, score: Double?, spent: Duration, words: Int,
    interruptions: Int
  ) {
    self.id = id
    self.startedAt = startedAt
    self.kind = kind
    self.mode = mode
    self.status = status
    self.titles = titles
    self.answered = answered
    self.score = score
    self.spent = spent
    self.words = words
    self.interruptions = interruptions
  }
}

/// A session in full, as it is reviewed and exported.
public struct SessionRecord: Hashable, Sendable {
  public var id: SessionID
  public var startedAt: WallTime
  public var interview: Interview
  /// The text of each question file as it was, by digest; it outlives the pack.
  public var questionSources: [QuestionDigest: String]
  /// What was said about it afterwards.
  public var annotations: SessionAnnotations

  public init(
    id: SessionID, startedAt: WallTime, interview: Interview,
    questionSources: [QuestionDigest: String],
    annotations: SessionAnnotations = SessionAnnotations()
  ) {
    self.id = id
    self.startedAt = startedAt
    self.interview = interview
    self.questionSources = questionSources
    self.annotations = annotations
  }
}

/// A place in a past answer that a search has found.
public struct HistoryHit: Hashable, Sendable {
  public var session: SessionID
  public var startedAt: WallTime
  /// Which question of the session, from 0.
  public var slot: Int
  public var title: String
  /// The words around the hit, the hit itself between U+2068 and U+2069.
  public var excerpt: String

  public init(
    session: SessionID, startedAt: WallTime, slot: Int, title: String, excerpt: String
  ) {
    self.session = session
    self.startedAt = startedAt
    self.slot = slot
    self.title = title
    self.excerpt = excerpt
  }
}

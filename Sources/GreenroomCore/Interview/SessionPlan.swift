/// Practice can be paused and gives hints; a mock runs on a strict clock.
public enum SessionMode: String, Hashable, Sendable, CaseIterable {
  case practice, mock
}

/// What a session will ask, settled when it starts and recorded with it.
public struct SessionPlan: Hashable, Sendable {
  /// One question of the round, with enough of its text to be listed without the pack.
  public struct Slot: Hashable, Sendable {
    public var question: QuestionID
    public var digest: QuestionDigest
    public var title: String
    public var topic: String
    public var level: Level
    /// Time for thinking and answering together.
    public var limit: Duration

    public init(
      question: QuestionID, digest: QuestionDigest, title: String, topic: String, level: Level,
      limit: Duration
    ) {
      self.question = question
      self.digest = digest
      self.title = title
      self.topic = topic
      self.level = level
      self.limit = limit
    }
  }

  /// In a mock the briefing is timed.
  public static let mockBriefing = Duration.seconds(60)

  public var kind: QuestionKind
  public var mode: SessionMode
  /// What the order of the questions was drawn with.
  public var seed: UInt64
  public var slots: [Slot]
  /// Time for the answer to one probe.
  public var probeLimit: Duration
  public var maximumProbes: Int

  public init(
    kind: QuestionKind, mode: SessionMode, seed: UInt64, slots: [Slot],
    probeLimit: Duration = .seconds(90), maximumProbes: Int = 3
  ) {
    self.kind = kind
    self.mode = mode
    self.seed = seed
    self.slots = slots
    self.probeLimit = probeLimit
    self.maximumProbes = maximumProbes
  }
}

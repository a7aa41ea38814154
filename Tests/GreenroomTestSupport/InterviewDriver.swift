import GreenroomCore

/// Sends commands to an interview and keeps the log, as the shell does.
public struct InterviewDriver {
  public private(set) var interview = Interview()
  public private(set) var log: [InterviewEvent] = []

  public init() {}

  /// Sends a command at a time in seconds.
  @discardableResult
  public mutating func send(
    _ command: InterviewCommand, at seconds: Double
  ) throws -> [InterviewFact] {
    try send(command, at: Moment(.milliseconds(Int(seconds * 1000))))
  }

  @discardableResult
  public mutating func send(
    _ command: InterviewCommand, at moment: Moment
  ) throws -> [InterviewFact] {
    let events = try interview.decide(command, at: moment)
    for event in events { interview.apply(event) }
    log += events
    return events.map(\.fact)
  }
}

extension SessionPlan {
  /// A round of questions with the given limits in seconds.
  public static func sample(
    mode: SessionMode = .practice, limits: [Int] = [100], kind: QuestionKind = .explain,
    maximumProbes: Int = 3
  ) -> SessionPlan {
    SessionPlan(
      kind: kind, mode: mode, seed: 7,
      slots: limits.enumerated().map { index, limit in
        Slot(
          question: QuestionID("question-\(index)"), digest: QuestionDigest("d\(index)"),
          title: "Question \(index)", topic: "topic", level: .mid, limit: .seconds(limit))
      },
      probeLimit: .seconds(20), maximumProbes: maximumProbes)
  }
}

extension AnswerScore {
  /// A score of a given height, for tests that do not care for its parts.
  public static func sample(total: Double = 50) -> AnswerScore {
    AnswerScore(
      question: "question-0", digest: "d0", scorer: "1.0", total: total,
      delivery: Delivery(
        words: 40, spokenSeconds: 17, firstPersonSingular: 3, firstPersonPlural: 1, numbers: 2))
  }
}

import GreenroomCore

/// One session in full: answers, items, model answers.
public struct SessionReport: Hashable, Sendable {
  public var record: SessionRecord
  /// The questions as they were asked, and those by which answers were scored again, by digest;
  /// what is missing is left out of the report.
  public var questions: [QuestionDigest: Question]

  public init(record: SessionRecord, questions: [QuestionDigest: Question]) {
    self.record = record
    self.questions = questions
  }

  var status: SessionSummary.Status {
    switch record.interview.ending {
    case nil: .open
    case .completed: .completed
    case .early: .endedEarly
    }
  }

  /// The attempts, each with its place and what the plan says about it.
  var answered: [(index: Int, attempt: Attempt, slot: SessionPlan.Slot)] {
    guard let plan = record.interview.plan else { return [] }
    return record.interview.attempts.enumerated().compactMap { index, attempt in
      guard plan.slots.indices.contains(attempt.slot) else { return nil }
      return (index, attempt, plan.slots[attempt.slot])
    }
  }

  /// How much of its clock an attempt has used.
  func spent(on attempt: Attempt) -> Duration {
    attempt.clock.spent(at: record.interview.lastEventAt)
  }
}

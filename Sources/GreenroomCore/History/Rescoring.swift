/// The marks that a past session gets from the present rules and the present questions.
///
/// A pure plan: nothing is kept until its ``facts`` are written.
public struct Rescoring: Hashable, Sendable {
  /// Which text of the question the answer was scored against.
  public enum Basis: String, Hashable, Sendable {
    /// The text that it was scored against before.
    case same = "same question"
    /// The packs hold another text by now, and that one counts.
    case changed = "changed question"
    /// The packs hold the question no more; the text that the session kept counts.
    case kept = "kept question"
  }

  /// An attempt with its first mark and its new one.
  public struct Mark: Hashable, Sendable {
    public var attempt: Int
    public var old: AnswerScore
    public var new: AnswerScore
    public var basis: Basis
  }

  public let session: SessionID
  public private(set) var marks: [Mark] = []
  /// How many attempts have this mark already.
  public private(set) var unchanged = 0
  /// Questions whose text is in no pack and was not kept either.
  public private(set) var unreadable: [QuestionID] = []

  /// - Parameters:
  ///   - scorer: the version of the present rules.
  ///   - present: the question as the packs have it now.
  ///   - kept: the question as the session has it.
  ///   - score: applies the present rules.
  public init(
    _ record: SessionRecord, scorer: String, present: (QuestionID) -> Question?,
    kept: (QuestionDigest) -> Question?, score: (Submission, Question) -> AnswerScore
  ) {
    session = record.id
    for (index, attempt) in record.interview.attempts.enumerated() {
      guard let old = attempt.score else { continue }
      let now = present(old.question)
      guard let question = now ?? kept(old.digest) else {
        unreadable.append(old.question)
        continue
      }
      let known = [old] + record.annotations.rescores(of: index).map(\.score)
      if known.contains(where: { $0.scorer == scorer && $0.digest == question.digest }) {
        unchanged += 1
        continue
      }
      let basis: Basis =
        now == nil ? .kept : question.digest == old.digest ? .same : .changed
      marks.append(
        Mark(
          attempt: index, old: old, new: score(attempt.submission, question), basis: basis))
    }
  }

  /// What is to be written down.
  public var facts: [HistoryFact] {
    marks.map { .attemptRescored(attempt: $0.attempt, $0.new) }
  }
}

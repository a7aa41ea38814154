/// A standing dispute with the mark that it is about, as the author of a pack reads it.
public struct DisputeEntry: Hashable, Sendable {
  public var session: SessionID
  public var question: QuestionID
  /// The question's title when it was asked.
  public var title: String
  public var dispute: SessionAnnotations.Dispute
  /// The text of the question, and the rules, by which the item was missed.
  public var digest: QuestionDigest
  public var scorer: String
  /// What became of the item when the attempt was last scored again; nil when it was not, or when
  /// the question asked for it no more.
  public var scoredAgain: ItemResult.Status?

  public init(
    session: SessionID, question: QuestionID, title: String,
    dispute: SessionAnnotations.Dispute, digest: QuestionDigest, scorer: String,
    scoredAgain: ItemResult.Status? = nil
  ) {
    self.session = session
    self.question = question
    self.title = title
    self.dispute = dispute
    self.digest = digest
    self.scorer = scorer
    self.scoredAgain = scoredAgain
  }
}

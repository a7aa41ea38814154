import GreenroomCore

/// A question file as it was when it was asked, kept so that a session outlives its pack.
public struct QuestionText: Hashable, Sendable {
  public var digest: QuestionDigest
  public var question: QuestionID
  /// The whole file.
  public var source: String

  public init(digest: QuestionDigest, question: QuestionID, source: String) {
    self.digest = digest
    self.question = question
    self.source = source
  }
}

import GreenroomCore

/// A question with the text it was read from, which the history keeps.
public struct LoadedQuestion: Hashable, Sendable {
  public var question: Question
  /// The bytes of its file as text; `question.digest` is their fingerprint.
  public var source: String
  /// As findings name it: `backend/questions/locking/explain-mvcc.yaml`.
  public var file: String
  /// The id of its pack.
  public var pack: String

  public init(question: Question, source: String, file: String, pack: String) {
    self.question = question
    self.source = source
    self.file = file
    self.pack = pack
  }
}

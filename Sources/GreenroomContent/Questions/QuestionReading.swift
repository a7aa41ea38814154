import GreenroomCore

/// What became of a question file: the question, unless something prevents it, and the findings.
public struct QuestionReading: Hashable, Sendable {
  /// Nil when there is an error among the findings or the kind is not supported.
  public var question: Question?
  public var findings: [ContentFinding]

  public init(question: Question?, findings: [ContentFinding]) {
    self.question = question
    self.findings = findings
  }
}

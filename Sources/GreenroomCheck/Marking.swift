import GreenroomCore

/// How a check reads phrasings and scores answers: with the program's own scorer, or, in a test
/// of the checks themselves, by a table.
public struct Marking: Sendable {
  /// Why a phrasing cannot be read; nil when it can.
  var problem: @Sendable (_ phrasing: String) -> String?
  /// The scores of the answers to a question, 0 to 100, one for each in their order.
  var scores: @Sendable (_ question: Question, _ answers: [AnswerContent]) -> [Double]

  public init(
    problem: @escaping @Sendable (_ phrasing: String) -> String?,
    scores: @escaping @Sendable (_ question: Question, _ answers: [AnswerContent]) -> [Double]
  ) {
    self.problem = problem
    self.scores = scores
  }
}

import GreenroomContent
import GreenroomCore

/// Checks questions against the content standard: all of it that a program can check.
public struct QuestionChecker: Sendable {
  let marking: Marking

  public init(marking: Marking) { self.marking = marking }

  /// Checks one question.
  ///
  /// - Parameters:
  ///   - source: the text of its file, for the lines of the findings.
  ///   - file: how findings name the file.
  ///   - pool: other questions; the strong answer of one is tried on this one.
  public func check(
    _ question: Question, source: String, file: String, among pool: [Question] = []
  ) -> CheckReport {
    var notes = CheckNotes(file: file, source: source)
    if question.isDraft {
      DraftRules.check(question, reading: marking.problem, &notes)
      return CheckReport(question: question.id, findings: notes.findings, scores: [])
    }
    FieldRules.check(question, &notes)
    switch question.body {
    case .explain(let rubric): ItemRules.check(rubric, &notes)
    case .behavioral(let rubric):
      ItemRules.check(rubric, &notes)
      StoryRules.check(question, rubric, &notes)
    }
    AnswerRules.check(question, &notes)
    var scores: [CheckReport.AnswerCheck] = []
    if PhrasingRules.check(question, reading: marking.problem, &notes) {
      let foreign = Attack.foreign(to: question, among: pool)
      scores = self.scores(of: question, Attack.all(on: question, foreign: foreign))
      BandRules.check(scores, kind: question.kind, &notes)
    }
    return CheckReport(question: question.id, findings: notes.findings, scores: scores)
  }

  private func scores(
    of question: Question, _ attacks: [ModelAnswer]
  ) -> [CheckReport.AnswerCheck] {
    let answers = question.answers + question.others
    let all = answers + attacks
    let scores = marking.scores(question, all.map(\.content))
    return zip(all, scores).enumerated().map { index, pair in
      CheckReport.AnswerCheck(
        name: pair.0.name, band: pair.0.band, score: pair.1, isAttack: index >= answers.count)
    }
  }
}

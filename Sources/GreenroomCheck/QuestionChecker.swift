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
  ///   - pool: other questions; the strong answers of some are tried on this one.
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
    case .design(let rubric):
      ItemRules.check(rubric, &notes)
      DesignRules.check(rubric, &notes)
    case .quickfire(let deck): DeckRules.check(deck, of: question, &notes)
    }
    AnswerRules.check(question, &notes)
    var scores: [CheckReport.AnswerCheck] = []
    if PhrasingRules.check(question, reading: marking.problem, &notes) {
      switch question.body {
      case .quickfire(let deck):
        scores = SelfTest.check(deck, of: question, marking: marking, &notes)
      case .explain, .behavioral, .design:
        scores = self.scores(of: question, Attack.all(on: question, among: pool))
        BandRules.check(scores, kind: question.kind, &notes)
      }
    }
    return CheckReport(question: question.id, findings: notes.findings, scores: scores)
  }

  private func scores(
    of question: Question, _ attacks: [Attack]
  ) -> [CheckReport.AnswerCheck] {
    let answers = question.answers + question.others
    let contents = answers.map(\.content) + attacks.flatMap(\.tries)
    var scores = marking.scores(question, contents)[...]
    var checks = answers.map { answer in
      CheckReport.AnswerCheck(
        name: answer.name, band: answer.band, score: scores.removeFirst())
    }
    for attack in attacks where !attack.tries.isEmpty {
      let best = scores.prefix(attack.tries.count).max() ?? 0
      scores = scores.dropFirst(attack.tries.count)
      checks.append(
        CheckReport.AnswerCheck(
          name: attack.name, band: 0...attack.kind.bound, score: best, attack: attack.kind))
    }
    return checks
  }
}

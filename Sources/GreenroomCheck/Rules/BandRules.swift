import GreenroomCore

/// Whether every answer scored what it must, and every attack no more than it may.
enum BandRules {
  static func check(
    _ scores: [CheckReport.AnswerCheck], kind: QuestionKind, _ notes: inout CheckNotes
  ) {
    for check in scores where check.hasFailed {
      let subject = check.attack != nil ? "attack" : "answer"
      notes.error(
        at: path(of: check, kind),
        "\(subject) \"\(check.name)\" scored \(check.score); "
          + "it must be \(Wording.range(check.band))")
    }
    checkWrongFluent(scores, kind, &notes)
  }

  private static func checkWrongFluent(
    _ scores: [CheckReport.AnswerCheck], _ kind: QuestionKind, _ notes: inout CheckNotes
  ) {
    guard let wrong = scores.first(where: { $0.name == "wrong_fluent" }),
      let average = scores.first(where: { $0.name == "average" }), wrong.score >= average.score
    else { return }
    notes.error(
      at: path(of: wrong, kind),
      "answer \"wrong_fluent\" scored \(wrong.score); it must be less than \"average\" "
        + "with \(average.score)")
  }

  /// Where the answer stands; for an attack, where the phrasings stand that let it through.
  private static func path(of check: CheckReport.AnswerCheck, _ kind: QuestionKind) -> String {
    if check.attack != nil { return kind.checklistPath }
    return ["strong", "average", "weak"].contains(check.name)
      ? "answers/\(check.name)" : "others/\(check.name)"
  }
}

extension QuestionKind {
  /// Where the phrasings of a question stand.
  fileprivate var checklistPath: String {
    switch self {
    case .explain: "checklist"
    case .behavioral: "star"
    case .design: "phases"
    case .coding, .sql: "discussion"
    case .quickfire: "items"
    }
  }
}

import GreenroomCore

/// Which answers and wrong claims a file brings for its own test.
enum AnswerRules {
  static func check(_ question: Question, _ notes: inout CheckNotes) {
    // A deck is tested item by item instead.
    if question.kind == .quickfire { return }
    for name in ["strong", "average", "weak"]
    where !question.answers.contains(where: { $0.name == name }) {
      notes.error(at: "answers", "there is no answer \"\(name)\"; write it")
    }
    checkUnseen(question, &notes)
    switch question.body {
    case .explain:
      checkWrongFluent(question, &notes)
      checkStrongLength(question, &notes)
      checkMisconceptions(question, &notes)
    case .design(let rubric):
      checkWrongFluent(question, &notes)
      checkMisconceptions(question, &notes)
      checkPhases(of: question, rubric, &notes)
    case .behavioral, .quickfire: break
    }
  }

  /// Two strong answers that were written without looking at the phrasings, one in plain words.
  private static func checkUnseen(_ question: Question, _ notes: inout CheckNotes) {
    let strong = question.others.filter { $0.band.lowerBound >= 70 }
    if strong.count < 2 {
      notes.error(
        at: "others",
        "\"others\" has \(Wording.count(strong.count, "strong answer")) (band from 70); "
          + "it needs two")
    }
    if !strong.contains(where: { $0.name == "plain_words" }) {
      notes.error(
        at: "others",
        "\"others\" has no strong answer \"plain_words\" (band from 70); "
          + "write one without terms of art")
    }
  }

  private static func checkWrongFluent(_ question: Question, _ notes: inout CheckNotes) {
    guard let wrong = question.others.first(where: { $0.name == "wrong_fluent" }) else {
      notes.error(
        at: "others",
        "\"others\" has no answer \"wrong_fluent\"; write one with the errors people make")
      return
    }
    if wrong.band.upperBound > 50 {
      notes.error(
        at: "others/wrong_fluent/band",
        "answer \"wrong_fluent\" may score \(wrong.band.upperBound); lower its band to 50 or less")
    }
  }

  /// An answer given by phase says something in each.
  private static func checkPhases(
    of question: Question, _ rubric: DesignRubric, _ notes: inout CheckNotes
  ) {
    for name in ["strong", "average"] {
      guard let answer = question.answers.first(where: { $0.name == name }),
        case .parts(let parts) = answer.content
      else { continue }
      for phase in rubric.phases where !parts.contains(where: { $0.id == phase.id }) {
        notes.error(
          at: "answers/\(name)", "answer \"\(name)\" has no phase \"\(phase.id)\"; add it")
      }
    }
  }

  /// What a person says in two minutes.
  private static func checkStrongLength(_ question: Question, _ notes: inout CheckNotes) {
    guard let strong = question.answers.first(where: { $0.name == "strong" }) else { return }
    let words = strong.content.joined.split { $0.isWhitespace }.count
    guard !(180...280).contains(words) else { return }
    notes.warning(
      at: "answers/strong",
      "answer \"strong\" has \(Wording.count(words, "word")); say it in 180 to 280")
  }

  private static func checkMisconceptions(_ question: Question, _ notes: inout CheckNotes) {
    let count = question.misconceptions.count
    guard !(3...8).contains(count) else { return }
    notes.error(
      at: "misconceptions",
      "the question has \(Wording.count(count, "misconception")); it needs 3 to 8")
  }
}

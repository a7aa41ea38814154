import GreenroomCore

/// Tries the answers that a deck brings for its own test, each on its item alone.
enum SelfTest {
  /// Notes what is judged otherwise than the file says.
  static func check(
    _ deck: QuickfireDeck, of question: Question, marking: Marking, _ notes: inout CheckNotes
  ) -> [CheckReport.AnswerCheck] {
    var checks: [CheckReport.AnswerCheck] = []
    for item in deck.items {
      var alone = question
      alone.body = .quickfire(QuickfireDeck(items: [item]))
      let tries =
        item.selfTest.right.map { (answer: $0, isRight: true) }
        + item.selfTest.wrong.map { (answer: $0, isRight: false) }
      let scores = marking.scores(alone, tries.map { .text($0.answer) })
      for (attempt, score) in zip(tries, scores) {
        let check = CheckReport.AnswerCheck(
          name: "\(item.id): \(attempt.answer)", band: attempt.isRight ? 100...100 : 0...0,
          score: score)
        checks.append(check)
        guard check.hasFailed else { continue }
        notes.error(
          at: "items/\(item.id)/self_test",
          "answer \"\(attempt.answer)\" to item \"\(item.id)\" is judged "
            + (attempt.isRight ? "wrong; it must be right" : "right; it must be wrong"))
      }
    }
    return checks
  }
}

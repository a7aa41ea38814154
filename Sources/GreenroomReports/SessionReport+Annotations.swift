import GreenroomCore

/// What was said about a session after it was held, in its report.
extension SessionReport {
  /// The words that stand beside an item that is disputed; nil when it is not.
  func dispute(of item: ItemResult, attempt: Int) -> String? {
    record.annotations.dispute(of: item.name, attempt: attempt).map {
      "disputed: you said “\(Markdown.line($0.sentence))”"
    }
  }

  /// Further marks, oldest first, each with what it finds different.
  func laterMarks(of score: AnswerScore, attempt: Int) -> [[String]] {
    record.annotations.rescores(of: attempt).flatMap { rescore -> [[String]] in
      let new = rescore.score
      let change = ScoreChange(from: score, to: new)
      let text = change.isOtherQuestion ? "changed question" : "same question"
      let points = (questions[score.digest]?.points ?? [:])
        .merging(questions[new.digest]?.points ?? [:]) { old, _ in old }
      let head =
        "Scored again on \(rescore.wall.civil.date) by scorer \(Markdown.code(new.scorer)), "
        + "\(text): **\(new.band), \(new.rung.rawValue)** (\(Wording.number(new.total)), "
        + "\(Wording.signed(change.difference))). The mark of the session stays "
        + "\(Wording.number(score.total)), by scorer \(Markdown.code(score.scorer))."
      let items = change.items.map { item in
        let before = item.before?.status.rawValue ?? "not asked"
        let after = item.after?.status.rawValue ?? "not asked"
        return "- \(before) → \(after): \(Markdown.line(points[item.name] ?? item.name))"
      }
      return [[head], items]
    }
  }

  func disputes(of attempt: Int) -> JSONValue {
    .array(
      record.annotations.disputes.filter { $0.place.attempt == attempt }.map {
        .object([
          "item": .string($0.place.item), "sentence": .string($0.sentence),
          "disputed_at": .string($0.wall.isoText),
        ])
      })
  }

  func rescores(of attempt: Int) -> JSONValue {
    .array(
      record.annotations.rescores(of: attempt).map {
        .object(["rescored_at": .string($0.wall.isoText), "score": $0.score.json])
      })
  }
}

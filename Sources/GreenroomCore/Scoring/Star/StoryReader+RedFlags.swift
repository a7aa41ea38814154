extension StoryReader {
  /// The red flags that every story is looked through for (content standard, section 8).
  var redFlags: [MisconceptionResult] {
    // What is too short to judge is not judged by its manner either.
    guard text.tokens.count >= Rung.fewestWords else { return [] }
    return [weOnly, noMetric, hypothetical].compactMap { $0 }
  }

  private var weOnly: MisconceptionResult? {
    let we = text.tokens.count { $0.word == "we" && !$0.isPiece }
    // Few "I" alone are no sign: a short story in which nobody says "we" has few as well.
    guard saysI == 0 || we > 2 * saysI || saysI < 4 && we > saysI else { return nil }
    return flag("we-only", "Say which step was yours.", quotes { $0.sharedSteps > 0 })
  }

  private var noMetric: MisconceptionResult? {
    let hasSize = sentences.contains { $0.has(.quantity) } || text.hasCountedTime
    return hasSize ? nil : flag("no-metric", "Give a size, even a rough one.", [])
  }

  private var hypothetical: MisconceptionResult? {
    let imagined = sentences.map(\.imagined).reduce(0, +)
    guard imagined > sentences.map(\.ownSteps).reduce(0, +), imagined > 1 else { return nil }
    return flag("hypothetical", "Tell one occasion.", quotes { $0.imagined > 0 })
  }

  private func flag(
    _ id: String, _ correction: String, _ evidence: [Evidence]
  ) -> MisconceptionResult {
    MisconceptionResult(
      id: id, points: -Misconception.Penalty.minor.points, evidence: Array(evidence.prefix(3)),
      correction: correction)
  }
}

extension AnswerText {
  /// "An hour", "half a day": a rough size without a number.
  fileprivate var hasCountedTime: Bool {
    let units: Set<String> = ["minut", "hour", "day", "week", "month", "year", "quarter"]
    return tokens.indices.dropFirst().contains { index in
      units.contains(tokens[index].key)
        && WordLists.articles.subtracting(["the"])
          .contains(tokens[index - 1].word)
    }
  }
}

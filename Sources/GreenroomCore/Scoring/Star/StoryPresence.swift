/// Decides which parts of a story are there at all, nearly without regard to their order.
struct StoryPresence {
  let text: AnswerText
  let sentences: [SentenceSigns]
  let labels: [(part: StarPart, confidence: Double)]

  /// How much the label of a sentence speaks for or against a part. It is a hint alone: labels
  /// rest on position, which says little about what is missing.
  private static let labelWeight = 1.0

  /// What is known of one part.
  struct Finding {
    var isPresent: Bool
    var confidence: Double
    /// Index of the sentence that shows it best.
    var best: Int?
  }

  /// How much evidence a part needs.
  private static func threshold(of part: StarPart) -> Double {
    switch part {
    case .situation: 1.4
    case .task: 1.5
    case .action: 3.5
    case .result: 1.6
    case .reflection: 2
    }
  }

  /// - Parameters:
  ///   - candidates: the sentences to look at.
  ///   - isNamed: whether the candidate said that these sentences are this part; less evidence is
  ///     needed then.
  func find(_ part: StarPart, among candidates: [Int], isNamed: Bool) -> Finding {
    let strengths = candidates.map { index in
      (index: index, value: strength(of: part, in: sentences[index]) + hint(for: part, at: index))
    }
    guard let best = strengths.max(by: { $0.value < $1.value }) else {
      return Finding(isPresent: false, confidence: 0.98, best: nil)
    }
    var evidence = best.value
    if part == .action {
      let steps = candidates.map { sentences[$0].ownSteps + sentences[$0].sharedSteps }
      evidence += 0.5 * Double(min(6, steps.reduce(0, +)))
    }
    let needed = Self.threshold(of: part) * (isNamed ? 0.4 : 1)
    let isPresent = evidence >= needed
    let confidence = Exponential.logistic(1.5 * abs(evidence - needed) + 0.2)
    return Finding(
      isPresent: isPresent, confidence: confidence, best: best.value > 0 ? best.index : nil)
  }

  private func hint(for part: StarPart, at index: Int) -> Double {
    guard part == .situation || part == .result else { return 0 }
    return labels[index].part == part ? Self.labelWeight : -Self.labelWeight
  }

  /// What a sentence says for a part, less what it says for another one.
  private func strength(of part: StarPart, in signs: SentenceSigns) -> Double {
    let votes = signs.votes
    return switch part {
    case .situation: votes.situation - 0.5 * (votes.action + votes.task) - 0.2 * signs.resultVote
    case .task: votes.task - 0.2 * votes.action
    case .action: votes.action - 0.3 * votes.task
    case .result: signs.resultVote - 0.5 * (votes.action + votes.task + votes.situation)
    case .reflection: signs.has(.lesson) ? StorySign.lesson.votes.result : 0
    }
  }
}

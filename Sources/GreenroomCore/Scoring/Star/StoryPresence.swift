/// Decides which parts of a story are told at all.
///
/// A label says which part a sentence fits best, so that some sentence nearly always has it; what
/// is missing is decided apart, over all ways through the story (``StoryChain/evidence(for:)``).
/// The chain was fitted on stories with each part left out in turn, or it would believe that
/// every answer has every part.
struct StoryPresence {
  let sentences: [SentenceSigns]
  let chain: StoryChain

  /// What is known of one part.
  struct Finding {
    var isPresent: Bool
    var confidence: Double
    /// From 0 to 1: how much of its evidence counts. What was found with doubt counts less, so
    /// that what is missing is missed even where another sentence was taken for it.
    var weight: Double
    /// Index of the sentence that shows it best.
    var best: Int?
  }

  /// The least chance at which a sentence shows the part that the candidate says it is.
  private static let leastNamedChance = 0.12

  /// - Parameters:
  ///   - candidates: the sentences to look at.
  ///   - isNamed: whether the candidate said that these sentences are this part; less evidence is
  ///     needed then.
  func find(_ part: StarPart, among candidates: [Int], isNamed: Bool) -> Finding {
    let chances = candidates.map { (index: $0, value: chance(of: part, in: sentences[$0])) }
    guard let best = chances.max(by: { $0.value < $1.value }) else {
      return Finding(isPresent: false, confidence: 0.98, weight: 0, best: nil)
    }
    if isNamed {
      let isPresent = best.value >= Self.leastNamedChance
      return Finding(
        isPresent: isPresent, confidence: isPresent ? 0.95 : 1 - best.value,
        weight: isPresent ? 1 : 0, best: best.index)
    }
    let belief = Exponential.logistic(
      StoryWeights.presence(of: part, from: chain.evidence(for: part)))
    return Finding(
      isPresent: belief >= 0.5, confidence: max(belief, 1 - belief),
      weight: min(1.5 * belief, 0.5 + belief / 2), best: best.index)
  }

  /// How likely a sentence is a part, wherever it stands.
  private func chance(of part: StarPart, in signs: SentenceSigns) -> Double {
    let scores = StoryWeights.score(signs)
    guard let own = StarPart.allCases.firstIndex(of: part) else { return 0 }
    return Exponential.exp(scores[own] - Exponential.logOfSum(scores))
  }
}

/// The way of a story from part to part: a chain of labels, one a sentence, each with its score.
///
/// Source: J. Lafferty, A. McCallum, F. Pereira, "Conditional random fields" (2001); the best way
/// by G. D. Forney, "The Viterbi algorithm" (1973). All numbers are logarithms.
struct StoryChain {
  /// By sentence and part: how much speaks for it.
  private let scores: [[Double]]
  /// A heading that names a part all but decides.
  private static let headingVote = 12.0
  private static let parts = StarPart.allCases.indices

  init(_ sentences: [SentenceSigns]) {
    let last = Double(max(1, sentences.count - 1))
    scores = sentences.enumerated().map { index, signs in
      let place = sentences.count > 1 ? Double(index) / last : 0.5
      var score = zip(StoryWeights.score(signs), StoryWeights.score(ofPlace: place)).map(+)
      if let named = signs.heading, let part = StarPart.allCases.firstIndex(of: named) {
        score[part] += Self.headingVote
      }
      return score
    }
  }

  /// The most likely part of each sentence, and how likely it is.
  var labels: [(part: StarPart, confidence: Double)] {
    guard !scores.isEmpty else { return [] }
    let forward = forward(without: nil)
    let backward = backward
    let total = total(of: forward)
    return zip(bestWay, scores.indices).map { part, index in
      let chance = Exponential.exp(forward[index][part] + backward[index][part] - total)
      return (StarPart.allCases[part], min(1, chance))
    }
  }

  /// How much speaks for a part being told at all, against its being left out: the weight of all
  /// ways through the parts, less the weight of those that avoid it.
  func evidence(for part: StarPart) -> Double {
    guard !scores.isEmpty, let state = StarPart.allCases.firstIndex(of: part) else { return -8 }
    let whole = total(of: forward(without: nil))
    let absent = min(total(of: forward(without: state)) - whole, -1e-9)
    let odds = Exponential.log(1 - Exponential.exp(absent)) - absent
    return max(-8, min(8, odds))
  }

  // MARK: Sums over all ways

  private func forward(without left: Int?) -> [[Double]] {
    var sums: [[Double]] = []
    for (index, score) in scores.enumerated() {
      sums.append(
        Self.parts.map { part in
          guard part != left else { return -1e6 }
          guard let before = sums.last else { return StoryWeights.start[part] + score[part] }
          let ways = Self.parts.map { before[$0] + StoryWeights.steps[$0][part] }
          return Exponential.logOfSum(ways) + scores[index][part]
        })
    }
    return sums
  }

  private var backward: [[Double]] {
    var sums: [[Double]] = [StoryWeights.end]
    for score in scores.dropFirst().reversed() {
      let after = sums[sums.count - 1]
      sums.append(
        Self.parts.map { part in
          Exponential.logOfSum(
            Self.parts.map { StoryWeights.steps[part][$0] + score[$0] + after[$0] })
        })
    }
    return sums.reversed()
  }

  private func total(of forward: [[Double]]) -> Double {
    Exponential.logOfSum(zip(forward[forward.count - 1], StoryWeights.end).map(+))
  }

  // MARK: The best way

  private var bestWay: [Int] {
    var best = zip(StoryWeights.start, scores[0]).map(+)
    var origins: [[Int]] = []
    for score in scores.dropFirst() {
      let from = Self.parts.map { part in
        Self.highest(Self.parts.map { best[$0] + StoryWeights.steps[$0][part] })
      }
      best = Self.parts.map { best[from[$0]] + StoryWeights.steps[from[$0]][$0] + score[$0] }
      origins.append(from)
    }
    var part = Self.highest(zip(best, StoryWeights.end).map(+))
    var way = [part]
    for origin in origins.reversed() {
      part = origin[part]
      way.append(part)
    }
    return way.reversed()
  }

  private static func highest(_ values: [Double]) -> Int {
    values.indices.max { values[$0] < values[$1] } ?? 0
  }
}

/// The way of a story from part to part: a chain of labels, one a sentence, each with its score.
///
/// Source: J. Lafferty, A. McCallum, F. Pereira, "Conditional random fields" (2001); the best way
/// by G. D. Forney, "The Viterbi algorithm" (1973); the sums, kept in range by a factor for each
/// sentence, by L. Rabiner, "A tutorial on hidden Markov models" (1989).
struct StoryChain {
  /// By sentence and part: how much speaks for it, as a logarithm.
  private let scores: [[Double]]
  /// The same, no logarithm any more, up to a factor for each sentence.
  private let strengths: [[Double]]
  private let whole: Sums

  private static let parts = StarPart.allCases.indices
  /// A heading that names a part all but decides.
  private static let headingVote = 12.0

  init(_ sentences: [SentenceSigns]) {
    let last = Double(max(1, sentences.count - 1))
    scores = sentences.enumerated().map { index, signs in
      let place = sentences.count > 1 ? Double(index) / last : 0.5
      var score = StoryWeights.score(signs)
      let votes = StoryWeights.score(ofPlace: place)
      for part in Self.parts { score[part] += votes[part] }
      if let named = signs.heading, let part = StarPart.allCases.firstIndex(of: named) {
        score[part] += Self.headingVote
      }
      return score
    }
    strengths = scores.map { score in
      let highest = score.max() ?? 0
      return score.map { Exponential.exp($0 - highest) }
    }
    whole = Sums(strengths, without: nil)
  }

  /// The most likely part of each sentence, and how likely it is.
  var labels: [(part: StarPart, confidence: Double)] {
    guard !scores.isEmpty else { return [] }
    let after = backward
    return zip(bestWay, scores.indices).map { part, index in
      let chances = Self.parts.map { whole.ways[index][$0] * after[index][$0] }
      return (StarPart.allCases[part], min(1, chances[part] / chances.reduce(0, +)))
    }
  }

  /// How much speaks for a part being told at all, against its being left out: the weight of all
  /// ways through the parts, less the weight of those that avoid it.
  func evidence(for part: StarPart) -> Double {
    guard !scores.isEmpty, let state = StarPart.allCases.firstIndex(of: part) else { return -8 }
    let absent = min(Sums(strengths, without: state).total - whole.total, -1e-9)
    let odds = Exponential.log(1 - Exponential.exp(absent)) - absent
    return max(-8, min(8, odds))
  }

  // MARK: Sums over all ways

  /// What all ways to each sentence weigh, by the part it has on them.
  private struct Sums {
    /// Up to a factor for each sentence.
    private(set) var ways: [[Double]] = []
    /// The logarithm of the weight of all ways through the story.
    private(set) var total = 0.0

    init(_ strengths: [[Double]], without left: Int?) {
      for strength in strengths {
        var sums = [Double](repeating: 0, count: strength.count)
        for part in sums.indices where part != left {
          var sum = 0.0
          if let before = ways.last {
            for from in sums.indices { sum += before[from] * StoryWeights.stepFactors[from][part] }
          } else {
            sum = StoryWeights.startFactors[part]
          }
          sums[part] = sum * strength[part]
        }
        let all = max(sums.reduce(0, +), 1e-300)
        total += Exponential.log(all)
        ways.append(sums.map { $0 / all })
      }
      guard let last = ways.last else { return }
      total += Exponential.log(zip(last, StoryWeights.endFactors).map(*).reduce(0, +))
    }
  }

  private var backward: [[Double]] {
    var sums: [[Double]] = [StoryWeights.endFactors]
    for strength in strengths.dropFirst().reversed() {
      let after = sums[sums.count - 1]
      let ways = Self.parts.map { part in
        Self.parts.map { StoryWeights.stepFactors[part][$0] * strength[$0] * after[$0] }
          .reduce(0, +)
      }
      let highest = ways.max() ?? 1
      sums.append(ways.map { $0 / highest })
    }
    return sums.reversed()
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

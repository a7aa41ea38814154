/// Gives each sentence of a story its part: cues and position, decoded left to right.
///
/// Source: G. D. Forney, "The Viterbi algorithm" (1973), over the measured cues.
enum StoryLabels {
  /// Situation, task, action, result: the look back is told apart afterwards.
  private static let stateCount = 4
  private static let start = [0.91, 0.03, 0.03, 0.03].map(Exponential.log)
  private static let end = [0.02, 0.02, 0.10, 0.86].map(Exponential.log)
  /// Rows from, columns to; with small ways back, for stories that open with the result.
  private static let transitions = [
    [0.60, 0.25, 0.14, 0.01], [0.01, 0.35, 0.63, 0.01], [0.004, 0.004, 0.792, 0.20],
    [0.02, 0.01, 0.03, 0.94],
  ].map { $0.map(Exponential.log) }
  /// How much position weighs against the cues.
  private static let positionWeight = 2.2

  static func label(_ sentences: [SentenceSigns]) -> [(part: StarPart, confidence: Double)] {
    guard !sentences.isEmpty else { return [] }
    let chances = sentences.indices.map { index in
      logSoftmax(scores(of: sentences[index], at: position(of: index, among: sentences)))
    }
    var labels: [(part: StarPart, confidence: Double)] = []
    for (state, index) in zip(decode(chances), sentences.indices) {
      var part = part(state, sentences[index], isLate: index * 2 >= sentences.count)
      // A look back goes on until something new is told.
      let isPlain = sentences[index].signs.isDisjoint(with: [.consequence, .success, .change])
      if part == .result, isPlain, labels.last?.part == .reflection { part = .reflection }
      labels.append((part, Exponential.exp(chances[index][state])))
    }
    return labels
  }

  private static func part(_ state: Int, _ signs: SentenceSigns, isLate: Bool) -> StarPart {
    if signs.has(.lesson), isLate, state == 3 || signs.resultVote < 2 && !signs.has(.workStep) {
      return .reflection
    }
    return [StarPart.situation, .task, .action, .result][state]
  }

  /// From 0 to 1, by sentences.
  private static func position(of index: Int, among sentences: [SentenceSigns]) -> Double {
    sentences.count > 1 ? Double(index) / Double(sentences.count - 1) : 0.5
  }

  private static func scores(of signs: SentenceSigns, at position: Double) -> [Double] {
    let votes = signs.votes
    let place = [
      max(0, 1 - position / 0.3), max(0, 0.9 - abs(position - 0.22) / 0.2),
      max(0, 1 - abs(position - 0.55) / 0.38), max(0, 1 - (1 - position) / 0.3),
    ]
    return zip(votes.all, place).map { $0 + positionWeight * $1 }
  }

  private static func logSoftmax(_ scores: [Double]) -> [Double] {
    let highest = scores.max() ?? 0
    let sum = scores.map { Exponential.exp($0 - highest) }.reduce(0, +)
    return scores.map { $0 - highest - Exponential.log(sum) }
  }

  /// The most likely way through the states.
  private static func decode(_ chances: [[Double]]) -> [Int] {
    var best = zip(start, chances[0]).map(+)
    var origins: [[Int]] = []
    for chance in chances.dropFirst() {
      var next: [Double] = []
      var origin: [Int] = []
      for state in 0..<stateCount {
        let ways = (0..<stateCount).map { best[$0] + transitions[$0][state] }
        let from = ways.indices.max { ways[$0] < ways[$1] } ?? 0
        next.append(ways[from] + chance[state])
        origin.append(from)
      }
      best = next
      origins.append(origin)
    }
    let last = zip(best, end).map(+)
    var state = last.indices.max { last[$0] < last[$1] } ?? 0
    var path = [state]
    for origin in origins.reversed() {
      state = origin[state]
      path.append(state)
    }
    return path.reversed()
  }
}

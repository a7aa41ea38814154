/// The fitted numbers of the story reader, kept as whole hundredths so that no platform's last
/// digit shows. All lists are in the order of ``StarPart``.
///
/// Source: the fit that gave the votes of the signs (``StorySign/votes``).
enum StoryWeights {
  /// The part of the first sentence.
  static let start = hundredths([-37, -18, -13, 104, -36])
  /// The part of the last sentence.
  static let end = hundredths([-112, -104, 31, 53, 132])
  /// From one part (rows) to the next (columns).
  static let steps = [
    [210, 132, -14, -67, -260],
    [-28, -51, 83, 80, -84],
    [27, -178, 147, 66, -62],
    [36, -146, -17, 108, 19],
    [30, -14, -86, -116, 185],
  ].map(hundredths)

  /// What the place of a sentence speaks for: at some percent of the story, and between them in
  /// proportion.
  private static let places: [(at: Int, votes: [Int])] = [
    (at: 0, votes: [195, -61, -46, -22, -66]),
    (at: 12, votes: [150, 41, -62, -61, -69]),
    (at: 25, votes: [62, 67, 40, -98, -72]),
    (at: 45, votes: [-17, -23, 143, -49, -54]),
    (at: 65, votes: [-36, -68, 145, 20, -62]),
    (at: 85, votes: [-84, -93, 5, 148, 24]),
    (at: 100, votes: [-83, -119, -93, 153, 142]),
  ]

  /// ``start``, ``end`` and ``steps``, no logarithms any more.
  static let startFactors = start.map(Exponential.exp)
  static let endFactors = end.map(Exponential.exp)
  static let stepFactors = steps.map { $0.map(Exponential.exp) }

  /// By number of the sign.
  private static let votes = StorySign.allCases.map { hundredths($0.votes) }

  /// What the signs of a sentence speak for.
  static func score(_ signs: SentenceSigns) -> [Double] {
    var sum = [Double](repeating: 0, count: StarPart.allCases.count)
    signs.signs.forEachNumber { sign in
      for part in sum.indices { sum[part] += votes[sign][part] }
    }
    return sum
  }

  /// - Parameter place: from 0, the first sentence, to 1, the last.
  static func score(ofPlace place: Double) -> [Double] {
    let percent = place * 100
    guard let next = places.firstIndex(where: { Double($0.at) >= percent }), next > 0 else {
      return hundredths(places[0].votes)
    }
    let low = places[next - 1]
    let high = places[next]
    let share = (percent - Double(low.at)) / Double(high.at - low.at)
    return zip(low.votes, high.votes).map { (Double($0) * (1 - share) + Double($1) * share) / 100 }
  }

  /// The logarithm of the odds that a part is there; 0 is even.
  /// - Parameter evidence: of the chain (``StoryChain/evidence(for:)``).
  static func presence(of part: StarPart, from evidence: Double) -> Double {
    let line = presence(of: part)
    return (Double(line.weight) * evidence + Double(line.offset)) / 100
  }

  /// A logistic regression over stories with and without the part, both counted alike.
  private static func presence(of part: StarPart) -> (weight: Int, offset: Int) {
    switch part {
    case .situation: (weight: 83, offset: -174)
    case .task: (weight: 101, offset: -52)
    case .action: (weight: 110, offset: -472)
    case .result: (weight: 113, offset: -265)
    case .reflection: (weight: 152, offset: -63)
    }
  }

  private static func hundredths(_ values: [Int]) -> [Double] { values.map { Double($0) / 100 } }
}

/// The fitted numbers of the story reader, kept as whole hundredths so that no platform's last
/// digit shows. All lists are in the order of ``StarPart``.
///
/// Source: the fit that gave the votes of the signs (``StorySign/votes``).
enum StoryWeights {
  /// The part of the first sentence.
  static let start = hundredths([-25, -20, -4, 91, -43])
  /// The part of the last sentence.
  static let end = hundredths([-106, -111, 35, 44, 139])
  /// From one part (rows) to the next (columns).
  static let steps = [
    [215, 132, -15, -72, -260],
    [-22, -51, 80, 72, -80],
    [30, -181, 147, 67, -64],
    [42, -153, -15, 109, 17],
    [30, -13, -92, -118, 192],
  ].map(hundredths)

  /// What the place of a sentence speaks for: at some percent of the story, and between them in
  /// proportion.
  private static let places: [(at: Int, votes: [Int])] = [
    (at: 0, votes: [198, -62, -44, -25, -67]),
    (at: 12, votes: [152, 40, -58, -66, -68]),
    (at: 25, votes: [65, 70, 36, -99, -72]),
    (at: 45, votes: [-16, -25, 144, -48, -54]),
    (at: 65, votes: [-30, -70, 147, 15, -62]),
    (at: 85, votes: [-80, -96, 2, 149, 24]),
    (at: 100, votes: [-80, -120, -93, 151, 143]),
  ]

  private static let votes: [StorySign: [Double]] = Dictionary(
    uniqueKeysWithValues: StorySign.allCases.map { ($0, hundredths($0.votes)) })

  /// What the signs of a sentence speak for.
  static func score(_ signs: SentenceSigns) -> [Double] {
    var sum = [Double](repeating: 0, count: StarPart.allCases.count)
    // In a fixed order, since sums of fractions depend on it.
    for sign in StorySign.allCases where signs.has(sign) {
      guard let votes = votes[sign] else { continue }
      for part in sum.indices { sum[part] += votes[part] }
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
    case .situation: (weight: 83, offset: -173)
    case .task: (weight: 93, offset: -48)
    case .action: (weight: 112, offset: -484)
    case .result: (weight: 109, offset: -259)
    case .reflection: (weight: 144, offset: -57)
    }
  }

  private static func hundredths(_ values: [Int]) -> [Double] { values.map { Double($0) / 100 } }
}

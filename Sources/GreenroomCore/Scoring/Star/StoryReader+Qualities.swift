extension StoryReader {
  /// The visible signs of quality, each with what was seen or is missing.
  var qualities: [StarReading.Quality] {
    [ownRole, numbers, reasons, balance, reflection]
  }

  private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  private var ownRole: StarReading.Quality {
    let delivery = Delivery(of: text)
    let own = delivery.firstPersonSingular
    let shared = delivery.firstPersonPlural
    return StarReading.Quality(
      id: "own-role", title: "Own role", isMet: saysI >= 4 && own >= shared,
      note: "\"I\" \(Self.times(own)), \"we\" \(Self.times(shared))"
        + (roleFactor < 1 ? "; the story counts \(Int((roleFactor * 100).rounded())) %." : "."),
      evidence: quotes { $0.ownSteps > 0 })
  }

  /// What a story counts in which "we" did more than "I": down to 70 % for "we" alone.
  var roleFactor: Double {
    let delivery = Delivery(of: text)
    let own = Double(delivery.firstPersonSingular)
    let all = own + Double(delivery.firstPersonPlural)
    return all > 0 ? min(1, 0.7 + 0.6 * own / all) : 1
  }

  private var numbers: StarReading.Quality {
    let found = quotes(in: .result) { $0.has(.quantity) }
    return StarReading.Quality(
      id: "numbers", title: "Number in the result", isMet: !found.isEmpty,
      note: found.isEmpty
        ? "I could not find a number in the result." : "The result has a size.",
      evidence: found)
  }

  private var reasons: StarReading.Quality {
    let found = quotes(in: .action) { $0.has(.reason) }
    return StarReading.Quality(
      id: "reasons", title: "Decisions with a reason", isMet: !found.isEmpty,
      note: found.isEmpty
        ? "I could not find why you chose what you did." : "A step comes with its reason.",
      evidence: found)
  }

  /// Half of a good story or a little more is action; shown, not scored.
  private var balance: StarReading.Quality {
    let words = sentences.map(\.words).reduce(0, +)
    let action = labels.indices.filter { labels[$0].part == .action }
      .map { sentences[$0].words }.reduce(0, +)
    let percent = words > 0 ? action * 100 / words : 0
    return StarReading.Quality(
      id: "balance", title: "Balance", isMet: (45...65).contains(percent),
      note: "\(percent) % of the words tell what was done; 50 to 60 % is usual.")
  }

  private var reflection: StarReading.Quality {
    let told = parts.first { $0.part == .reflection && $0.isPresent }?.best
    let lessons = quotes { $0.has(.lesson) }
    // The row must not deny what the parts show.
    let found = lessons.isEmpty ? [told].compactMap { $0 } : lessons
    return StarReading.Quality(
      id: "reflection", title: "Reflection", isMet: !found.isEmpty,
      note: found.isEmpty
        ? "I could not find what you learned." : "It says what was learned.",
      evidence: found)
  }

  /// How often the candidate says "I" itself.
  var saysI: Int { text.tokens.count { $0.word == "i" && !$0.isPiece } }

  func quotes(
    in part: StarPart? = nil, where isMatch: (SentenceSigns) -> Bool
  ) -> [Evidence] {
    sentences.indices
      .filter { (part == nil || labels[$0].part == part) && isMatch(sentences[$0]) }
      .map { text.evidence(ofSentence: $0, phrasing: "") }
  }
}

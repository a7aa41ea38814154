/// Reads an answer as a story: labels, parts, signs of quality and built-in red flags.
struct StoryReader {
  let text: AnswerText
  let sentences: [SentenceSigns]
  let labels: [(part: StarPart, confidence: Double)]
  let parts: [StarReading.Presence]

  /// An answer that was given by part is judged part by part.
  init(_ text: AnswerText) {
    self.text = text
    sentences = SignReader(text: text).read()
    let named = Self.namedParts(of: text)
    let chain = StoryChain(sentences)
    labels = named.map { $0.map { ($0, 1) } } ?? chain.labels
    let presence = StoryPresence(sentences: sentences, chain: chain)
    parts = Self.presences(text, presence, labels, isNamed: named != nil)
  }

  var reading: StarReading {
    StarReading(
      sentences: zip(text.sentences, labels).map {
        StarReading.Sentence(
          start: $0.start, end: $0.end, part: $1.part,
          confidence: StoryReader.hundredths($1.confidence))
      },
      parts: parts, qualities: qualities)
  }

  /// More digits would promise more than is known.
  private static func hundredths(_ confidence: Double) -> Double {
    (confidence * 100).rounded() / 100
  }

  /// How many steps "I" or "we" took.
  var steps: Int { sentences.map { $0.ownSteps + $0.sharedSteps }.reduce(0, +) }

  /// The steps, for the guard against talk in which nothing happens. What is told in the past
  /// nearly throughout tells an event, though others may have taken most of its steps.
  var stepsOfEvent: Int {
    let isTold = sentences.count { $0.isPast } * 3 >= sentences.count * 2
    return steps > 0 && isTold && sentences.count > 4 ? max(3, steps) : steps
  }

  /// The part of each sentence when the answer was given by part.
  private static func namedParts(of text: AnswerText) -> [StarPart]? {
    let parts = text.parts.map { StarPart(rawValue: $0.id) }
    guard !parts.isEmpty, parts.allSatisfy({ $0 != nil }) else { return nil }
    return text.sentences.compactMap { parts[$0.part] }
  }

  private static func presences(
    _ text: AnswerText, _ presence: StoryPresence,
    _ labels: [(part: StarPart, confidence: Double)], isNamed: Bool
  ) -> [StarReading.Presence] {
    let evidence = StoryEvidence(sentences: presence.sentences)
    return StarPart.allCases.map { part in
      let labelled = labels.indices.filter { labels[$0].part == part }
      let finding = presence.find(
        part, among: isNamed ? labelled : Array(labels.indices), isNamed: isNamed)
      let own = Set(labelled).union(finding.best.map { [$0] } ?? []).sorted()
      return StarReading.Presence(
        part: part, isPresent: finding.isPresent,
        confidence: hundredths(finding.confidence),
        score: Int((Double(evidence.score(of: part, in: own)) * finding.weight).rounded()),
        best: finding.best.map { text.evidence(ofSentence: $0, phrasing: part.rawValue) })
    }
  }
}

extension AnswerText {
  /// A whole sentence as evidence.
  func evidence(ofSentence index: Int, phrasing: String) -> Evidence {
    let sentence = sentences[index]
    return evidence(
      first: sentence.tokens.lowerBound, last: sentence.tokens.upperBound - 1, phrasing: phrasing)
  }
}

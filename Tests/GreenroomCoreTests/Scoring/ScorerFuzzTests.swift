import GreenroomTestSupport
import Testing

@testable import GreenroomCore

/// Whatever is typed, a score is a score and its evidence quotes what was typed.
struct ScorerFuzzTests {
  private static let scorer = Scorer(lexicon: Lexicon([:]))
  private static let explain = scorer.compile(richExplain)
  private static let behavioral = scorer.compile(Question.behavioralSample())

  /// The sample with every form that an item and a claim may have.
  private static var richExplain: Question {
    var question = Question.explainSample()
    guard case .explain(var rubric) = question.body else { return question }
    rubric.checklist += [
      ChecklistItem(
        id: "relation", weight: .must, point: "It depends", say: ["read memory", "data stale"],
        needs: ["because", "old"]),
      ChecklistItem(
        id: "group", weight: .should, point: "Two of them",
        group: .init(
          need: 2,
          members: [
            .init(id: "a", point: "a", say: ["TTL", "index*"]),
            .init(id: "b", point: "b", say: ["quick > read ~3"]),
          ])),
      ChecklistItem(
        id: "number", weight: .should, point: "A number", say: ["<num>-ms"],
        number: .init(value: 100, within: 3, units: ["ms", "percent"])),
      ChecklistItem(
        id: "strict", weight: .bonus, point: "Not", say: ["stale <num>"], isStrict: true),
    ]
    question.body = .explain(rubric)
    question.misconceptions = [
      Misconception(
        id: "m", say: ["data never stale", "index fast"], unless: ["because old"],
        correction: "It can be.")
    ]
    return question
  }

  private func check(_ content: AnswerContent, probe: String? = nil) throws {
    let probes = probe.map {
      [Submission.ProbeAnswer(probe: Probe(item: nil, text: "Why?"), text: $0)]
    }
    let submission = Submission(content, probes: probes ?? [])
    for question in [Self.explain, Self.behavioral] {
      let score = Self.scorer.score(submission, for: question)
      try check(score, text: Array(content.joined.utf8), probe: probe.map { Array($0.utf8) })
      #expect(score == Self.scorer.score(submission, for: question), "it differs when repeated")
    }
  }

  private func check(_ text: String) throws {
    try check(.text(text))
    let (star, delivery) = Self.scorer.readStory(text)
    try check(star, in: Array(text.utf8))
    #expect(delivery.words >= 0)
    let again = Self.scorer.readStory(text)
    #expect(star == again.star, "it differs when repeated")
    #expect(again.delivery == delivery)
  }

  private func check(_ score: AnswerScore, text: [UInt8], probe: [UInt8]?) throws {
    #expect(score.total.isFinite && (0...100).contains(score.total))
    for item in score.items {
      #expect((0...1).contains(item.level), "\(item.name)")
      #expect(item.points.isFinite && (0...item.possible).contains(item.points), "\(item.name)")
    }
    let evidence = score.items.flatMap(\.evidence) + score.misconceptions.flatMap(\.evidence)
    for piece in evidence {
      try check(piece, in: piece.probe == nil ? text : try #require(probe))
    }
    if let star = score.star { try check(star, in: text) }
  }

  private func check(_ star: StarReading, in text: [UInt8]) throws {
    for sentence in star.sentences {
      try checkSpan(sentence.start, sentence.end, in: text)
      #expect((0...1).contains(sentence.confidence))
    }
    for part in star.parts {
      #expect((0...1).contains(part.confidence) && (0...100).contains(part.score))
      if let best = part.best { try check(best, in: text) }
    }
    for piece in star.qualities.flatMap(\.evidence) { try check(piece, in: text) }
  }

  private func check(_ evidence: Evidence, in text: [UInt8]) throws {
    try checkSpan(evidence.start, evidence.end, in: text)
    #expect(Array(evidence.text.utf8) == Array(text[evidence.start..<evidence.end]))
  }

  /// Within the text, not empty, and never through the middle of a character's bytes.
  private func checkSpan(_ start: Int, _ end: Int, in text: [UInt8]) throws {
    try #require(0 <= start && start < end && end <= text.count, "\(start)..<\(end)")
    for edge in [start, end] where edge < text.count {
      #expect(text[edge] & 0b1100_0000 != 0b1000_0000, "\(edge) is inside a character")
    }
  }

  @Test(arguments: 0..<25)
  func bytesByChanceAreScored(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    try check(HostileText.bytes(Int.random(in: 0...600, using: &generator), using: &generator))
  }

  @Test(arguments: 0..<25)
  func scalarsOfAllPlanesAreScored(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    try check(HostileText.scalars(Int.random(in: 0...400, using: &generator), using: &generator))
  }

  @Test(arguments: 0..<80)
  func meaningfulPiecesInAnyOrderAreScored(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    try check(HostileText.pieces(Int.random(in: 1...150, using: &generator), using: &generator))
  }

  @Test(arguments: 0..<25)
  func answersByPartAndFollowUpsAreScored(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func text() -> String {
      // Some parts are empty or blank.
      let count = max(0, Int.random(in: -10...40, using: &generator))
      return HostileText.pieces(count, using: &generator)
    }
    let names = StarPart.allCases.map(\.rawValue) + ["other", ""]
    let parts = names.shuffled(using: &generator).prefix(Int.random(in: 0...7, using: &generator))
      .map { AnswerContent.Part(id: $0, text: text()) }
    try check(.parts(Array(parts)), probe: text())
  }

  @Test(arguments: HostileText.repetitions.indices)
  func oneThingOverAndOverIsScored(number: Int) throws {
    let pattern = HostileText.repetitions[number]
    try check(String(repeating: pattern.unit, count: pattern.count))
  }

  @Test(arguments: ["", " ", "\n\n\n", "\0", ".", "-", "a", "\u{301}", "👩‍👩‍👧‍👦"])
  func nextToNothingIsScored(text: String) throws {
    try check(text)
  }

  @Test(arguments: [1])
  func aMegabyteIsScored(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pattern = HostileText.pieces(3000, using: &generator)
    let text = String(repeating: pattern, count: 1_000_000 / pattern.utf8.count + 1)
    let score = Self.scorer.score(Submission(.text(text)), for: Self.explain)
    try check(score, text: Array(text.utf8), probe: nil)
  }
}

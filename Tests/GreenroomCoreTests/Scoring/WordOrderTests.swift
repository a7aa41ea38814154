import GreenroomTestSupport
import Testing

@testable import GreenroomCore

struct WordOrderTests {
  static let speech = """
    An index keeps the values of a column in a tree that is always sorted, so the database finds a \
    row in a few steps and does not have to read the whole table. I would add one when a query is \
    slow and the filter keeps only a few rows. It has a cost, because each write must also update \
    the index, and the pages of the index take room in the cache that the rows could have used. \
    When most of the rows match, a scan of the table is cheaper, and the planner will choose it. \
    So I look at the plan before and after, and I keep the index only if it pays for what it costs.
    """

  /// Counted on texts that the test does not judge.
  static let table = WordOrderTable(counting: [
    "When the queue is full, the producer has to wait, or it drops the message and counts it. We "
      + "chose to wait, because a lost order is worse than a slow page. The consumer reads some, "
      + "does the work, and then it commits the offset, so that after a crash it starts again from "
      + "the last commit.",
    "A cache is a copy of the data that is near to the one who reads it. It helps when the same "
      + "rows are read again and again, and it hurts when they change often, since then the copy "
      + "is old. I would set a short time to live, and I would not cache what must be exact.",
    "The lock is held until the end of the transaction, so keep the transaction short. If two of "
      + "them take the locks in another order, each waits for the other, and the engine stops one "
      + "of them. You then have to try again. It is best to take the locks in the same order.",
  ])

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func shuffledWordsAreLessNaturalThanSpeech(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let words = Self.speech.split(separator: " ").shuffled(using: &generator)
    let shuffled = TextShape(AnswerText(words.joined(separator: " ")))
    #expect(shuffled.isOutOfOrder(by: Self.table))
    #expect(!TextShape(AnswerText(Self.speech)).isOutOfOrder(by: Self.table))
  }

  /// The expectation over all orders is exact: the mean over many shuffles comes near it.
  @Test func aRandomOrderIsNeitherNaturalNorUnnatural() throws {
    var generator = SeededGenerator(seed: 9)
    let words = "the lock is held until the end of it so keep it short".split(separator: " ")
    let values = try (0..<400).map { _ in
      let text = words.shuffled(using: &generator).joined(separator: " ")
      return try #require(Self.table.naturalness(of: AnswerText(text)))
    }
    // The sentence marks at both ends keep their places, which moves the mean a little.
    #expect(abs(values.reduce(0, +) / Double(values.count)) < 0.25)
  }

  @Test func theGuardCapsWithItsReason() {
    var generator = SeededGenerator(seed: 3)
    let scorer = Scorer(lexicon: Lexicon([:]), wordOrder: Self.table)
    let question = Question(
      id: "q", title: "Q", topic: "t", level: .mid, levels: [.mid], minutes: 5, prompt: "P?",
      body: .explain(ExplainRubric(checklist: [ScorerTests.must("index", "index")])), digest: "d")
    let words = Self.speech.split(separator: " ").shuffled(using: &generator)
    let score = scorer.score(
      Submission(.text(words.joined(separator: " "))), for: scorer.compile(question))
    #expect(score.caps.map(\.id) == ["word-order"])
    #expect(score.total == 35)
    #expect(
      scorer.score(Submission(.text(Self.speech)), for: scorer.compile(question)).total == 100)
  }

  @Test func theTableReadsBackFromItsText() throws {
    #expect(try WordOrderTable(text: Self.table.text) == Self.table)
    #expect(WordOrderTable(counting: [Self.speech]) == WordOrderTable(counting: [Self.speech]))
  }

  @Test func aBrokenTableIsRefusedWithItsLine() {
    let lines = Self.table.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(throws: WordOrderTable.FormatError.lines(found: 0)) { try WordOrderTable(text: "") }
    var cut = lines
    cut[5].removeLast()
    #expect(throws: WordOrderTable.FormatError.line(number: 6)) {
      try WordOrderTable(text: cut.joined(separator: "\n"))
    }
    var foreign = lines
    foreign[4] = "\u{1b}" + foreign[4].dropFirst()
    #expect(throws: WordOrderTable.FormatError.line(number: 5)) {
      try WordOrderTable(text: foreign.joined(separator: "\n"))
    }
  }

  @Test(arguments: ["", "word", "\u{1F600}", String(repeating: "the ", count: 3000)])
  func anyTextCanBeMeasured(text: String) {
    let naturalness = Self.table.naturalness(of: AnswerText(text)) ?? 0
    #expect(naturalness.isFinite)
  }
}

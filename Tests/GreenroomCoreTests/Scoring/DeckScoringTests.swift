import GreenroomTestSupport
import Testing

@testable import GreenroomCore

/// Answers to quickfire decks, each right or wrong.
struct DeckScoringTests {
  private static let scorer = Scorer(lexicon: Lexicon([:]))
  private static let compiled = scorer.compile(.deckSample())

  private func score(_ answers: [(String, String)]) -> AnswerScore {
    let parts = answers.map { AnswerContent.Part(id: $0.0, text: $0.1) }
    return Self.scorer.score(Submission(.parts(parts)), for: Self.compiled)
  }

  private func isRight(_ item: String, _ answer: String) -> Bool {
    score([(item, answer)]).items.first { $0.id == item }?.status == .found
  }

  private func note(_ item: String, _ answer: String) -> String? {
    score([(item, answer)]).items.first { $0.id == item }?.note
  }

  @Test func theScoreIsTheShareOfRightItems() {
    let score = score([
      ("one", "b"), ("several", "a"), ("sorted", "c, a, b"), ("count", "99.7 %"), ("word", "more"),
    ])
    #expect(score.total == 60)
    #expect(score.items.map(\.status) == [.found, .notFound, .found, .found, .notFound])
    #expect(score.items.map(\.possible) == [1, 1, 1, 1, 1])
    #expect(score.caps.isEmpty)
    #expect(score.rung == .leaningNo)
  }

  @Test func nothingAnsweredIsNotEnoughEvidence() {
    #expect(score([]).rung == .notEnoughEvidence)
    #expect(score([("one", "a")]).rung == .strongNo)
  }

  @Test(arguments: ["b", "B", " b ", "b)", "(b)", "b.", "PUT", "put", "b) PUT", "b: put", "\"b\""])
  func aChoiceIsNamedByItsLetterOrItsWords(answer: String) {
    #expect(isRight("one", answer))
  }

  @Test(arguments: ["a", "", "d", "a, b", "b, c", "PUT or POST", "bb"])
  func anyOtherChoiceIsWrong(answer: String) {
    #expect(!isRight("one", answer))
  }

  @Test(arguments: [
    "a, b", "b,a", "[a, b]", "a b", "[\"b\", \"a\"]", "a; b", "GET, PUT", "a\nb", "a, b, b",
    "a and b", "GET and PUT", "put and get", "a, and b",
  ])
  func severalOptionsCountInAnyOrder(answer: String) {
    #expect(isRight("several", answer))
  }

  @Test(arguments: ["a", "a, b, c", "c", "", "a, b, z"])
  func severalOptionsMustBeExactlyTheRightOnes(answer: String) {
    #expect(!isRight("several", answer))
  }

  @Test(arguments: [
    "c, a, b", "c a b", "c > a > b", "[c, a, b]", "c → a → b", "POST, GET, PUT",
    "c, then a, then b",
  ])
  func anOrderIsReadAsAList(answer: String) {
    #expect(isRight("sorted", answer))
  }

  @Test(arguments: ["a, b, c", "c, a", "c, a, b, b", ""])
  func anotherOrderIsWrong(answer: String) {
    #expect(!isRight("sorted", answer))
  }

  @Test(arguments: ["99.7", "99.70%", "99.7 %", "about 99.7 per cent", "99.69", "99.71"])
  func aNumberMayHaveItsUnit(answer: String) {
    #expect(isRight("count", answer))
  }

  @Test(arguments: ["99.9", "99.72", "", "many", "99.7 or 99.9", "99.7 ms"])
  func anotherNumberIsWrong(answer: String) {
    #expect(!isRight("count", answer))
  }

  @Test func timesAndSizesConvert() {
    #expect(NumberAnswer("2 s", unit: "ms").value == 2000)
    #expect(NumberAnswer("2000", unit: "ms").value == 2000)
    #expect(NumberAnswer("1.5 GB", unit: "MB").value == 1500)
    #expect(NumberAnswer("1.5 GB", unit: "ms").problem == .otherUnit("gb"))
    #expect(NumberAnswer("50 %", unit: "ms").problem == .otherUnit("%"))
    #expect(NumberAnswer("1,000 requests", unit: nil).value == 1000)
  }

  @Test(arguments: ["jitter", "Jiter", "they need a random wait", "Jitter, in the backoff."])
  func aShortAnswerIsFoundByItsPhrasings(answer: String) {
    #expect(isRight("word", answer))
  }

  @Test(arguments: ["", "a timeout", "no jitter", "jitter, and add a server"])
  func aShortAnswerMayBeSpoilt(answer: String) {
    #expect(!isRight("word", answer))
  }

  @Test func theNoteIsTheReasonOfTheOptionThatTemptedOrTheExplanation() {
    #expect(note("one", "c") == "POST tempts.")
    #expect(note("one", "a") == "The reason of one.")
    #expect(note("several", "a, b, c") == "POST repeats.")
    #expect(note("sorted", "a, b, c") == "The reason of sorted.")
    #expect(note("count", "5") == "The reason of count.")
    #expect(note("word", "more") == "The reason of word.")
    #expect(note("one", "b") == nil)
    #expect(
      note("one", "DELETE") == "“DELETE” is no option; the options are a, b, c. The reason of one.")
  }

  @Test func evidenceIsTheAnswerInItsPlace() throws {
    let answers = [("one", "b"), ("several", "é, a"), ("word", "jitter")]
    let score = score(answers)
    let joined = Array(answers.map(\.1).joined(separator: AnswerContent.separator).utf8)
    for item in score.items where !item.evidence.isEmpty {
      let evidence = try #require(item.evidence.first)
      #expect(
        String(decoding: joined[evidence.start..<evidence.end], as: UTF8.self) == evidence.text)
    }
    #expect(score.items.count { !$0.evidence.isEmpty } == 3)
  }

  @Test func oneTextAnswersADeckOfOne() {
    guard case .quickfire(let deck) = Question.deckSample().body else { return }
    var question = Question.deckSample()
    question.body = .quickfire(QuickfireDeck(items: [deck.items[0]]))
    let compiled = Self.scorer.compile(question)
    #expect(Self.scorer.score(Submission(.text("b")), for: compiled).total == 100)
    #expect(Self.scorer.score(Submission(.text("b")), for: Self.compiled).total == 0)
  }

  @Test func aTallyIsKeptInTheLog() throws {
    let score = score([("one", "b")])
    #expect(try AnswerScore(json: score.json) == score)
    #expect(score.json["tally"] == .bool(true))
    let other = ScorerTests.score("A tree.", [ScorerTests.must("a", "tree")])
    #expect(other.json["tally"] == nil)
  }

  @Test func nothingIsAskedOnAboutADeck() {
    #expect(
      Interviewer.nextProbe(for: .deckSample(), score: score([]), asked: []) == nil)
    #expect(Interviewer.nextHint(for: .deckSample(), score: score([]), given: []) == nil)
  }
}

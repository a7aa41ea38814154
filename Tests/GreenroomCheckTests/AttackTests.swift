import GreenroomContent
import GreenroomCore
import Testing

@testable import GreenroomCheck

struct AttackTests {
  private func question(_ text: String) throws -> Question {
    try #require(QuestionReader.read(text: text, file: "q").question)
  }

  private func attacks(on text: String, among others: [String] = []) throws -> [Attack] {
    Attack.all(on: try question(text), among: try others.map(question))
  }

  private func tries(_ kind: Attack.Kind, on text: String) throws -> [String] {
    try attacks(on: text).filter { $0.kind == kind }.flatMap(\.tries).map(\.joined)
  }

  /// Samples whose strong answer is this text.
  private func explain(strong: String) -> String {
    Samples.explain.replacing("strong: \(Samples.words(200))", with: "strong: \(strong)")
  }

  private static let launch = Samples.behavioral
    .replacing("id: tell-me-about-a-failure", with: "id: tell-me-about-a-launch")
    .replacing("competency: failure", with: "competency: delivery")

  @Test func anExplainQuestionIsAttackedInEveryWayThatNeedsNoOther() throws {
    #expect(
      try attacks(on: Samples.explain).map(\.kind) == [
        .promptCopied, .notKnown, .termList, .shuffled, .denied, .repeatedTerm,
      ])
  }

  @Test func aStoryIsAttackedWithAStoryOfAnotherCompetencyToo() throws {
    let attacks = try attacks(
      on: Samples.behavioral, among: [Samples.behavioral, Self.launch, Samples.explain])
    #expect(
      attacks.filter { $0.kind == .foreignAnswer }.map(\.name) == [
        "the strong answer of explain-mvcc"
      ])
    #expect(
      attacks.filter { $0.kind == .otherCompetency }.map(\.name) == [
        "the strong answer of tell-me-about-a-launch"
      ])
  }

  @Test func aStoryOfTheSameCompetencyIsNoAttack() throws {
    let same = Samples.behavioral
      .replacing("id: tell-me-about-a-failure", with: "id: tell-me-about-a-bug")
    let attacks = try attacks(on: Samples.behavioral, among: [Samples.behavioral, same])
    #expect(!attacks.contains { $0.kind == .otherCompetency })
  }

  @Test func everyBoundIsThatOfTheStandard() {
    let bounds = Dictionary(uniqueKeysWithValues: Attack.Kind.allCases.map { ($0, $0.bound) })
    #expect(
      bounds == [
        .promptCopied: 10, .notKnown: 5, .termList: 40, .foreignAnswer: 25,
        .otherCompetency: 45, .shuffled: 45, .denied: 35, .repeatedTerm: 10,
      ])
  }

  @Test func aShuffledAnswerHasTheSameWordsInAnotherOrder() throws {
    let words = (1...40).map { "word\($0)" }
    let tries = try tries(.shuffled, on: explain(strong: words.joined(separator: " ")))
    #expect(tries.count == 8)
    #expect(Set(tries).count == 8)
    for text in tries {
      let shuffled = text.split(separator: " ").map { $0.filter { $0 != "." } }
      #expect(shuffled.sorted() == words.sorted())
      #expect(shuffled != words)
    }
  }

  @Test func whatHasNoOtherOrderIsNotShuffled() throws {
    #expect(try tries(.shuffled, on: explain(strong: "Short.")) == [])
  }

  @Test func shufflingRepeatsItself() throws {
    #expect(try tries(.shuffled, on: Samples.explain) == tries(.shuffled, on: Samples.explain))
  }

  @Test func everySentenceIsDenied() throws {
    let strong =
      "An index helps. I use it, e.g. here! MVCC waits\n      for B-trees 3.5 times. And so"
    #expect(
      try tries(.denied, on: explain(strong: "|\n      \(strong)")) == [
        "It is not true that an index helps. It is not true that I use it, e.g. "
          + "It is not true that here! It is not true that MVCC waits for B-trees 3.5 times. "
          + "It is not true that and so"
      ])
  }

  @Test func theKeywordOfEachItemIsRepeatedThirtyTimes() throws {
    let text = Samples.explain.replacing("\"must 1 alpha\"", with: "\"<slow>|cost b-tree > read\"")
    let tries = try tries(.repeatedTerm, on: text)
    #expect(tries.count == 7)
    #expect(tries.first == [String](repeating: "slow", count: 30).joined(separator: " ") + ".")
  }

  @Test(arguments: [
    ("<slow>|<cost> <write>", ["slow", "write"]), ("write-amplification", ["write amplification"]),
    ("primary > replica ~6", ["primary", "replica"]), ("<num>-<time> lock*", ["30 time", "lock"]),
  ])
  func aPhrasingIsRecitedByItsFirstWords(phrasing: String, words: [String]) {
    #expect(KeyTerms.slots(of: phrasing) == words)
  }

  @Test func ofSeveralTriesTheBestCounts() throws {
    let text = Samples.explain
    let second = try #require(try tries(.shuffled, on: text).dropFirst().first)
    let marking = Marking(
      problem: { _ in nil },
      scores: { question, answers in
        let usual = Samples.lenient.scores(question, answers)
        return zip(answers, usual).map { $0.joined == second ? 45.1 : $1 }
      })
    #expect(
      try report(on: text, marking: marking).findings.map(\.description) == [
        "q:30: attack \"the strong answer shuffled\" scored 45.1; it must be 0 to 45"
      ])
  }

  @Test func aStoryOfAnotherCompetencyIsToldOfWithoutBeingAFinding() throws {
    let marking = Marking(
      problem: { _ in nil },
      scores: { question, answers in
        let usual = Samples.lenient.scores(question, answers)
        let story = question.answers.first?.content.joined
        return zip(answers, usual).map { answer, score in
          guard case .text(let text) = answer, text == story else { return score }
          return 90
        }
      })
    let report = try report(
      on: Samples.behavioral, marking: marking, among: [try question(Self.launch)])
    let check = try #require(report.scores.first { $0.attack == .otherCompetency })
    #expect(check.score == 90)
    #expect(!check.isInBand)
    #expect(!check.hasFailed)
    #expect(report.findings == [])
  }

  @Test func aReportSaysTheSameToPrograms() throws {
    let json = try report(on: Samples.explain).json
    #expect(json["question"] == "explain-mvcc")
    #expect(json["findings"] == [])
    let scores = try #require(json["scores"]?.arrayValue)
    #expect(scores.count == 12)
    #expect(
      scores[0].compactText
        == #"{"name":"strong","attack":null,"score":92.5,"low":85,"high":100,"in_band":true,"#
        + #""binding":true}"#)
    #expect(scores[6]["attack"] == "prompt-copied")
  }
}

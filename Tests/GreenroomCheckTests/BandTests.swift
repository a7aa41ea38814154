import GreenroomContent
import GreenroomCore
import Testing

@testable import GreenroomCheck

struct BandTests {
  /// Every answer scores as `Samples.lenient` has it, save those that the table names by text.
  private func marking(_ table: [String: Double]) -> Marking {
    Marking(
      problem: { _ in nil },
      scores: { question, answers in
        let usual = Samples.lenient.scores(question, answers)
        return zip(answers, usual).map { table[$0.joined] ?? $1 }
      })
  }

  private func findings(_ table: [String: Double]) throws -> [String] {
    try report(on: Samples.explain, marking: marking(table)).findings.map(\.description)
  }

  @Test func everyAnswerIsReportedWithItsBandAndScore() throws {
    let scores = try report(on: Samples.explain).scores.filter { $0.attack == nil }
    #expect(
      scores.map(\.name) == [
        "strong", "average", "weak", "plain_words", "other_strong", "wrong_fluent",
      ])
    #expect(scores.map(\.band) == [85...100, 45...75, 0...35, 70...100, 75...100, 0...50])
    #expect(scores.map(\.score) == [92.5, 60, 17.5, 85, 87.5, 25])
  }

  @Test func anAnswerOutsideItsBandIsNamed() throws {
    #expect(
      try findings(["Few words.": 41.3]) == [
        "q:25: answer \"weak\" scored 41.3; it must be 0 to 35"
      ])
    #expect(
      try findings(["Plain words.": 69.9]) == [
        "q:27: answer \"plain_words\" scored 69.9; it must be 70 to 100"
      ])
  }

  @Test(arguments: [0.0, 35.0])
  func theEndsOfABandAreWithinIt(score: Double) throws {
    #expect(try findings(["Few words.": score]) == [])
  }

  @Test func wrongAnswersMustScoreLessThanAverageOnes() throws {
    #expect(
      try findings(["Wrong words.": 45, "Some words.": 45]) == [
        "q:29: answer \"wrong_fluent\" scored 45.0; it must be less than \"average\" with 45.0"
      ])
  }

  @Test func attacksThatGainTooMuchAreNamedAtTheChecklist() throws {
    let question = try #require(QuestionReader.read(text: Samples.explain, file: "q").question)
    #expect(
      try findings([
        question.prompt: 10.1, "I don't know.": 5.1,
        "must 1 alpha, must 2 alpha, must 3 alpha, should 1 alpha, should 2 alpha, "
          + "should 3 alpha, bonus 1 alpha.": 40.1,
      ]) == [
        "q:30: attack \"the prompt copied\" scored 10.1; it must be 0 to 10",
        "q:30: attack \"I don't know\" scored 5.1; it must be 0 to 5",
        "q:30: attack \"a bare list of terms\" scored 40.1; it must be 0 to 40",
      ])
  }

  @Test func theStrongAnswerOfAnotherQuestionIsTried() throws {
    let text = Samples.explain
      .replacing("explain-mvcc", with: "explain-caches")
      .replacing("topic: locking", with: "topic: caching")
      .replacing("strong: waaa", with: "strong: cache")
    let other = try #require(QuestionReader.read(text: text, file: "o").question)
    let foreign = try #require(other.answers.first).content.joined
    let report = try report(
      on: Samples.explain, marking: marking([foreign: 25.1]), among: [other])
    #expect(
      report.findings.map(\.description) == [
        "q:30: attack \"the strong answer of explain-caches\" scored 25.1; it must be 0 to 25"
      ])
  }

  @Test func aPhrasingThatCannotBeReadIsNamedAndNothingIsScored() throws {
    let broken: Set = ["must 2 beta", "claim two", "which database"]
    let marking = Marking(
      problem: { broken.contains($0) ? "it is odd" : nil },
      scores: { _, answers in answers.map { _ in 100 } })
    let report = try report(on: Samples.explain, marking: marking)
    #expect(
      report.findings.map(\.description) == [
        "q:15: clarification 1: phrasing \"which database\" cannot be read: it is odd; correct it",
        "q:20: misconception \"two\": phrasing \"claim two\" cannot be read: it is odd; correct it",
        "q:44: item \"must-2\": phrasing \"must 2 beta\" cannot be read: it is odd; correct it",
      ])
    #expect(report.scores == [])
  }

  @Test func aTermOfADraftThatCannotBeReadIsNamed() throws {
    let marking = Marking(
      problem: { $0 == "odd" ? "it is odd" : nil }, scores: { _, answers in answers.map { _ in 0 } }
    )
    let draft =
      Samples.explain.replacing("level: mid\n", with: "level: mid\ndraft: true\n")
      + "  - {id: last, weight: should, point: It is, terms: [{say: odd, weight: 1}]}\n"
    let findings = try report(on: draft, marking: marking).findings
    #expect(findings.count == 2)
    #expect(
      findings.last?.reason
        == "item \"last\": phrasing \"odd\" cannot be read: it is odd; correct it")
  }
}

import GreenroomCore
import GreenroomTestSupport
import Testing

@testable import GreenroomReports

struct ScoreReportTests {
  @Test func everyPointIsExplained() {
    #expect(
      ScoreReport.text(.full, question: .explainSample()) == """
        Explain a sample
        50-59  leaning no

        + Cached data can be out of date (must, 2.1 of 3)
            "old data" in the follow-up
        ~ Reads are answered from memory (should, 1 of 2)
            "fast"
        - gone (bonus, 0 of 3)

        -8  "is always fresh"
            A cache lags behind.

        -15  no-cost
            It costs memory.

        At most 40: mostly keywords

        -5  hints

        140 words, 1:05 spoken; I 3, we 1; 2 numbers (not scored)
        One answer's score is good to about 15 points either way; read it as a band.

        """)
  }

  @Test func aStoryIsReadPartByPart() {
    var score = AnswerScore.sample(total: 90)
    score.star = .sample
    score.items = [
      ItemResult(part: "result", id: "item-result", weight: .must, level: 0, points: 0, possible: 3)
    ]
    #expect(
      ScoreReport.text(score, question: .behavioralSample()) == """
        Describe a sample incident
        90-100  strong yes

        - Tells the result (result, must, 0 of 3)

        As a story
        + Situation: "It was night."
        - Result: I could not find it
        + A number: 40 %
        - Ownership: we 3 times

        40 words, 0:17 spoken; I 3, we 1; 2 numbers (not scored)
        One answer's score is good to about 15 points either way; read it as a band.

        """)
  }

  @Test func aReadingAloneHasNoScore() {
    let delivery = Delivery(
      words: 1, spokenSeconds: 0, firstPersonSingular: 0, firstPersonPlural: 0, numbers: 0)
    #expect(
      ScoreReport.text(.sample, delivery) == """
        As a story
        + Situation: "It was night."
        - Result: I could not find it
        + A number: 40 %
        - Ownership: we 3 times

        1 word, 0:00 spoken; I 0, we 0; 0 numbers (not scored)

        """)
  }

  @Test func hostileWordsComeOutInert() {
    var score = AnswerScore.full
    score.items[0].evidence[0].text = hostile
    score.misconceptions[0].correction = hostile
    score.caps[0].reason = hostile
    score.star = .sample
    score.star?.qualities[0].note = hostile
    var question = Question.explainSample()
    question.title = hostile
    let text = ScoreReport.text(score, question: question)
    #expect(isInert(text))
    #expect(text.contains("a\u{fffd}[2J"))
  }
}

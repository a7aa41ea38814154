import GreenroomCore
import GreenroomReports
import Testing

@Suite struct ScoreReportTests {
  @Test func everyPointStandsWithItsEvidence() {
    let text = ScoreReport(score: Samples.score, question: Samples.question).text
    #expect(
      text == """
        A bug you shipped
        50-59, leaning no (58 points; one answer is off by about 15 either way)
        3 points paid for hints

        Found
          + situation/stakes (must, 3 of 3): Says what was at stake.
              "Orders were lost."

        Partly
          ~ situation/when (should, 1 of 2): Says when it was.
              "in\u{fffd}[31m May" (follow-up 1)

        Not found
          - result/number (must, 0 of 3): Gives the result as a number.

        Cost points
          ! blame (-8): Say what you did.
              "QA missed it"

        Ceilings
          at most 69 (no-result): I could not find a result.

        Story
          Situation   found       92  "Orders were lost."
          Result      not found    8  nearest: "It went well."
          Reflection  not found    0
          - A number in the result: I found none.
          + Own role: You say "I" 9 times.

        Delivery
          231 words, 1:39 when spoken; "I" 9 times, "we" 1 time; 4 numbers

        Scorer 1.0, question a-bug 0123456789ab

        """)
  }

  @Test func anEmptyAnswerHasAShortReport() {
    let silence = Delivery(
      words: 0, spokenSeconds: 0, firstPersonSingular: 0, firstPersonPlural: 0, numbers: 0)
    let score = AnswerScore(
      question: "a-bug", digest: "abc", scorer: "1.0", total: 0, delivery: silence)
    #expect(
      ScoreReport(score: score, question: nil).text == """
        a-bug
        0-9, not enough evidence (0 points; one answer is off by about 15 either way)

        Delivery
          0 words, 0:00 when spoken; "I" 0 times, "we" 0 times; 0 numbers

        Scorer 1.0, question a-bug abc

        """)
  }

  @Test func aStoryIsReportedWithoutAQuestion() {
    let text = StoryReport(star: Samples.star, delivery: Samples.delivery).text
    #expect(
      text == """
        Story
          Situation   found       92  "Orders were lost."
          Result      not found    8  nearest: "It went well."
          Reflection  not found    0
          - A number in the result: I found none.
          + Own role: You say "I" 9 times.

        Delivery
          231 words, 1:39 when spoken; "I" 9 times, "we" 1 time; 4 numbers

        """)
  }
}

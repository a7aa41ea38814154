import GreenroomCore
import GreenroomReports
import GreenroomTestSupport
import Testing

struct QuestionAndHitTests {
  @Test func aQuestionIsReadWithoutItsModelAnswers() {
    let report = QuestionReport(.explainSample(), includesModelAnswers: false)
    #expect(
      report.text == """
        Explain a sample
        explain-sample, explain, topic samples, mid, senior, 8 minutes

        Explain how a cache helps, and when it hurts.

        """)
  }

  @Test func modelAnswersStandUnderTheirNames() {
    let text = QuestionReport(.explainSample(), includesModelAnswers: true).text
    #expect(text.contains("What a strong answer covers\n\nWhat it is, and what it costs."))
    #expect(text.contains("Strong\n\nReads are fast because"))
  }

  @Test func aTitleCannotSteerTheTerminal() {
    var question = Question.explainSample()
    question.title = "Boo\u{1b}[2J"
    let text = QuestionReport(question, includesModelAnswers: false).text
    #expect(text.hasPrefix("Boo\u{fffd}[2J\n"))
  }

  private let hit = HistoryHit(
    session: "20261123-2000-aaaaa", startedAt: WallTime(unixMilliseconds: 1_795_464_000_000),
    slot: 1, title: "Explain a sample", excerpt: "a \u{2068}stale\u{2069} value")

  @Test func aHitStandsBetweenStars() {
    #expect(
      HitTable([hit]).text(width: nil) == """
        session              started           question          words
        20261123-2000-aaaaa  2026-11-23 20:00  Explain a sample  a *stale* value

        """)
  }

  @Test func aHitAsJSONKeepsItsMarks() {
    let json = HitTable([hit]).json.arrayValue?.first
    #expect(json?["slot"] == 1)
    #expect(json?["excerpt"] == .string(hit.excerpt))
  }
}

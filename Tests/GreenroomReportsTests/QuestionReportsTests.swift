import GreenroomCore
import GreenroomTestSupport
import Testing

@testable import GreenroomReports

struct QuestionReportsTests {
  @Test func theBankIsATable() {
    #expect(
      QuestionTable.text([.explainSample(), .behavioralSample(id: "b")]) == """
        ID              KIND        TOPIC     LEVEL  MIN  TITLE
        explain-sample  explain     samples   mid    8    Explain a sample
        b               behavioral  incident  mid    6    Describe a sample incident

        """)
  }

  @Test func anEmptyBankIsItsHeader() {
    #expect(QuestionTable.text([]) == "ID  KIND  TOPIC  LEVEL  MIN  TITLE\n")
  }

  @Test func theBankIsJSON() {
    #expect(
      QuestionTable.json([.explainSample()]).compactText
        == #"[{"id":"explain-sample","title":"Explain a sample","kind":"explain","#
        + #""topic":"samples","level":"mid","levels":["mid","senior"],"minutes":8,"#
        + #""digest":"0000"}]"#)
  }

  @Test func aQuestionIsShownWithoutItsAnswer() {
    #expect(
      QuestionReport.text(.explainSample(), withModelAnswers: false) == """
        Explain a sample
        explain-sample  explain  samples  mid, senior  8 min

        Explain how a cache helps, and when it hurts.

        """)
  }

  @Test func aQuestionIsShownWithItsAnswersInParts() {
    var question = Question.explainSample()
    question.answers.append(
      ModelAnswer(
        name: "weak",
        content: .parts([.init(id: "task", text: "One."), .init(id: "action", text: "Two.")]),
        band: 0...40))
    question.references = ["RFC 9111"]
    #expect(
      QuestionReport.text(question, withModelAnswers: true) == """
        Explain a sample
        explain-sample  explain  samples  mid, senior  8 min

        Explain how a cache helps, and when it hurts.

        What a strong answer covers
        What it is, and what it costs.

        STRONG
        Reads are fast because they skip the database, but data can be stale.

        WEAK
        task: One.
        action: Two.

        To read on
        - RFC 9111

        """)
  }

  @Test func hostilePacksComeOutInert() {
    var question = Question.explainSample()
    question.title = hostile
    question.prompt = hostile
    question.references = [hostile]
    question.answers = [ModelAnswer(name: hostile, content: .text(hostile), band: 0...1)]
    #expect(isInert(QuestionReport.text(question, withModelAnswers: true)))
    #expect(isInert(QuestionTable.text([question])))
    #expect(isInert(QuestionTable.json([question]).prettyText))
  }
}

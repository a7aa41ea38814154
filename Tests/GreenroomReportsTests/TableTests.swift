import GreenroomCore
import GreenroomReports
import Testing

@Suite struct TableTests {
  @Test func aTableWithoutALimitCutsNothing() {
    #expect(
      HistoryTable(Samples.sessions).text(width: nil) == """
        session              started           round       mode      status     answered  score  \
           time  words  questions
        20261123-2041-k3f9q  2026-11-23 20:41  behavioral  mock      completed       2/2  70-79  \
          10:05    412  A bug you shipped; A conflict
        20261120-0903-aaaaa  2026-11-20 09:23  technical   practice  open            0/1      –  \
        1:02:05      9  Explain\u{fffd}[2J MVCC

        """)
  }

  @Test func aNarrowTableLeavesOutWhatCanGoAndCutsTitles() {
    #expect(
      HistoryTable(Samples.sessions).text(width: 80) == """
        session              started           round       status     score  questions
        20261123-2041-k3f9q  2026-11-23 20:41  behavioral  completed  70-79  A bug you …
        20261120-0903-aaaaa  2026-11-20 09:23  technical   open           –  Explain\u{fffd}[2…

        """)
  }

  @Test(
    "No line is wider than the limit while columns can give",
    arguments: [60, 80, 90, 100, 120, 200])
  func linesKeepToTheWidth(width: Int) {
    let lines = HistoryTable(Samples.sessions).text(width: width).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func widthIsMeasuredAsTheCallerSays() {
    var question = Samples.question
    question.title = "日本日本日本日本日本"
    let table = QuestionTable([question]) { text in
      text.reduce(0) { $0 + ($1.isASCII || $1 == "…" ? 1 : 2) }
    }
    #expect(
      table.text(width: 62) == """
        question  kind        topic     level  minutes  title
        a-bug     behavioral  incident  mid          5  日本日本日本…

        """)
  }

  @Test func aDraftIsMarked() {
    var question = Samples.question
    question.isDraft = true
    let table = QuestionTable([question])
    #expect(table.text(width: nil).contains("draft: A bug you shipped"))
    #expect(table.json.arrayValue?.first?["draft"] == true)
    #expect(
      QuestionReport(question, includesModelAnswers: false).text.contains("5 minutes, draft\n"))
  }

  @Test func noSessionsAreSaidInASentence() {
    #expect(HistoryTable([]).text(width: 80) == "No sessions.\n")
    #expect(QuestionTable([]).text(width: 80) == "No questions.\n")
  }

  @Test func aSessionIsAnObject() {
    #expect(
      HistoryTable(Samples.sessions).json.arrayValue?.first?.compactText
        == #"{"session":"20261123-2041-k3f9q","started_at":"2026-11-23T20:41:05+01:00","#
        + #""kind":"behavioral","mode":"mock","status":"completed","#
        + #""titles":["A bug you shipped","A conflict"],"answered":2,"score":71.6,"#
        + #""spent_ms":605000,"words":412,"interruptions":1}"#)
  }

  @Test func aQuestionIsAnObjectWithoutItsAnswers() {
    #expect(
      QuestionTable([Samples.question]).json.compactText
        == #"[{"question":"a-bug","kind":"behavioral","topic":"incident","level":"mid","#
        + #""levels":["mid"],"minutes":5,"title":"A bug you shipped","#
        + #""draft":false,"digest":"0123456789abcdef0123"}]"#)
  }
}

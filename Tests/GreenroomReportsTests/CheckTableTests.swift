import GreenroomCore
import GreenroomReports
import Testing

@Suite struct CheckTableTests {
  private func row(
    _ answer: String, _ score: Double, _ band: ClosedRange<Int>, isAttack: Bool = false,
    isBinding: Bool = true, of question: QuestionID = "explain-mvcc"
  ) -> CheckTable.Row {
    CheckTable.Row(
      question: question, answer: answer, isAttack: isAttack, score: score, band: band,
      isBinding: isBinding)
  }

  @Test func allQuestionsStandInOneTableWithASummary() {
    let table = CheckTable([
      row("strong", 100, 85...100), row("weak", 35.1, 0...35),
      row("I don't know", 5, 0...5, isAttack: true, of: "mvcc"),
      row("a story", 46, 0...45, isAttack: true, isBinding: false, of: "mvcc"),
    ])
    #expect(
      table.text(width: nil) == """
        question      answer                score   bound  result
        explain-mvcc  strong                100.0  85-100  ok
        explain-mvcc  weak                   35.1    0-35  FAILED
        mvcc          attack: I don't know    5.0    <= 5  ok
        mvcc          attack: a story        46.0   <= 45  over (for information)
        2 answers and 2 attacks scored: 1 FAILED, 1 over a bound for information.

        """)
  }

  @Test func whatIsWithinItsBoundsIsSaidSo() {
    #expect(
      CheckTable([row("strong", 85, 85...100)]).text(width: nil).hasSuffix(
        "1 answer and 0 attacks scored: all within their bounds.\n"))
  }

  @Test(arguments: [60, 80, 100])
  func aNarrowTableCutsNamesAndNeverScores(width: Int) {
    let name = String(repeating: "long-", count: 12)
    let table = CheckTable([row(name, 85, 85...100, of: QuestionID(name))])
    let line = table.text(width: width).split(separator: "\n")[1]
    #expect(line.count <= width)
    #expect(line.hasSuffix("85.0  85-100  ok"))
  }

  @Test func aCheckOfNothingHasASummaryAlone() {
    #expect(
      CheckTable([]).text(width: nil)
        == "0 answers and 0 attacks scored: all within their bounds.\n")
  }
}

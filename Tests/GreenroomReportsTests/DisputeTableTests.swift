import GreenroomCore
import GreenroomReports
import Testing

@Suite struct DisputeTableTests {
  private func row(
    _ sentence: String, present: QuestionDigest? = Samples.digest,
    point: String? = "Gives the result as a number."
  ) -> DisputeTable.Row {
    let place = ItemPlace(attempt: 0, item: "result/number")
    let events = [
      HistoryEvent(
        session: Samples.record.id, wall: Samples.startedAt,
        .itemDisputed(place, sentence: sentence))
    ]
    return DisputeTable.Row(
      DisputeEntry(
        session: Samples.record.id, question: "a-bug", title: "A bug you shipped",
        dispute: SessionAnnotations(of: events).disputes[0], digest: Samples.digest, scorer: "1.0"),
      point: point, present: present)
  }

  @Test func anAuthorReadsWhatWasSaidAndByWhichTextItWasMissed() {
    let text = """
      date        question  item           sentence said  point                          \
      text              scorer  scored again
      2026-11-23  a-bug     result/number  By 40 %.       Gives the result as a number.  \
      01234567 present  1.0     –
      2026-11-23  a-bug     result/number  All.           –                              \
      01234567 gone     1.0     –

      """
    let rows = [row("By 40 %."), row("All.", present: nil, point: nil)]
    #expect(DisputeTable(rows).text(width: nil) == text)
  }

  @Test func theObjectHasAllOfIt() throws {
    let json = DisputeTable([row("By 40 %.", present: "other")]).json
    #expect(json.arrayValue?[0]["question_text"] == "changed")
    #expect(json.arrayValue?[0]["sentence"] == "By 40 %.")
    #expect(json.arrayValue?[0]["disputed_at"] == "2026-11-23T20:41:05+01:00")
    #expect(json.arrayValue?[0]["digest"] == .string(Samples.digest.rawValue))
  }

  @Test func whatWasTypedIsInert() {
    let table = DisputeTable([row("\u{1b}[2J a\n\u{202e}b")])
    #expect(table.text(width: nil).contains("\u{fffd}[2J a \u{fffd}b"))
    #expect(!table.json.prettyText.unicodeScalars.contains { $0 == "\u{1b}" || $0 == "\u{202e}" })
  }

  @Test(arguments: [60, 80, 120])
  func itKeepsToTheWidth(width: Int) {
    let text = DisputeTable([row(String(repeating: "long words ", count: 30))]).text(width: width)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= width })
  }

  @Test func nothingDisputedIsSaid() {
    #expect(DisputeTable([]).text(width: 80) == "No item is disputed.\n")
  }
}

import Testing

@testable import GreenroomReports

struct TextTableTests {
  @Test func columnsAreAsWideAsTheirWidestCell() {
    let table = TextTable(header: ["A", "LONGER"], rows: [["wide cell", "x"], ["", "y"]])
    #expect(
      table.text == """
        A          LONGER
        wide cell  x
                   y

        """)
  }

  @Test func wideCharactersKeepTheColumnsStraight() {
    let table = TextTable(
      header: ["TITLE", "N"],
      rows: [["日本語", "1"], ["한국", "2"], ["ok 🚀", "3"], ["é", "4"], ["ｆｕ", "5"]])
    #expect(
      table.text == """
        TITLE   N
        日本語  1
        한국    2
        ok 🚀   3
        é       4
        ｆｕ    5

        """)
  }

  @Test func aCellNeverBreaksItsLine() {
    let table = TextTable(header: ["A", "B"], rows: [["one\ntwo\r\n three", "x\u{1b}y"]])
    #expect(table.text == "A              B\none two three  x\u{fffd}y\n")
  }

  @Test(arguments: [
    (2.1, "2.1"), (2, "2"), (0, "0"), (0.04, "0"), (0.05, "0.1"), (99.96, "100"), (-0.5, "-0.5"),
    (-8, "-8"), (-1.25, "-1.3"),
  ])
  func tenthsAreWrittenWhereThereAreAny(number: Double, text: String) {
    #expect(Figure.tenths(number) == text)
  }

  @Test(arguments: [(0, "0:00"), (9, "0:09"), (60, "1:00"), (3661, "61:01")])
  func secondsAreWrittenAsAClock(seconds: Int, text: String) {
    #expect(Figure.clock(seconds: seconds) == text)
  }
}

import GreenroomCore
import Testing

struct CivilDateTests {
  @Test(arguments: ["2026-11-01", "2024-02-29", "2000-02-29", "0001-01-01", "2026-12-31"])
  func aDayOfTheCalendarIsTaken(text: String) {
    #expect(CivilDate(text)?.text == text)
  }

  @Test(arguments: [
    "", "yesterday", "2026-11", "2026-11-31", "2026-02-29", "1900-02-29", "2026-13-01",
    "2026-00-10",
    "2026-11-00", "2026-1-5", "26-11-01", "+026-11-01", "2026-11-1x", "２０２６-11-01", "2026-11-01 ",
    "-2026-11-01",
  ])
  func anythingElseIsNot(text: String) {
    #expect(CivilDate(text) == nil)
  }
}

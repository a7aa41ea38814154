import GreenroomCore
import Testing

struct CivilTimeTests {
  @Test(arguments: [
    (0, "1970-01-01 00:00"), (-1, "1969-12-31 23:59"), (59, "1970-01-01 00:00"),
    (951_782_400, "2000-02-29 00:00"), (951_868_800, "2000-03-01 00:00"),
    (1_000_000_000, "2001-09-09 01:46"), (1_795_464_000, "2026-11-23 20:00"),
    (1_709_164_800, "2024-02-29 00:00"), (4_107_542_399, "2100-02-28 23:59"),
    (4_107_542_400, "2100-03-01 00:00"), (-2_208_988_800, "1900-01-01 00:00"),
    (-2_203_891_200, "1900-03-01 00:00"), (-11_644_473_600, "1601-01-01 00:00"),
    (-62_135_596_800, "0001-01-01 00:00"), (253_402_300_799, "9999-12-31 23:59"),
  ])
  func knownSecondsAreKnownDates(seconds: Int, text: String) {
    #expect(CivilTime(localSeconds: seconds).dateAndTime == text)
  }

  @Test func theSecondsOfADayCountUp() {
    let time = CivilTime(localSeconds: -1)
    #expect([time.hour, time.minute, time.second] == [23, 59, 59])
    let noon = CivilTime(localSeconds: 12 * 3600 + 34 * 60 + 56)
    #expect([noon.hour, noon.minute, noon.second] == [12, 34, 56])
  }

  /// A calendar kept by hand, from 1896 to 2104: both centuries that have no leap day, and 2000.
  @Test func everyDayFollowsTheOneBefore() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (year, month, day) = (1896, 1, 1)
    var seconds = -2_335_219_200
    while year < 2104 {
      let seen = CivilTime(localSeconds: seconds)
      guard seen.year == year, seen.month == month, seen.day == day else {
        Issue.record("\(seen.date) is not \(year)-\(month)-\(day)")
        return
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      seconds += 86_400
      day += 1
      if day > lengths[month - 1] + (isLeap && month == 2 ? 1 : 0) { (day, month) = (1, month + 1) }
      if month > 12 { (month, year) = (1, year + 1) }
    }
  }
}

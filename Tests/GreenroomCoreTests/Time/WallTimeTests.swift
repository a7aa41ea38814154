import GreenroomCore
import Testing

struct WallTimeTests {
  /// 2026-11-23 20:00 UTC.
  private let evening = 1_795_464_000_000

  @Test(arguments: [
    (0, "2026-11-23 20:00"), (3600, "2026-11-23 21:00"), (5 * 3600 + 1800, "2026-11-24 01:30"),
    (-8 * 3600, "2026-11-23 12:00"), (-21 * 3600, "2026-11-22 23:00"),
  ])
  func theZoneShiftsTheCivilTime(offset: Int, text: String) {
    let wall = WallTime(unixMilliseconds: evening, zoneOffsetSeconds: offset)
    #expect(wall.civil.dateAndTime == text)
  }

  @Test func aMillisecondBefore1970IsTheDayBefore() {
    #expect(WallTime(unixMilliseconds: -1).civil.date == "1969-12-31")
    #expect(WallTime(unixMilliseconds: -1).civil.second == 59)
  }

  @Test(arguments: [
    (3, 59, 59, "2026-11-22"), (4, 0, 0, "2026-11-23"), (0, 0, 0, "2026-11-22"),
    (23, 59, 59, "2026-11-23"),
  ])
  func aPracticeDayBeginsAtFour(hour: Int, minute: Int, second: Int, day: String) {
    let midnight = evening / 1000 - 20 * 3600
    for offset in [0, 3600, -5 * 3600] {
      let seconds = midnight + hour * 3600 + minute * 60 + second - offset
      let wall = WallTime(unixMilliseconds: seconds * 1000 + 999, zoneOffsetSeconds: offset)
      #expect(wall.practiceDay.date == day)
      #expect(wall.practiceDay.time == "00:00")
    }
  }

  @Test func aPracticeDayBefore1970IsADayToo() {
    #expect(WallTime(unixMilliseconds: 0).practiceDay.date == "1969-12-31")
    #expect(
      WallTime(unixMilliseconds: -86_400_000 + 4 * 3_600_000).practiceDay.date == "1969-12-31")
    #expect(WallTime(unixMilliseconds: -86_400_000).practiceDay.date == "1969-12-30")
  }

  @Test func aClockThatWentBackwardsMakesNoNegativeTime() {
    let (first, second) = (WallTime(unixMilliseconds: 5000), WallTime(unixMilliseconds: 2000))
    #expect(first.duration(until: second) == .zero)
    #expect(second.duration(until: first) == .seconds(3))
    #expect(second < first)
  }

  @Test func aMomentIsNeverNegative() {
    #expect(Moment(.seconds(-5)) == .start)
    #expect(Moment(milliseconds: 1500).advanced(by: .seconds(-9)) == .start)
    #expect(Moment(milliseconds: 1500).duration(until: .start) == .milliseconds(-1500))
  }

  @Test(arguments: [
    (0, 0, 0), (1, 0, 1), (999, 0, 1), (1000, 1, 1), (1001, 1, 2), (-1, 0, 0), (-1500, -1, -1),
  ])
  func durationsAreRoundedToSeconds(milliseconds: Int, down: Int, up: Int) {
    let duration = Duration.milliseconds(milliseconds)
    #expect(duration.wholeSeconds == down)
    #expect(duration.secondsRoundedUp == up)
    #expect(duration.wholeMilliseconds == milliseconds)
  }
}

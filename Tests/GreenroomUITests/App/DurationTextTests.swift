import Testing

@testable import GreenroomUI

struct DurationTextTests {
  @Test(arguments: [
    (0, "0:00"), (1, "0:01"), (999, "0:01"), (1000, "0:01"), (1001, "0:02"), (59_001, "1:00"),
    (60_000, "1:00"), (185_000, "3:05"), (3_600_000, "60:00"), (-1, "0:00"), (-5000, "0:00"),
  ])
  func aCountdownIsRoundedUp(milliseconds: Int, text: String) {
    #expect(DurationText.clock(.milliseconds(milliseconds)) == text)
  }

  @Test(arguments: [
    (0, "0 s"), (-3, "0 s"), (59, "59 s"), (60, "1 min"), (89, "1 min"), (90, "2 min"),
    (3569, "59 min"), (3570, "1 h 0 min"), (7800, "2 h 10 min"), (47 * 3600, "47 h 0 min"),
    (48 * 3600, "2 days"), (30 * 86_400, "30 days"),
  ])
  func wordsAreAsLongAsTheTimeIs(seconds: Int, text: String) {
    #expect(DurationText.words(.seconds(seconds)) == text)
  }
}

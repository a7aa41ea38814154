import GreenroomCore
import Testing

@testable import GreenroomUI

struct InterviewClockTests {
  @Test func itGoesOnFromWhereItIsPut() {
    let clock = InterviewClock(moment: Moment(.seconds(40)), at: .seconds(1000))
    #expect(clock.moment(at: .seconds(1000)) == Moment(.seconds(40)))
    #expect(clock.moment(at: .seconds(1007)) == Moment(.seconds(47)))
    #expect(clock.uptime(at: Moment(.seconds(47))) == .seconds(1007))
  }

  @Test func itNeverGoesBack() {
    let clock = InterviewClock(moment: Moment(.seconds(40)), at: .seconds(1000))
    #expect(clock.moment(at: .seconds(900)) == Moment(.seconds(40)))
  }

  @Test func itStandsStillInBetween() {
    var clock = InterviewClock(moment: .start, at: .zero)
    clock.stop(at: .seconds(10))
    #expect(clock.moment(at: .seconds(500)) == Moment(.seconds(10)))
    #expect(clock.uptime(at: Moment(.seconds(11))) == nil)
    clock.start(at: .seconds(600))
    #expect(clock.moment(at: .seconds(603)) == Moment(.seconds(13)))
    #expect(clock.uptime(at: Moment(.seconds(13))) == .seconds(603))
  }

  @Test func stoppingAndStartingTwiceIsDoingItOnce() {
    var clock = InterviewClock(moment: .start, at: .zero)
    clock.stop(at: .seconds(10))
    clock.stop(at: .seconds(20))
    clock.start(at: .seconds(30))
    clock.start(at: .seconds(50))
    #expect(clock.moment(at: .seconds(60)) == Moment(.seconds(40)))
  }
}

import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

struct BannerTests {
  @Test func aNoteGoesWithTheNextKeyOrAfterFiveSeconds() {
    var world = AppWorld()
    world.press(.character("r"))
    #expect(world.text.contains("There is no session to resume."))
    world.wait(.milliseconds(4999))
    #expect(world.app.banner != nil)
    world.wait(.milliseconds(1))
    #expect(world.app.banner == nil)
    world.press(.character("r"), .down)
    #expect(world.app.banner == nil)
  }

  @Test func anErrorStaysThroughKeysAndGoesAfterTwelveSeconds() {
    var world = AppWorld(questions: [])
    world.press(.character("b"), .enter, .down, .up, .down)
    #expect(world.text.contains("! No question fits this choice"))
    world.wait(.seconds(11))
    #expect(world.app.banner?.isError == true)
    world.wait(.seconds(1))
    #expect(world.app.banner == nil)
  }

  @Test func theAppWakesToTakeABannerAway() {
    var world = AppWorld()
    world.press(.character("r"))
    #expect(world.app.nextWake(at: world.now) == world.time + .seconds(5))
    world.live(.seconds(6))
    #expect(world.app.banner == nil)
    #expect(world.app.nextWake(at: world.now) == nil)
  }

  @Test func aFailedWriteIsSaidUntilItWorksAgain() {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.diskFailure = "The disk is full."
    world.type("words")
    world.live(.seconds(60))
    #expect(world.text.contains("The disk is full."))
    #expect(world.text.contains("not saved"))
    world.diskFailure = nil
    world.live(.seconds(3))
    #expect(world.app.banner == nil)
    #expect(!world.app.hasUnsavedText)
  }

  @Test func savingDoesNotTakeAnotherErrorAway() {
    var world = AppWorld(launch: .explain(.mock))
    world.press(.enter, .function(5))
    #expect(world.text.contains("Only in practice"))
    world.type("a")
    world.live(.seconds(2))
    #expect(!world.app.hasUnsavedText)
    #expect(world.text.contains("Only in practice"))
  }
}

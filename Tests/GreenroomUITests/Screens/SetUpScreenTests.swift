import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

struct SetUpScreenTests {
  private let library = Library(questions: AppWorld.bank, lexicon: Lexicon([:]))

  private func screen(at row: SetUpScreen.Row, kind: QuestionKind = .explain) -> SetUpScreen {
    var screen = SetUpScreen(kind: kind)
    let rows = SetUpScreen.Row.allCases
    let index = rows.firstIndex(of: row) ?? 0
    screen.list.select(index, count: rows.count, height: rows.count)
    return screen
  }

  @Test func itBeginsWithAShortPracticeRound() {
    let request = SetUpScreen(kind: .behavioral).request
    #expect(request == RoundRequest(kind: .behavioral, mode: .practice, count: 2))
  }

  @Test(arguments: SetUpScreen.Row.allCases)
  func goingThereAndBackChangesNothing(row: SetUpScreen.Row) {
    let before = screen(at: row)
    for step in [1, -1] where row != .minutes || step == 1 {
      var changed = before
      changed.change(by: step, library: library)
      #expect(changed != before)
      changed.change(by: -step, library: library)
      #expect(changed == before)
    }
  }

  @Test func choicesGoRound() {
    var levels = screen(at: .level)
    var seen: [String] = []
    for _ in 0..<5 {
      seen.append(levels.value(of: .level))
      levels.change(by: 1, library: library)
    }
    #expect(seen == ["any", "junior", "mid", "senior", "staff"])
    #expect(levels.value(of: .level) == "any")
    levels.change(by: -1, library: library)
    #expect(levels.value(of: .level) == "staff")
  }

  @Test func topicsAreThoseOfTheKind() {
    var topics = screen(at: .topic)
    #expect(topics.topics(in: library) == ["samples"])
    topics.change(by: 1, library: library)
    #expect(topics.request.topics == ["samples"])
    topics.change(by: 1, library: library)
    #expect(topics.request.topics == [])
    topics.change(by: 1, library: nil)
    #expect(topics.request.topics == [])
    #expect(screen(at: .topic, kind: .behavioral).topics(in: library) == ["incident"])
  }

  @Test func anotherKindForgetsTheTopic() {
    var screen = screen(at: .kind)
    screen.request.topics = ["samples"]
    screen.change(by: 1, library: library)
    #expect(screen.request.kind == .behavioral)
    #expect(screen.request.topics == [])
  }

  @Test func theCountStaysBetweenOneAndTwenty() {
    var screen = screen(at: .count)
    for _ in 0..<5 { screen.change(by: -1, library: library) }
    #expect(screen.request.count == 1)
    for _ in 0..<50 { screen.change(by: 1, library: library) }
    #expect(screen.request.count == 20)
  }

  @Test func minutesGoByFivesFromNoneToThreeHours() {
    var screen = screen(at: .minutes)
    screen.change(by: -1, library: library)
    #expect(screen.request.minutes == nil)
    screen.change(by: 1, library: library)
    #expect(screen.value(of: .minutes) == "5")
    for _ in 0..<100 { screen.change(by: 1, library: library) }
    #expect(screen.request.minutes == 180)
    for _ in 0..<36 { screen.change(by: -1, library: library) }
    #expect(screen.value(of: .minutes) == "as the questions need")
  }

  @Test func theScreenSaysWhatTheRoundWillBe() {
    var world = AppWorld()
    world.press(.character("t"), .down, .down)
    #expect(world.text.contains("2 questions, drawn from 2 that fit"))
    world.press(.character("l"))
    #expect(world.text.contains("You asked for 3; the round asks what there is."))
    world.press(.enter)
    #expect(world.app.session?.interview.plan?.slots.count == 2)
    #expect(world.text.contains("Only 2 questions fit"))
  }

  @Test func whenNothingFitsItSaysSoAndDoesNotStart() {
    var world = AppWorld()
    world.press(.character("t"), .down, .down, .down, .down, .right)
    #expect(world.text.contains("No question fits this choice"))
    world.press(.enter)
    #expect(world.app.session == nil)
  }

  @Test func withoutWriteAccessStartingIsRefusedWithTheReason() {
    var world = AppWorld(readOnlyReason: "no permission.")
    world.press(.character("t"), .enter)
    #expect(world.text.contains("No round can be started: no permission."))
    #expect(world.app.session == nil)
  }
}

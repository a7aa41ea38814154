import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

/// Esc, Ctrl-C and Ctrl-Z, dialogs that outlive their cause, and two things at once.
struct LeavingTests {
  private func isLeaveDialog(_ world: AppWorld) -> Bool {
    if case .dialog(.leave) = world.app.routes.top { true } else { false }
  }

  private func dialogs(_ world: AppWorld) -> Int {
    world.app.routes.all.count { if case .dialog = $0 { true } else { false } }
  }

  @Test(arguments: [Key.escape, .control("c")])
  func leavingAsksOnceAndTheSameKeyStays(key: Key) {
    var world = AppWorld(launch: .explain(.practice))
    for phase in 0..<2 {
      if phase == 1 { world.press(.enter) }
      world.press(key)
      #expect(isLeaveDialog(world))
      world.press(key)
      #expect(dialogs(world) == 0)
    }
  }

  @Test func escapeEndsASelectionFirst() {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.type("some words")
    world.press(.alt("a"), .escape)
    #expect(dialogs(world) == 0)
    #expect(world.app.roundScreen?.editor.selection == nil)
    world.press(.escape)
    #expect(isLeaveDialog(world))
  }

  @Test func controlCCopiesASelection() {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.type("twice ")
    world.press(.alt("a"), .control("c"), .controlEnd, .control("y"))
    #expect(dialogs(world) == 0)
    #expect(world.app.roundScreen?.editor.text == "twice twice ")
  }

  @Test(arguments: [
    [Key.character("b")], [.character("h")], [.character("Q")], [.character("Q"), .enter],
    [.character("?")], [.character("t"), .character("?")],
  ])
  func escapeAndControlCLeadBackToHome(keys: [Key]) {
    for way in [Key.escape, .control("c"), .character("q")] {
      var world = AppWorld()
      for key in keys { world.press(key) }
      #expect(!world.app.routes.above.isEmpty)
      for _ in world.app.routes.above { world.press(way) }
      #expect(world.app.routes.above.isEmpty)
      #expect(!world.app.isFinished)
    }
  }

  @Test(arguments: [Key.control("c"), .character("q")])
  func homeIsLeftForTheShell(key: Key) {
    var world = AppWorld()
    world.press(.escape)
    #expect(!world.app.isFinished)
    world.press(key)
    #expect(world.app.isFinished)
  }

  @Test(arguments: [Key.control("s"), .function(2), .function(3), .escape])
  func noDialogOutlivesTheTimeItWasAbout(key: Key) {
    var world = AppWorld(launch: .explain(.mock, minutes: 1))
    world.press(.enter)
    world.type("Reads skip the database")
    world.press(key)
    #expect(dialogs(world) == 1)
    world.live(.seconds(61))
    #expect(world.text.contains("Time is up."))
    #expect(dialogs(world) == 1)
    #expect(world.app.session?.interview.attempts[0].outcome == .expired)
    // Only Enter goes on; nothing runs until then, and the rest of the sentence lands nowhere.
    world.type(" and y")
    world.live(.seconds(500))
    world.press(.enter)
    #expect(dialogs(world) == 0)
    // What was meant for the dialog must not hand in the follow-up.
    world.press(.enter)
    #expect(world.app.session?.interview.attempts[0].probes.last?.outcome == .open)
  }

  @Test func timeIsUpOverTheHelpTooAndTheRoundGoesOnBelow() {
    var world = AppWorld(launch: .explain(.mock, minutes: 1))
    world.press(.enter, .function(1))
    world.live(.seconds(61))
    #expect(world.text.contains("Time is up."))
    world.press(.enter, .escape)
    #expect(world.text.contains("Follow-up 1"))
  }

  @Test func aSecondEnterDoesNotStartASecondSession() {
    var world = AppWorld()
    world.press(.character("t"))
    world.forgetEffects()
    world.send(.input(.key(.enter)), .input(.key(.enter)))
    let prepared = world.effects.filter { if case .prepareSession = $0 { true } else { false } }
    #expect(prepared.count == 1)
    #expect(world.app.session != nil)
  }

  @Test func keysThatCameTogetherAreWrittenOnce() {
    var world = AppWorld(launch: .explain(.practice))
    world.send(
      .input(.key(.enter)), .input(.paste("words")), .input(.key(.control("z"))), .hungUp)
    let id = world.journal.keys.first
    let events = id.flatMap { world.journal[$0] } ?? []
    #expect(events.count { $0.fact == .briefingEnded } == 1)
    #expect(Interview(replaying: events).attempts.first?.draft.text == "words")
    #expect(world.app.isFinished)
  }

  @Test(arguments: ["debrief", "keep"])
  func leavingWhileTheDiskIsFullIsAskedTwice(way: String) {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.diskFailure = "The disk is full."
    world.type("precious")
    world.live(.seconds(1))
    let leave: [Key] = way == "keep" ? [.character("l")] : [.character("q")]
    world.press(.escape)
    if way == "debrief" { world.press(.character("e")) }
    for key in leave { world.press(key) }
    #expect(world.app.session != nil)
    #expect(world.text.contains("leave again to lose them"))
    world.diskFailure = nil
    world.live(.seconds(3))
    for key in leave { world.press(key) }
    #expect(world.app.session == nil)
    let draft = world.journal.values.first.map { Interview(replaying: $0) }?.attempts.first?.draft
    #expect(draft?.text == "precious")
  }

  @Test func aFullDiskHoldsNobodyForEver() {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.diskFailure = "The disk is full."
    world.type("precious")
    world.live(.seconds(1))
    world.press(.escape, .character("l"), .character("l"))
    #expect(world.app.session == nil)
  }

  @Test func anAnswerAboutAnotherSessionIsNotTakenForThisOne() {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.diskFailure = "The disk is full."
    world.type("a")
    world.live(.seconds(1))
    world.send(.appended("another"))
    #expect(world.app.hasUnsavedText)
  }
}

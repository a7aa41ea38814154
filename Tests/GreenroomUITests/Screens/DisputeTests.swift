import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

/// "I did say this", from the review after an answer, the debrief, and the history.
struct DisputeTests {
  private static let answer = "Reads skip the database. A reader may get a value from before."
  private let bang = Key.character("!")

  /// A practice round that was answered, its review on the page of items; nothing was found of the
  /// first item, and all of the second.
  private func reviewed(size: Size = Size(width: 80, height: 24)) -> AppWorld {
    var world = AppWorld(size: size, launch: .explain(.practice))
    world.press(.enter)
    world.type(DisputeTests.answer)
    world.press(.control("s"), .enter)
    world.press(.function(2), .enter, .character("x"))
    return world
  }

  private func session(_ world: AppWorld) throws -> SessionID {
    try #require(world.journal.keys.first)
  }

  private func disputes(_ world: AppWorld) -> [SessionAnnotations.Dispute] {
    SessionAnnotations(of: world.annotations.values.flatMap(\.self)).disputes
  }

  @Test func theLikeliestSentenceIsNotedWithTwoKeys() throws {
    var world = reviewed()
    world.press(bang, .enter)
    #expect(disputes(world).map(\.place) == [ItemPlace(attempt: 0, item: "stale")])
    #expect(disputes(world).map(\.sentence) == ["A reader may get a value from before."])
    #expect(world.text.contains("disputed: you said “A reader may get a value from before.”"))
    #expect(world.text.contains("Noted; it does not change the score"))
  }

  @Test func anotherSentenceCanBeChosen() throws {
    var world = reviewed()
    world.press(bang, .down, .enter)
    #expect(disputes(world).map(\.sentence) == ["Reads skip the database."])
  }

  @Test func theSameKeyTakesItBack() throws {
    var world = reviewed()
    world.press(bang, .enter, bang)
    #expect(disputes(world).isEmpty)
    #expect(!world.text.contains("disputed:"))
    #expect(world.text.contains("Taken back"))
    world.press(bang, .enter)
    #expect(disputes(world).count == 1)
  }

  @Test func givingUpNotesNothing() throws {
    var world = reviewed()
    world.press(bang, .escape)
    #expect(world.annotations.isEmpty)
    #expect(world.text.contains("[Items]"))
  }

  @Test func aFoundItemIsNotDisputed() throws {
    var world = reviewed()
    world.press(.down, bang)
    #expect(world.annotations.isEmpty)
    #expect(world.text.contains("found in full"))
  }

  @Test func noScoreChanges() throws {
    var world = reviewed()
    let before = world.journal
    world.press(bang, .enter)
    #expect(world.journal == before)
  }

  @Test func theDebriefShowsItAndTakesItBackToo() throws {
    var world = reviewed()
    world.press(bang, .enter, .enter)
    #expect(world.text.contains("Debrief"))
    #expect(world.text.contains("Cached data can be out of date  disputed"))
    world.press(bang)
    #expect(world.text.contains("Choose the item"))
    world.press(bang)
    #expect(disputes(world).isEmpty)
  }

  @Test func theHistoryShowsItAndTakesMore() throws {
    var world = reviewed()
    world.press(bang, .enter, .enter, .character("q"), .character("h"), .enter)
    world.press(.right, .right)
    #expect(world.text.contains("disputed: you said"))
    world.press(bang)
    #expect(disputes(world).isEmpty)
    #expect(!world.text.contains("disputed: you said"))
  }

  @Test func aHistoryForReadingRefusesWithTheReason() throws {
    var world = reviewed()
    world.send(.historyLoaded(History(readOnlyReason: "the file may not be written.")))
    world.press(bang)
    #expect(world.annotations.isEmpty)
    #expect(world.text.contains("No dispute can be noted: the file may not be written."))
  }

  @Test func whatCannotBeKeptIsNotShownAsNoted() throws {
    var world = reviewed()
    world.diskFailure = "The disk is full."
    world.press(bang, .enter)
    #expect(world.text.contains("The disk is full."))
    #expect(!world.text.contains("disputed:"))
  }

  @Test func withoutAScoreThereIsNothingToDispute() throws {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter, .function(2), .enter, .enter)
    #expect(world.text.contains("Debrief"))
    world.press(.right, .right, bang)
    #expect(world.text.contains("nothing to dispute"))
    #expect(world.annotations.isEmpty)
  }
}

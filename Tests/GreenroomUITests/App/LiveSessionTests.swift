import GreenroomCore
import GreenroomTestSupport
import Testing

@testable import GreenroomUI

/// When what happened is written to disk.
struct LiveSessionTests {
  /// A practice round in its first answer, everything so far written, at 100 s.
  private func writing() throws -> LiveSession {
    var session = LiveSession(id: "s", questions: [.explainSample()], at: .seconds(100))
    try session.send(.begin(.sample()), at: .seconds(100))
    try session.send(.proceed, at: .seconds(100))
    _ = session.takeUnsaved()
    session.confirmSaved()
    return session
  }

  private func type(
    _ text: String, into session: inout LiveSession, at milliseconds: Int
  ) throws {
    let offset = session.interview.openDraft?.text.utf8.count ?? 0
    try session.send(
      .edit(TextEdit(offset: offset, inserted: text)), at: .milliseconds(milliseconds))
  }

  @Test func nothingIsDueWhenNothingHappened() throws {
    let session = try writing()
    #expect(session.unsaved.isEmpty)
    #expect(!session.isFlushDue(at: .seconds(5000)))
  }

  @Test func typingIsDueWhenTheKeysRest() throws {
    var session = try writing()
    try type("a", into: &session, at: 101_000)
    try type("b", into: &session, at: 101_200)
    #expect(!session.isFlushDue(at: .milliseconds(101_499)))
    #expect(session.isFlushDue(at: .milliseconds(101_500)))
    #expect(session.nextWake == .milliseconds(101_500))
  }

  @Test func typingWithoutRestIsDueAfterASecond() throws {
    var session = try writing()
    for step in 0..<5 { try type("a", into: &session, at: 101_000 + step * 200) }
    try type("a", into: &session, at: 101_990)
    #expect(!session.isFlushDue(at: .milliseconds(101_999)))
    #expect(session.isFlushDue(at: .milliseconds(102_000)))
  }

  @Test func aChangeOfPhaseIsDueAtOnce() throws {
    var session = try writing()
    try type("a", into: &session, at: 101_000)
    try session.send(.submit, at: .milliseconds(101_010))
    #expect(session.isFlushDue(at: .milliseconds(101_010)))
  }

  @Test func whatIsUnderWayIsNotWrittenAgain() throws {
    var session = try writing()
    try type("a", into: &session, at: 101_000)
    #expect(session.takeUnsaved().count == 1)
    try session.send(.submit, at: .milliseconds(101_010))
    #expect(!session.isFlushDue(at: .seconds(200)))
    let second = session.takeUnsaved()
    #expect(second.map(\.fact) == [.answerSubmitted])
    session.confirmSaved()
    #expect(session.unsaved == second)
    session.confirmSaved()
    #expect(session.unsaved.isEmpty)
    session.confirmSaved()
    #expect(session.unsaved.isEmpty)
  }

  @Test func whatCameMeanwhileStaysQueued() throws {
    var session = try writing()
    try type("a", into: &session, at: 101_000)
    _ = session.takeUnsaved()
    try type("b", into: &session, at: 101_100)
    session.confirmSaved()
    #expect(session.unsaved.map(\.fact) == [.draftEdited(TextEdit(offset: 1, inserted: "b"))])
    #expect(session.isFlushDue(at: .milliseconds(102_000)))
  }

  @Test func aFailureIsTriedAgainAfterTwoSecondsWithEverything() throws {
    var session = try writing()
    try type("a", into: &session, at: 101_000)
    _ = session.takeUnsaved()
    session.saveFailed(at: .milliseconds(101_500))
    try session.send(.submit, at: .milliseconds(101_600))
    #expect(session.isStuck)
    #expect(!session.isFlushDue(at: .milliseconds(103_499)))
    #expect(session.isFlushDue(at: .milliseconds(103_500)))
    #expect(session.takeUnsaved().count == 2)
    session.confirmSaved()
    #expect(!session.isStuck)
    #expect(session.unsaved.isEmpty)
  }

  @Test func itWakesForTheTimeMarkAndForTheDeadline() throws {
    var session = try writing()
    #expect(session.nextWake == .seconds(105))
    session.stopClock(at: .seconds(101))
    #expect(session.nextWake == nil)
    session.startClock(at: .seconds(500))
    #expect(session.nextWake == .seconds(504))
  }

  @Test func aResumedSessionGoesOnAtItsLastEvent() throws {
    let first = try writing()
    var log = InterviewDriver()
    try log.send(.begin(.sample()), at: 0)
    try log.send(.proceed, at: 30)
    try log.send(.wake, at: 45)
    let session = LiveSession(
      id: first.id, questions: [], interview: log.interview, at: .seconds(9000))
    #expect(session.moment(at: .seconds(9000)) == Moment(.seconds(45)))
    #expect(session.currentQuestion == nil)
  }

  @Test func aRefusalChangesNothing() throws {
    var session = try writing()
    let before = session
    #expect(throws: Refusal.nothingToRate) { try session.send(.rate(50), at: .seconds(101)) }
    #expect(session == before)
  }
}

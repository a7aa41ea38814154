import GreenroomCore
import GreenroomTestSupport
import Testing

/// The rules of the interview, one scenario each.
struct InterviewScenarioTests {
  private let probe = Probe(item: "stale", text: "What may a reader see?")

  @Test func aRoundRunsFromLobbyToDebrief() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    #expect(driver.interview.phase == .briefing(nil))
    try driver.send(.proceed, at: 30)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "It helps.")), at: 40)
    try driver.send(.submit, at: 50)
    #expect(driver.interview.phase == .evaluating)
    try driver.send(.recordScore(.sample(), next: probe), at: 50)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "Old data.")), at: 55)
    try driver.send(.submit, at: 60)
    try driver.send(.recordScore(.sample(total: 80), next: nil), at: 60)
    try driver.send(.rate(70), at: 70)
    #expect(driver.interview.phase == .reviewed)
    try driver.send(.proceed, at: 80)
    #expect(driver.interview.phase == .debrief)
    let attempt = try #require(driver.interview.attempts.first)
    #expect(attempt.draft.text == "It helps.")
    #expect(attempt.probes.map(\.draft.text) == ["Old data."])
    #expect(attempt.score?.total == 80)
    #expect(attempt.selfRating == 70)
  }

  @Test func thinkingSharesTheClockAndEndsWithTheFirstKey() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 10)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "a")), at: 25)
    #expect(driver.interview.attempts[0].thought == .seconds(15))
    #expect(driver.interview.countdown?.left(at: Moment(.seconds(25))) == .seconds(85))
  }

  @Test func pausingStopsTheCountdown() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 0)
    try driver.send(.pause, at: 10)
    #expect(driver.interview.nextWake == nil)
    try driver.send(.resume, at: 500)
    #expect(driver.interview.countdown?.deadline == Moment(.seconds(590)))
  }

  @Test func aSubmitAtTheDeadlineIsAnExpiryAndTheDraftCounts() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 0)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "in mid-sen")), at: 99)
    #expect(try driver.send(.submit, at: 100) == [.timeExpired])
    #expect(driver.interview.attempts[0].outcome == .expired)
    #expect(driver.interview.attempts[0].submission.content == .text("in mid-sen"))
  }

  @Test func anExpiryIsDatedAtTheDeadlineHoweverLateItIsNoticed() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 0)
    try driver.send(.wake, at: 170)
    #expect(driver.log.last == InterviewEvent(at: Moment(.seconds(100)), .timeExpired))
  }

  @Test func aMockGivesAMinuteForTheBriefing() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(mode: .mock)), at: 0)
    #expect(driver.interview.countdown?.deadline == Moment(.seconds(60)))
    #expect(try driver.send(.wake, at: 61) == [.briefingEnded])
    #expect(driver.interview.countdown?.deadline == Moment(.seconds(160)))
  }

  @Test func aMockGoesFromTheRatingStraightToTheNextQuestion() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(mode: .mock, limits: [50, 50])), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.submit, at: 2)
    try driver.send(.recordScore(.sample(), next: nil), at: 2)
    #expect(try driver.send(.rate(nil), at: 9) == [.selfRated(nil), .questionAsked(slot: 1)])
  }

  @Test func aMockRefusesPauseAndHints() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(mode: .mock)), at: 0)
    try driver.send(.proceed, at: 1)
    #expect(throws: Refusal.onlyInPractice) { try driver.send(.pause, at: 2) }
    let hint = Hint(item: "stale", text: "Think of writers.", price: 6)
    #expect(throws: Refusal.onlyInPractice) { try driver.send(.buyHint(hint), at: 2) }
  }

  @Test func aHintIsKeptWithItsPrice() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 1)
    let hint = Hint(item: "stale", text: "Think of writers.", price: 6)
    try driver.send(.buyHint(hint), at: 2)
    #expect(driver.interview.attempts[0].submission.hints == [hint])
  }

  @Test func aSkippedQuestionIsNotScoredAndKeepsItsText() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(limits: [50, 50])), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "half")), at: 2)
    try driver.send(.skip, at: 3)
    #expect(driver.interview.attempts[0].outcome == .skipped)
    #expect(driver.interview.attempts[0].draft.text == "half")
    #expect(driver.interview.phase == .reviewed)
    #expect(try driver.send(.proceed, at: 4) == [.questionAsked(slot: 1)])
  }

  @Test func neverMoreProbesThanThePlanAllows() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(maximumProbes: 1)), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.submit, at: 2)
    try driver.send(.recordScore(.sample(), next: probe), at: 2)
    try driver.send(.submit, at: 3)
    let another = Probe(item: "other", text: "And then?")
    let facts = try driver.send(.recordScore(.sample(), next: another), at: 3)
    #expect(facts == [.answerScored(.sample()), .selfRatingRequested])
  }

  @Test func neverTwoProbesForOneStarPart() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(kind: .behavioral)), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.submit, at: 2)
    let first = Probe(item: "action/a", part: "action", text: "What did you do?")
    try driver.send(.recordScore(.sample(), next: first), at: 2)
    try driver.send(.submit, at: 3)
    let second = Probe(item: "action/b", part: "action", text: "Why that?")
    #expect(try driver.send(.recordScore(.sample(), next: second), at: 3).count == 2)
    #expect(driver.interview.phase == .selfRating)
  }

  @Test func aDeclinedProbeIsNoAnswer() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.submit, at: 2)
    try driver.send(.recordScore(.sample(), next: probe), at: 2)
    try driver.send(.skip, at: 5)
    #expect(driver.interview.phase == .evaluating)
    #expect(driver.interview.attempts[0].submission.probes.isEmpty)
    #expect(driver.interview.attempts[0].outcome == .submitted)
  }

  @Test func endingEarlyKeepsTheTextAndScoresNothing() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(limits: [50, 50])), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "left")), at: 2)
    try driver.send(.end, at: 3)
    #expect(driver.interview.attempts[0].outcome == .abandoned)
    #expect(driver.interview.attempts[0].draft.text == "left")
    #expect(driver.interview.attempts[0].score == nil)
    #expect(driver.interview.hasEnded)
  }

  @Test func anInterruptionIsRecordedWithItsLengthAndCostsNoTime() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(mode: .mock)), at: 0)
    try driver.send(.proceed, at: 10)
    try driver.send(.interrupt(.suspended), at: 20)
    try driver.send(.continue(.suspended, away: .seconds(3600)), at: 20)
    #expect(driver.interview.interruptions.map(\.away) == [.seconds(3600)])
    #expect(driver.interview.countdown?.deadline == Moment(.seconds(110)))
  }

  @Test func aCrashIsRecordedWhenTheSessionGoesOn() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 10)
    try driver.send(.continue(.crash, away: .seconds(5)), at: 12)
    #expect(driver.interview.interruptions.map(\.cause) == [.crash])
  }

  @Test func aRunningClockIsMarkedEveryFiveSeconds() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    #expect(driver.interview.nextWake == nil)
    try driver.send(.proceed, at: 10)
    #expect(driver.interview.nextWake == Moment(.seconds(15)))
    #expect(try driver.send(.wake, at: 14.9).isEmpty)
    #expect(try driver.send(.wake, at: 15) == [.timeMarked])
    #expect(driver.interview.nextWake == Moment(.seconds(20)))
  }

  @Test func aClarificationIsFreeAndTheClockRunsOn() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 10)
    try driver.send(.clarify("Which database?", reply: "You choose."), at: 20)
    #expect(driver.interview.attempts[0].clarifications.map(\.reply) == ["You choose."])
    #expect(driver.interview.countdown?.deadline == Moment(.seconds(110)))
  }

  @Test(arguments: [
    (InterviewCommand.proceed, Refusal.notStarted), (.submit, .nothingOpen), (.pause, .notStarted),
    (.resume, .notPaused), (.rate(50), .nothingToRate), (.end, .notStarted),
    (.recordScore(.sample(), next: nil), .nothingToScore),
    (.begin(.sample(limits: [])), .emptyPlan),
  ])
  func theLobbyRefuses(command: InterviewCommand, reason: Refusal) {
    #expect(throws: reason) { try Interview().decide(command, at: .start) }
  }

  @Test func aRatingOutOfRangeIsRefused() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.submit, at: 2)
    try driver.send(.recordScore(.sample(), next: nil), at: 2)
    #expect(throws: Refusal.ratingOutOfRange) { try driver.send(.rate(101), at: 3) }
  }

  @Test func typingWhilePausedIsRefused() throws {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample()), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.pause, at: 2)
    let edit = InterviewCommand.edit(TextEdit(offset: 0, inserted: "x"))
    #expect(throws: Refusal.paused) { try driver.send(edit, at: 3) }
  }
}

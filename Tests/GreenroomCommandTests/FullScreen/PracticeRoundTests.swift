import Foundation
import GreenroomTestSupport
import Testing

/// Whole ways through the program on a full screen.
@Suite(.serialized) struct PracticeRoundTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func submit(_ run: FullScreenRun, andWaitFor text: String) throws {
    try run.send(FullScreenRun.submit, andWaitFor: "Submit this answer?")
    try run.send(FullScreenRun.enter, andWaitFor: text)
  }

  @Test func homeAppearsAndQuittingGivesTheTerminalBack() throws {
    let run = try FullScreenRun(scratch)
    try run.wait(for: "3 to read and practise")
    try run.wait(for: "No session yet.")
    #expect(!run.text.contains("Resume"))
    run.terminal.send("q")
    #expect(try run.terminal.waitForEnd() == 0)
    run.expectHandedBack()
  }

  @Test func aPracticeRoundGoesFromTheBriefingToTheDebriefAndIntoTheHistory() throws {
    let run = try FullScreenRun(scratch, ["start", "behavioral", "--count", "2", "--seed", "1"])
    try run.wait(for: "Behavioral · question 1 of 2")
    try run.send(FullScreenRun.enter, andWaitFor: "0 words")
    try run.send(SampleAnswers.story, andWaitFor: "25 words")
    try submit(run, andWaitFor: "Follow-up 1")
    try run.wait(for: "How long did the recovery take?")
    try run.send(SampleAnswers.result, andWaitFor: "10 words")
    try submit(run, andWaitFor: "how good was this answer")
    try run.send("7", andWaitFor: "70")
    try run.send(FullScreenRun.enter, andWaitFor: "[Items]")
    try run.wait(for: "A measured end")
    try run.send(FullScreenRun.enter, andWaitFor: "question 2 of 2")
    try run.send(FullScreenRun.enter, andWaitFor: "0 words")
    try run.send("We shipped it.", andWaitFor: "3 words")
    try submit(run, andWaitFor: "Follow-up 1")
    try run.send(FullScreenRun.skip, andWaitFor: "Decline this follow-up?")
    try run.send("y", andWaitFor: "how good was this answer")
    try run.send("x", andWaitFor: "[Items]")
    try run.send(FullScreenRun.enter, andWaitFor: "Debrief")
    try run.wait(for: "Over all:")
    try run.send("q", andWaitFor: "Last sessions")
    run.terminal.send("q")
    #expect(try run.terminal.waitForEnd() == 0)
    run.expectHandedBack()
    let session = try #require(try scratch.sessions().first)
    #expect(session["status"] as? String == "completed")
    #expect(session["answered"] as? Int == 2)
    try scratch.waitForHistory(toHold: "It recovered within 5 minutes and no order was lost.")
  }

  @Test func aRoundCanBeSetUpFromHomeAndLeftForLater() throws {
    let run = try FullScreenRun(scratch)
    try run.wait(for: "3 to read and practise")
    try run.send("b", andWaitFor: "start")
    try run.send(FullScreenRun.enter, andWaitFor: "question 1 of")
    try run.send(FullScreenRun.enter, andWaitFor: "0 words")
    try run.send("Half a story", andWaitFor: "3 words")
    try run.send("\u{3}", andWaitFor: "Leave this session?")
    try run.send("l", andWaitFor: "Resume the behavioral round")
    try run.send(FullScreenRun.enter, andWaitFor: "Half a story")
  }

  @Test func emojiAndChineseSurviveOnScreenAndInTheHistory() throws {
    let sentence = "我们马上回滚了发布 🚀 und dann naïve 👩‍💻 tests"
    let run = try FullScreenRun(scratch, ["start", "behavioral", "--count", "1"])
    try run.wait(for: "question 1 of 1")
    try run.send(FullScreenRun.enter, andWaitFor: "0 words")
    try run.send(sentence, andWaitFor: "我们马上回滚了发布")
    try scratch.waitForHistory(toHold: sentence)
  }

  @Test func aTinyWindowAndBackKeepsTheText() throws {
    let run = try FullScreenRun(scratch, ["start", "behavioral", "--count", "1"])
    try run.wait(for: "question 1 of 1")
    try run.send(FullScreenRun.enter, andWaitFor: "0 words")
    try run.send("written before", andWaitFor: "2 words")
    run.resize(columns: 40, rows: 10)
    try run.wait(for: "Greenroom needs 60x20")
    run.terminal.send(" and meanwhile")
    run.resize(columns: 100, rows: 30)
    try run.wait(for: "written before and meanwhile")
    run.resize(columns: 80, rows: 24)
    try run.wait(for: "written before and meanwhile")
    try run.wait(for: "4 words")
  }

  @Test func aLargePasteLandsAndIsInTheJournalAfterAKill() throws {
    let words = (1...5000).map { "w\($0)" }.joined(separator: " ")
    let run = try FullScreenRun(scratch, ["start", "behavioral", "--count", "1"])
    try run.wait(for: "question 1 of 1")
    try run.send(FullScreenRun.enter, andWaitFor: "0 words")
    try run.send("\u{1b}[200~\(words)\u{1b}[201~", andWaitFor: "5000 words")
    try scratch.waitForHistory(toHold: "w4999 w5000")
    run.terminal.signal(SIGKILL)
    #expect(try run.terminal.waitForEnd() == SIGKILL)
    let again = try FullScreenRun(scratch, ["resume"])
    try again.wait(for: "5000 words")
    try again.wait(for: "w5000")
  }
}

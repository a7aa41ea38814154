import Foundation
import GreenroomTestSupport
import Testing

/// Nothing typed is lost and the terminal is given back, however the program ends.
@Suite(.serialized) struct InterruptionTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  /// A run in mid-answer.
  private func write(_ text: String, showing words: String) throws -> FullScreenRun {
    let run = try FullScreenRun(scratch, ["start", "behavioral", "--count", "2"])
    try run.wait(for: "question 1 of 2")
    try run.send(FullScreenRun.enter, andWaitFor: "0 words")
    try run.send(text, andWaitFor: words)
    return run
  }

  @Test func afterAKillTheNextStartOffersToResumeWithTheText() throws {
    let run = try write("The checkout failed before lunch", showing: "5 words")
    try scratch.waitForHistory(toHold: "The checkout failed before lunch")
    run.terminal.signal(SIGKILL)
    #expect(try run.terminal.waitForEnd() == SIGKILL)
    let again = try FullScreenRun(scratch)
    try again.wait(for: "Resume the behavioral round")
    try again.send(FullScreenRun.enter, andWaitFor: "The checkout failed before lunch")
    try again.wait(for: "Back where you left")
    try again.send(FullScreenRun.enter, andWaitFor: "Ctrl-S submit")
    try again.send(" and after", andWaitFor: "7 words")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalKeepsTheLastWordsAndGivesTheTerminalBack(number: Int32) throws {
    let run = try write("The very last words", showing: "4 words")
    run.terminal.signal(number)
    try run.terminal.waitForEnd()
    run.expectHandedBack()
    let shown = try scratch.run("history", "show", "2")
    #expect(shown.output.contains("The very last words"))
    #expect(try scratch.sessions().first?["status"] as? String == "open")
  }

  @Test func aLostConnectionKeepsTheLastWords() throws {
    let run = try write("The very last words", showing: "4 words")
    run.terminal.hangUp()
    try run.terminal.waitForEnd()
    let shown = try scratch.run("history", "show", "2")
    #expect(shown.output.contains("The very last words"))
  }

  @Test func anotherInstanceReadsTheHistoryAndIsRefusedToResume() throws {
    let first = try write("The first instance writes", showing: "4 words")
    try scratch.waitForHistory(toHold: "The first instance writes")
    let second = try FullScreenRun(scratch)
    try second.wait(for: "Resume the behavioral round")
    try second.send(FullScreenRun.enter, andWaitFor: "A session is running in another Greenroom")
    try second.send("i", andWaitFor: "open")
    try second.send("q", andWaitFor: "Behavioral round")
    second.terminal.send("q")
    #expect(try second.terminal.waitForEnd() == 0)
    try first.send(" on", andWaitFor: "5 words")
    try scratch.waitForHistory(toHold: "The first instance writes on")
  }

  @Test func aPlainRoundIsRefusedWhileASessionIsOpen() throws {
    let first = try write("One at a time", showing: "4 words")
    try scratch.waitForHistory(toHold: "One at a time")
    let run = try scratch.run("start", "behavioral", "--plain", input: "x\n")
    #expect(run.status == 75)
    #expect(run.error.contains("greenroom resume"))
    #expect(first.text.contains("One at a time"))
  }
}

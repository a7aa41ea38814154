import Foundation
import GreenroomTestSupport
import Testing

/// A dispute from the key to the list that a pack's author reads.
@Suite(.serialized) struct DisputeOnScreenTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.playPlainRound()
  }

  /// The review of the only session, on the items of its first question.
  private func review() throws -> FullScreenRun {
    let run = try FullScreenRun(scratch)
    try run.wait(for: "Last sessions")
    try run.send("h", andWaitFor: "History")
    try run.send(FullScreenRun.enter, andWaitFor: "[Overview]")
    try run.send("\t\t", andWaitFor: "[Items]")
    return run
  }

  private func disputes(_ options: String...) throws -> [[String: Any]] {
    let run = try scratch.run(["questions", "disputes", "--format", "json"] + options)
    try #require(run.status == 0, "\(run.error)")
    return try #require(try run.json as? [[String: Any]])
  }

  @Test func aDisputeIsKeptListedAndTakenBack() throws {
    #expect(try scratch.run("questions", "disputes").output == "No item is disputed.\n")
    let marks = try scratch.sessions()
    let run = try review()
    try run.send("]", andWaitFor: "question 2 of 2")
    try run.send("!", andWaitFor: "Which sentence says it?")
    try run.send(FullScreenRun.enter, andWaitFor: "disputed: you said")
    let listed = try disputes()
    #expect(listed.count == 1)
    #expect(
      (listed[0]["sentence"] as? String)?.contains("The launch began with a zeppelin") == true)
    #expect(listed[0]["item"] as? String == "situation/broke")
    #expect(listed[0]["point"] as? String == "Says what broke")
    #expect(listed[0]["question_text"] as? String == "present")
    #expect(try scratch.run("history", "show", "2").output.contains("disputed: you said"))
    #expect(try scratch.sessions()[0]["score"] as? Double == marks[0]["score"] as? Double)
    try run.send("!", andWaitFor: "Taken back")
    #expect(try disputes().isEmpty)
  }

  @Test func theListCanBeNarrowedToQuestions() throws {
    let run = try review()
    try run.send("]", andWaitFor: "question 2 of 2")
    try run.send("!", andWaitFor: "Which sentence says it?")
    try run.send(FullScreenRun.enter, andWaitFor: "disputed: you said")
    let asked = try #require(try disputes()[0]["question"] as? String)
    let other = asked == "tell-launch" ? "tell-failure" : "tell-launch"
    #expect(try disputes("--question", asked, other).count == 1)
    #expect(try disputes("--question", other).isEmpty)
    #expect(try scratch.run("questions", "disputes", "--question", "nope").status == 66)
  }

  @Test func aDisputeGoesWithItsSession() throws {
    let run = try review()
    try run.send("]", andWaitFor: "question 2 of 2")
    try run.send("!", andWaitFor: "Which sentence says it?")
    try run.send(FullScreenRun.enter, andWaitFor: "disputed: you said")
    #expect(try scratch.run("history", "delete", "2", "--yes").status == 0)
    #expect(try disputes().isEmpty)
  }
}

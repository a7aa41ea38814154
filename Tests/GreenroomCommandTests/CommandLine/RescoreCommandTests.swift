import Foundation
import Testing

/// `greenroom history rescore` and what the history shows of it.
struct RescoreCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try scratch.playPlainRound()
  }

  private func rescore(_ options: String...) throws -> [String: Any] {
    let run = try scratch.run(["history", "rescore", "--format", "json"] + options)
    try #require(run.status == 0, "\(run.error)")
    return try #require(try run.json as? [String: Any])
  }

  /// The pack's author takes more words for the result of the story that began with a zeppelin.
  private func changeQuestion() throws {
    let story = SampleContent.story("tell-failure", "Tell me of a failure")
      .replacing("say: [\"roll-back\"]", with: "say: [\"roll-back\", \"zeppelin\"]")
    try scratch.write(story, to: "Data/packs/sample/questions/incident/tell-failure.yaml")
  }

  private func remove(_ question: String) throws {
    try FileManager.default.removeItem(
      atPath: scratch.path("Data/packs/sample/questions/incident/\(question).yaml"))
  }

  @Test func withTheSameRulesAndQuestionsThereIsNothingToDo() throws {
    let run = try scratch.run("history", "rescore")
    #expect(run.status == 0)
    #expect(run.output == "Nothing to do.\n2 answers had this mark already.\n")
  }

  @Test func aChangedQuestionGivesANewMarkOnceAndKeepsTheOld() throws {
    let before = try scratch.sessions()[0]["score"] as? Double
    try changeQuestion()
    let first = try rescore()
    let marks = try #require(first["rescored"] as? [[String: Any]])
    #expect(marks.map { $0["question"] as? String } == ["tell-failure"])
    #expect(marks.map { $0["basis"] as? String } == ["changed question"])
    #expect((marks[0]["difference"] as? Double ?? 0) > 0)
    #expect(first["unchanged"] as? Int == 1)
    let again = try rescore()
    #expect((again["rescored"] as? [Any])?.isEmpty == true)
    #expect(again["unchanged"] as? Int == 2)
    #expect(try scratch.sessions()[0]["score"] as? Double == before)
    let page = try scratch.run("history", "show", "2").output
    #expect(page.contains("Scored again on "))
    #expect(page.contains("- not found → found: Undid the change"))
  }

  @Test func aDryRunWritesNothing() throws {
    try changeQuestion()
    let run = try scratch.run("history", "rescore", "--dry-run")
    #expect(run.output.contains("1 answer would be scored again; nothing was written."))
    #expect(!(try scratch.run("history", "show", "2").output.contains("Scored again")))
    #expect((try rescore("--dry-run")["rescored"] as? [Any])?.count == 1)
  }

  @Test func aQuestionThatIsGoneHasItsKeptText() throws {
    try remove("tell-failure")
    #expect(try rescore()["unchanged"] as? Int == 2)
  }

  @Test(arguments: [
    ("2026-11-01x", 64), ("2026-02-30", 64), ("yesterday", 64), ("", 64), ("2000-01-01", 0),
    ("2", 0),
  ])
  func sinceTakesADateOrASession(since: String, status: Int32) throws {
    let run = try scratch.run("history", "rescore", "--since", since)
    #expect(run.status == status, "\(run.error)")
    if status != 0 {
      #expect(run.output.isEmpty)
      #expect(run.error.contains("--since takes a date such as 2026-11-01 or a session"))
    }
  }

  @Test func sessionsBeforeTheDateAreLeftAlone() throws {
    try changeQuestion()
    #expect((try rescore("--since", "2999-01-01")["rescored"] as? [Any])?.isEmpty == true)
    #expect((try rescore("--since", "2000-01-01")["rescored"] as? [Any])?.count == 1)
  }

  @Test func sessionsAndADateDoNotGoTogether() throws {
    #expect(try scratch.run("history", "rescore", "2", "--since", "2026-11-01").status == 64)
    #expect(try scratch.run("history", "rescore", "zeppelin").status == 66)
  }
}

import Foundation
import Testing

/// `greenroom start --plain`, and what `greenroom history` and `greenroom backup` make of it.
struct HistoryCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func onlySession() throws -> String {
    try #require(try scratch.sessions().first?["session"] as? String)
  }

  @Test func aPlainRoundAsksProbesAndReviewsLineByLine() throws {
    let run = try scratch.playPlainRound()
    #expect(run.error.isEmpty)
    let order = [
      "Question 1 of 2", "Interviewer: How long did the recovery take?",
      "How good was this answer, 0 to 100?", "A number from 0 to 100, or an empty line.",
      "2.1 of 3", "Question 2 of 2", "greenroom history show 2",
    ]
    var rest = run.output[...]
    for text in order {
      let range = try #require(rest.range(of: text), "\(text) is missing or late")
      rest = rest[range.upperBound...]
    }
    #expect(try scratch.permissions(scratch.database) == 0o600)
    #expect(try scratch.permissions(scratch.path("data")) == 0o700)
  }

  @Test func theListShowsTheRound() throws {
    #expect(try scratch.run("history", "list").output == "No session yet.\n")
    try scratch.playPlainRound()
    let table = try scratch.run("history", "list")
    #expect(table.lines.count == 2)
    #expect(table.lines[1].contains("behavioral"))
    let session = try #require(try scratch.sessions().first)
    #expect(session["status"] as? String == "completed")
    #expect(session["answered"] as? Int == 2)
    #expect((session["titles"] as? [String])?.count == 2)
  }

  @Test(arguments: [
    (["--kind", "behavioral"], 1), (["--kind", "technical"], 0), (["--mode", "practice"], 1),
    (["--mode", "mock"], 0),
  ])
  func theListCanBeFiltered(options: [String], count: Int) throws {
    try scratch.playPlainRound()
    let run = try scratch.run(["history", "list", "--format", "json"] + options)
    #expect((try run.json as? [Any])?.count == count)
  }

  @Test func aSessionIsShownWithItsWordsAsTheyWereTyped() throws {
    try scratch.playPlainRound()
    let run = try scratch.run("history", "show", try onlySession())
    #expect(run.status == 0)
    for text in [
      "Last year the checkout failed on a Friday.", "How long did the recovery take?", "70",
      "The launch began with a zeppelin: 我们马上回滚了 🎈",
    ] {
      #expect(run.output.contains(text))
    }
    let json = try scratch.run("history", "show", "2", "--format", "json")
    let attempts = (try json.json as? [String: Any])?["attempts"] as? [[String: Any]]
    #expect(
      attempts?.map { $0["question"] as? String ?? "" }.sorted() == ["tell-failure", "tell-launch"])
  }

  @Test(arguments: ["show", "export", "delete"])
  func anUnknownSessionIsOneSentence(command: String) throws {
    let run = try scratch.run("history", command, "zeppelin")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("\"zeppelin\""))
    #expect(run.error.contains("greenroom history list"))
  }

  @Test func searchFindsAllWordsAndFailsWhenThereAreNone() throws {
    try scratch.playPlainRound()
    let hit = try scratch.run("history", "search", "launch", "zeppelin")
    #expect(hit.status == 0)
    #expect(hit.lines.count == 2)
    #expect(hit.lines.last?.contains("*zeppelin*") == true)
    let miss = try scratch.run("history", "search", "zeppelin", "submarine")
    #expect(miss.status == 1)
    #expect(miss.output.contains("No answer holds these words."))
  }

  @Test(arguments: ["\"", "AND", "*", "(", "a:b", "zep*"])
  func searchTakesAnyWordsWithoutASyntaxError(words: String) throws {
    try scratch.playPlainRound()
    let run = try scratch.run("history", "search", words)
    #expect([0, 1].contains(run.status))
    #expect(run.error.isEmpty)
  }

  @Test func anExportIsPrivateAndOverwritesNothing() throws {
    try scratch.playPlainRound()
    let file = scratch.path("export.md")
    #expect(try scratch.run("history", "export", "2", "-o", file).status == 0)
    #expect(try scratch.permissions(file) == 0o600)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text == (try scratch.run("history", "show", "2").output))
    #expect(try scratch.run("history", "export", "2").output == text)
    let again = try scratch.run("history", "export", "2", "-o", file)
    #expect(again.status == 73)
    #expect(again.error.contains("there already"))
    #expect(try scratch.run("history", "export", "2", "-o", "/proc/x.md").status == 73)
  }

  @Test func deletingAsksFirstAndThenLeavesNoWordInAnyFile() throws {
    try scratch.playPlainRound()
    let kept = try scratch.run("history", "delete", "2", input: "n\n")
    #expect(kept.output.contains("Nothing was deleted."))
    #expect(try scratch.sessions().count == 1)
    let run = try scratch.run("history", "delete", "2", "--yes", "--from-backups")
    #expect(run.status == 0)
    #expect(try scratch.sessions().isEmpty)
    #expect(try scratch.run("history", "search", "zeppelin").status == 1)
    let left = try scratch.shell("grep -rla zeppelin '\(scratch.path("data"))'")
    #expect(left.output == "")
  }

  @Test func deletingNamesTheBackupsThatStillHoldIt() throws {
    try scratch.playPlainRound()
    let run = try scratch.run("history", "delete", "2", "--yes")
    #expect(run.output.contains("\(scratch.path("data"))/backups/"))
    #expect(run.output.contains("--from-backups"))
  }

  @Test func aBackupIsAPrivateHistoryOfItsOwn() throws {
    try scratch.playPlainRound()
    let file = scratch.path("copy.sqlite")
    #expect(try scratch.run("backup", file).status == 0)
    #expect(try scratch.permissions(file) == 0o600)
    let run = try scratch.run("history", "list", "--database", file)
    #expect(run.lines.count == 2)
    let before = try Data(contentsOf: URL(fileURLWithPath: file))
    let again = try scratch.run("backup", file)
    #expect(again.status == 73)
    #expect(again.error.contains(file))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
  }

  @Test func inputThatEndsInMidAnswerCountsAndEndsTheSession() throws {
    let run = try scratch.run(
      "start", "behavioral", "--plain", "--count", "2", "--seed", "1",
      input: "The checkout failed and I rolled back.")
    #expect(run.status == 0)
    let session = try #require(try scratch.sessions().first)
    #expect(session["status"] as? String == "ended early")
    #expect(session["answered"] as? Int == 1)
    #expect(session["score"] as? Double != nil)
  }

  @Test func withoutAnyInputNothingIsScored() throws {
    #expect(try scratch.run("start", "behavioral", "--plain").status == 0)
    let session = try #require(try scratch.sessions().first)
    #expect(session["status"] as? String == "ended early")
    #expect(session["answered"] as? Int == 0)
  }

  @Test(arguments: [["--question", "nope"], ["--topic", "nope"]])
  func aRoundOfNothingIsRefused(options: [String]) throws {
    let run = try scratch.run(["start", "behavioral", "--plain"] + options)
    #expect(run.status == 66)
    #expect(try scratch.sessions().isEmpty)
  }

  @Test(arguments: ["show 2", "show 2 --format json", "list", "search failed", "export 2"])
  func controlSequencesInAnAnswerAreNeverPrinted(command: String) throws {
    let round = try scratch.run(
      "start", "behavioral", "--plain", "--count", "1",
      input: "The \u{1b}[2Jcheckout \u{1b}]0;boo\u{7} failed.\n:ask wh\u{1b}[2Jat\n.\n")
    let run = try scratch.run(["history"] + command.split(separator: " ").map(String.init))
    #expect(run.status == 0)
    #expect(!(round.output + run.output).contains("\u{1b}"))
    #expect(!(round.output + run.output).contains("\u{7}"))
  }
}

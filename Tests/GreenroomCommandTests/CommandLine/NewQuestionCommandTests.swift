import Foundation
import Testing

/// `greenroom questions new`.
struct NewQuestionCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let reference = """
    A mutex lets one thread in at a time. A semaphore counts permits, so several threads may \
    hold it.
    """

  private func new(_ arguments: [String], input: String = "") throws -> CommandRun {
    try scratch.run(["questions", "new"] + arguments, input: input)
  }

  @Test func theFirstQuestionBringsAPackOfOnesOwn() throws {
    let run = try new(["explain-raft", "--kind", "explain", "--topic", "consensus"])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(
      run.lines == [
        "\(scratch.packs)/own/pack.yaml is written: the head of a pack of your own.",
        "\(scratch.packs)/own/questions/consensus/explain-raft.yaml is written; edit it, then run "
          + "`greenroom questions check explain-raft`.",
      ])
    let list = try scratch.run("questions", "list", "--topic", "consensus")
    #expect(list.error.isEmpty)
    #expect(list.lines.last?.hasPrefix("explain-raft") == true)
  }

  @Test(arguments: ["explain", "behavioral", "design", "quickfire"])
  func aSkeletonLoadsAndItsCheckListsWhatIsToDo(kind: String) throws {
    try new(["my-question", "--kind", kind]).expectSuccess()
    let check = try scratch.run("questions", "check", "my-question")
    #expect(check.status == 65)
    #expect(check.error.isEmpty)
    #expect(check.lines.count > 1)
    #expect(check.lines.dropLast().allSatisfy { $0.hasPrefix("own/questions/general/my-question") })
  }

  @Test(arguments: ["coding", "sql"])
  func aKindOfALaterVersionIsWrittenAndSaidToBeSkipped(kind: String) throws {
    let run = try new(["my-question", "--kind", kind])
    #expect(run.status == 0)
    #expect(
      run.error == "greenroom: this version does not read questions of kind \(kind) yet; the file "
        + "is skipped until a later one does\n")
    let path = "\(scratch.packs)/own/questions/general/my-question.yaml"
    #expect(FileManager.default.fileExists(atPath: path))
  }

  @Test func anExistingFileIsOverwrittenOnlyWhenForced() throws {
    let path = try scratch.write("mine", to: "q.yaml")
    let arguments = ["q", "--kind", "explain", "--output", path]
    let run = try new(arguments)
    #expect(run.status == 73)
    #expect(
      run.error == "greenroom: \(path) is there already; choose another id or file, or overwrite "
        + "it with --force\n")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    try new(arguments + ["--force"]).expectSuccess()
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("id: q"))
  }

  @Test func anIDThatIsTakenIsRefused() throws {
    let run = try new(["explain-cache", "--kind", "explain"])
    #expect(run.status == 73)
    #expect(run.error.contains("the id explain-cache is taken by "))
    #expect(!FileManager.default.fileExists(atPath: "\(scratch.packs)/own"))
  }

  @Test func theOnlyPackTakesTheQuestionAndSeveralAreAskedAbout() throws {
    try scratch.write(SampleContent.pack(id: "mine", first: "x"), to: "packs/mine/pack.yaml")
    let run = try new(["one", "--kind", "explain"])
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("\(scratch.packs)/mine/questions/general/one.yaml"))
    try scratch.write(SampleContent.pack(id: "team", first: "x"), to: "packs/team/pack.yaml")
    let unclear = try new(["two", "--kind", "explain"])
    #expect(unclear.status == 64)
    #expect(
      unclear.error == "greenroom: you have several packs (mine, team); name one with --pack\n")
    try new(["two", "--kind", "explain", "--pack", "team"]).expectSuccess()
  }

  @Test(arguments: [
    (["Bad_ID", "--kind", "explain"], "\"Bad_ID\" is not"), (["ok"], "--kind"),
    (["../../x", "--kind", "explain"], "\"../../x\" is not"),
    (["ok", "--kind", "explain", "--topic", "a b"], "--topic must be"),
    (["ok", "--kind", "sql", "--from-answer", "x"], "--from-answer drafts"),
    (["ok", "--kind", "explain", "--form", "list"], "--form goes with"),
    (["ok", "--from-answer", "-", "--prompt-file", "-"], "Only one of"),
    (["ok", "--kind", "explain", "--prompt", "a", "--prompt-file", "b"], "give one"),
  ])
  func wrongUsageIsSaidAndNothingIsWritten(arguments: [String], reason: String) throws {
    let run = try new(arguments)
    #expect(run.status == 64)
    #expect(run.error.contains(reason))
    #expect(!FileManager.default.fileExists(atPath: scratch.packs))
  }

  @Test func aDraftCanBeScoredListedAndChecked() throws {
    try new(
      ["locks", "--prompt", "How do a mutex and a semaphore differ?", "--from-answer", "-"],
      input: Self.reference
    ).expectSuccess()
    let list = try scratch.run("questions", "list")
    #expect(list.output.contains("draft: Locks"))
    let show = try scratch.run("questions", "show", "locks")
    #expect(show.lines[1].hasSuffix(", draft"))
    let check = try scratch.run("questions", "check", "locks")
    #expect(check.status == 65)
    #expect(check.lines.count == 2)
    #expect(check.lines[0].contains("the question is a draft; write phrasings"))
    let best = try scratch.run("score", "locks", input: Self.reference)
    #expect(best.output.contains("(100 points"))
    #expect(best.output.contains("The checklist is a draft"))
    let short = try scratch.run("score", "locks", input: "A semaphore counts permits.")
    #expect(!short.output.contains("Ceilings"))
  }

  @Test func aDraftGoesToStandardOutputWithNothingElse() throws {
    let run = try new(
      ["locks", "--from-answer", "-", "--form", "steps", "--output", "-"], input: Self.reference)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("# A draft, made from a reference answer."))
    #expect(run.output.contains("\nform: steps\n"))
    #expect(run.output.hasSuffix("it.\n"))
  }

  @Test(arguments: [
    ("", "the reference answer is empty"), ("the of and", "holds no words to look for"),
    (String(repeating: "word ", count: 2500), "has 2500 words"),
    (String(repeating: "a", count: 100_000), "has 100000 bytes"),
    ("a\u{1b}[31m", "holds the control character U+001B"),
  ])
  func whatCannotBeDraftedIsOneSentence(reference: String, reason: String) throws {
    let run = try new(["locks", "--from-answer", "-"], input: reference)
    #expect(run.status == 65)
    #expect(run.error.contains(reason))
    #expect(run.error.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: scratch.packs))
  }

  @Test func aMissingFileIsNoInput() throws {
    let run = try new(["locks", "--from-answer", scratch.path("nope")])
    #expect(run.status == 66)
  }
}

extension CommandRun {
  fileprivate func expectSuccess(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(status == 0, "\(error)", sourceLocation: sourceLocation)
  }
}

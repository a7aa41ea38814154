import Foundation
import Testing

/// Designs and decks, which can be read, scored and checked before there are rounds for them.
struct KindsWithoutRoundTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func object(_ run: CommandRun) throws -> [String: Any] {
    try #require(run.status == 0, "\(run.error)")
    return try #require(try run.json as? [String: Any])
  }

  /// The statuses of the items by their names.
  private func statuses(_ result: [String: Any]) -> [String: String] {
    let items = result["items"] as? [[String: Any]] ?? []
    let pairs = items.compactMap { item -> (String, String)? in
      guard let part = item["part"] as? String, let id = item["id"] as? String,
        let status = item["status"] as? String
      else { return nil }
      return (part.isEmpty ? id : "\(part)/\(id)", status)
    }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test(arguments: [
    ("answer.json", #"{"requirements": "I lock the row.", "deep-dive": "Collectors."}"#, 0),
    ("answer.json", #"{"requirements": "Collectors come.", "deep-dive": "I lock the row."}"#, 2),
    ("answer.yaml", "requirements: Collectors come.\n", 1),
    ("answer.json", #"{"text": "Collectors come. I lock the row."}"#, 2),
    ("answer.txt", "Collectors come. I lock the row.", 2),
  ])
  func aDesignIsScoredByPhaseOrAsAWhole(name: String, text: String, found: Int) throws {
    try scratch.writePack(SampleContent.design)
    let file = try scratch.write(text, to: name)
    let result = try object(try scratch.run("score", "mine", file, "--format", "json"))
    let statuses = statuses(result)
    #expect(Set(statuses.keys) == ["requirements/users", "deep-dive/lock"])
    #expect(statuses.values.count { $0 == "found" } == found)
    let phases = try #require(result["phases"] as? [[String: Any]])
    #expect(phases.compactMap { $0["id"] as? String } == ["requirements", "deep-dive"])
    #expect(phases.compactMap { $0["share"] as? Int } == [40, 60])
  }

  @Test func theTextShowsThePhases() throws {
    try scratch.writePack(SampleContent.design)
    let run = try scratch.run("score", "mine", input: "Collectors come.")
    #expect(run.output.contains("Phases\n  Scope: 100 of 100 (40 % of the score)\n"))
  }

  @Test(arguments: [
    (
      "answer.json", #"{"requirement": "Collectors."}"#,
      "this design has no phase \"requirement\"; its phases are requirements, deep-dive"
    ),
    ("answer.json", #"{"requirements": 5}"#, "part \"requirements\" of"),
    ("answer.yaml", "requirements: 5\n", "\"requirements\" of the answer is read as a number"),
    ("answer.yaml", "requirements: [a, b]\n", "\"requirements\" of the answer is read as a list"),
  ])
  func whatIsNoAnswerToADesignIsBadData(name: String, text: String, reason: String) throws {
    try scratch.writePack(SampleContent.design)
    let file = try scratch.write(text, to: name)
    let run = try scratch.run("score", "mine", file)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(reason))
  }

  @Test(arguments: [
    ("answer.json", #"{"safe": "c, a", "nines": "99.7 %"}"#),
    ("answer.json", #"{"safe": ["a", "c"], "nines": 99.7}"#),
    ("answer.yaml", "safe: [a, c]\nnines: 99.7\n"),
    ("answer.yaml", "safe: GET and HEAD\nnines: 99.7%\n"),
  ])
  func aDeckTakesTextsNumbersAndLists(name: String, text: String) throws {
    try scratch.writePack(SampleContent.deck)
    let file = try scratch.write(text, to: name)
    let result = try object(try scratch.run("score", "mine", file, "--format", "json"))
    #expect(result["score"] as? Double == 100)
    #expect(result["rung"] as? String == "strong yes")
    #expect(statuses(result) == ["safe": "found", "nines": "found"])
    #expect(result["phases"] == nil)
  }

  @Test func aWrongItemSaysWhy() throws {
    try scratch.writePack(SampleContent.deck)
    let file = try scratch.write(#"{"safe": "a, b, c"}"#, to: "answer.json")
    let run = try scratch.run("score", "mine", file)
    #expect(run.output.contains("0 of 2 right"))
    #expect(run.output.contains("      POST changes things.\n"))
    #expect(run.output.contains("      It multiplies.\n"))
  }

  @Test(arguments: [
    ("answer.txt", "a, c", "a deck of 2 items takes an answer to each"),
    ("answer.json", #"{"save": "a"}"#, "this deck has no item \"save\"; its items are safe, nines"),
    ("answer.json", #"{"safe": {"a": 1}}"#, "part \"safe\" of"),
  ])
  func whatIsNoAnswerToADeckIsBadData(name: String, text: String, reason: String) throws {
    try scratch.writePack(SampleContent.deck)
    let file = try scratch.write(text, to: name)
    let run = try scratch.run("score", "mine", file)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(reason))
  }

  @Test func aBatchTakesBothKinds() throws {
    let design = try scratch.write(SampleContent.design, to: "design.yaml")
    let deck = try scratch.write(SampleContent.deck, to: "deck.yaml")
    let lines = [
      #"{"id": "1", "question_file": "\#(design)", "answer": {"deep-dive": "I lock the row."}}"#,
      #"{"id": "2", "question_file": "\#(deck)", "answer": {"nines": 99.7}}"#,
      #"{"id": "3", "question_file": "\#(deck)", "answer": "a"}"#,
    ]
    let run = try scratch.run("score", "--batch", "-", input: lines.joined(separator: "\n"))
    #expect(run.status == 65)
    #expect(run.lines.count == 3)
    #expect(run.lines[0].contains("\"phases\":[{\"id\":\"requirements\""))
    #expect(run.lines[1].contains("\"score\":50"))
    #expect(run.lines[2].contains("\"error\":\"a deck of 2 items"))
  }

  @Test(arguments: [
    (SampleContent.design, "design", "2. The hard part (25 min, 60 % of the score)"),
    (SampleContent.deck, "quickfire", "1. safe (multi, 30 s, mid)"),
  ])
  func theyAreListedShownDrawnAndChecked(question: String, kind: String, section: String) throws {
    try scratch.writePack(question)
    let list = try scratch.run("questions", "list", "--kind", kind)
    #expect(list.lines.count == 2)
    #expect(list.lines.last?.hasPrefix("mine") == true)
    #expect(try scratch.run("questions", "show", "mine").output.contains(section))
    #expect(try scratch.run("questions", "random", "--kind", kind).output.contains(section))
    let check = try scratch.run("questions", "check", "mine")
    #expect(check.status == 65)
    #expect(check.output.contains("own/mine.yaml:"))
  }

  @Test(arguments: [(SampleContent.design, "design"), (SampleContent.deck, "quickfire")])
  func aRoundOfThemIsRefusedInOneSentence(question: String, kind: String) throws {
    try scratch.writePack(question)
    let run = try scratch.run("start", "technical", "--question", "mine", "--plain")
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(
      run.error.hasSuffix(
        "greenroom: There are no \(kind) rounds yet; see `greenroom score`.\n"))
  }

  @Test(arguments: ["technical", "behavioral"])
  func aRoundNeverDrawsThem(round: String) throws {
    try scratch.writePack(SampleContent.design)
    let run = try scratch.run(
      "start", round, "--plain", "--count", "50", "--topic", "own", input: ":end\n")
    #expect(run.status == 66)
    #expect(run.error.contains("No question fits this choice"))
  }
}

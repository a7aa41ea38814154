import Foundation
import Testing

/// `greenroom score` for one answer.
struct ScoreCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func object(_ run: CommandRun) throws -> [String: Any] {
    try #require(run.status == 0, "\(run.error)")
    return try #require(try run.json as? [String: Any])
  }

  /// The items of a result that were found.
  private func found(_ result: [String: Any]) -> [String] {
    (result["items"] as? [[String: Any]] ?? []).filter { $0["status"] as? String == "found" }
      .compactMap { $0["id"] as? String }
  }

  @Test func theTextSaysWhatWasFoundAndQuotesIt() throws {
    let file = try scratch.write(SampleAnswers.cache, to: "answer.txt")
    let run = try scratch.run("score", "explain-cache", file)
    #expect(run.status == 0)
    #expect(run.output.contains("Reads are faster"))
    #expect(run.output.contains("\"stale\""))
    #expect(run.output.contains("about 15"))
  }

  @Test(arguments: [[], ["-"]])
  func withoutAFileTheAnswerIsStandardInput(file: [String]) throws {
    let run = try scratch.run(
      ["score", "explain-cache"] + file + ["--format", "json"], input: SampleAnswers.cache)
    #expect(found(try object(run)) == ["fast", "stale"])
  }

  @Test func everyKeyOfTheStableInterfaceIsThere() throws {
    let run = try scratch.run(
      "score", "tell-failure", "--format", "json",
      input: SampleAnswers.story + " " + SampleAnswers.result)
    let result = try object(run)
    let keys = [
      "question", "scorer", "score", "band", "rung", "items", "misconceptions", "caps", "star",
      "delivery",
    ]
    #expect(keys.filter { result[$0] == nil } == [])
    let item = try #require((result["items"] as? [[String: Any]])?.first)
    let itemKeys = ["part", "id", "weight", "level", "points", "of", "status", "evidence"]
    #expect(itemKeys.filter { item[$0] == nil } == [])
    let evidence = try #require((item["evidence"] as? [[String: Any]])?.first)
    #expect(["start", "end", "text", "phrasing"].filter { evidence[$0] == nil } == [])
    let star = try #require(result["star"] as? [String: Any])
    let parts = try #require(star["parts"] as? [String: [String: Any]])
    #expect(Set(parts.keys) == ["situation", "task", "action", "result", "reflection"])
    for part in parts.values {
      #expect(["present", "confidence", "score"].filter { part[$0] == nil } == [])
    }
    let sentence = try #require((star["sentences"] as? [[String: Any]])?.first)
    #expect(["start", "end", "part", "confidence"].filter { sentence[$0] == nil } == [])
    let delivery = try #require(result["delivery"] as? [String: Any])
    let deliveryKeys = ["words", "spoken_seconds", "i", "we", "numbers"]
    #expect(deliveryKeys.filter { delivery[$0] as? Int == nil } == [])
    #expect(delivery["words"] as? Int == 35)
  }

  @Test func misconceptionsAndCapsSayWhyTheyCost() throws {
    let run = try scratch.run(
      "score", "explain-cache", "--format", "json",
      input: SampleAnswers.cache + " It is always fresh.")
    let mistake = try #require((try object(run)["misconceptions"] as? [[String: Any]])?.first)
    #expect(mistake["id"] as? String == "always-fresh")
    #expect(mistake["points"] as? Int == -15)
    #expect(mistake["correction"] as? String == "A cache lags behind the database.")
    let keywords = try scratch.run(
      "score", "explain-cache", "--format", "json",
      input: String(repeating: SampleAnswers.cache + " ", count: 20))
    let cap = try #require((try object(keywords)["caps"] as? [[String: Any]])?.first)
    #expect(["id", "at", "reason"].filter { cap[$0] == nil } == [])
  }

  @Test func evidenceIsAByteRangeOfTheAnswerEvenBehindWideCharacters() throws {
    let answer = "🎈 我们 naïve: " + SampleAnswers.story + " " + SampleAnswers.result
    let result = try object(
      try scratch.run("score", "tell-failure", "--format", "json", input: answer))
    let items = try #require(result["items"] as? [[String: Any]])
    let evidence = items.flatMap { $0["evidence"] as? [[String: Any]] ?? [] }
    #expect(evidence.count == 5)
    for quote in evidence {
      let start = try #require(quote["start"] as? Int)
      let end = try #require(quote["end"] as? Int)
      let slice = String(decoding: Array(answer.utf8)[start..<end], as: UTF8.self)
      #expect(slice == quote["text"] as? String)
    }
  }

  @Test(arguments: ["explain-cache", "tell-failure"])
  func anEmptyAnswerScoresZero(question: String) throws {
    let result = try object(try scratch.run("score", question, "--format", "json"))
    #expect(result["score"] as? Double == 0)
    #expect(result["band"] as? String == "0-9")
    #expect(result["rung"] as? String == "not enough evidence")
    #expect(found(result) == [])
  }

  @Test(arguments: [
    ("answer.json", #"{"action": "First I rolled back.", "task": "I was on call."}"#),
    ("answer.yaml", "action: First I rolled back.\ntask: I was on call.\n"),
  ])
  func aStoryMayComeByParts(name: String, text: String) throws {
    let file = try scratch.write(text, to: name)
    let result = try object(try scratch.run("score", "tell-failure", file, "--format", "json"))
    #expect(Set(found(result)) == ["role", "undo"])
  }

  @Test(arguments: [
    ("answer.json", #"{"action": "#, "answer.json"), ("answer.json", "[1]", "answer.json"),
    ("answer.json", #"{"acton": "x"}"#, "acton"), ("answer.yaml", "action: [", "answer.yaml:1"),
    ("answer.yaml", "acton: x", "acton"),
  ])
  func aBrokenAnswerFileIsBadData(name: String, text: String, named: String) throws {
    let file = try scratch.write(text, to: name)
    let run = try scratch.run("score", "tell-failure", file)
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(named))
  }

  @Test(arguments: ["missing.txt", "home"])
  func aMissingFileAndAFolderAreNoInput(name: String) throws {
    let run = try scratch.run("score", "explain-cache", scratch.path(name))
    #expect(run.status == 66)
    #expect(run.error.contains(scratch.path(name)))
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    let file = try scratch.write("", to: "answer.txt")
    try Data([0x66, 0xff, 0xfe]).write(to: URL(fileURLWithPath: file))
    let run = try scratch.run("score", "explain-cache", file)
    #expect(run.status == 65)
    #expect(run.error.contains("UTF-8"))
  }

  @Test func aQuestionOutsideThePacksIsScoredFromItsFile() throws {
    let question = try scratch.write(SampleContent.explain, to: "own.yaml")
    let answer = try scratch.write(SampleAnswers.cache, to: "answer.txt")
    let run = try scratch.run(
      "score", "--question-file", question, answer, "--format", "json",
      environment: ["GREENROOM_PACKS": scratch.path("none")])
    #expect(found(try object(run)) == ["fast", "stale"])
  }

  @Test func aBrokenQuestionFileIsNamedWithItsLine() throws {
    let text = SampleContent.explain.replacingOccurrences(of: "minutes: 8", with: "minutes: [")
    let question = try scratch.write(text, to: "own.yaml")
    let run = try scratch.run("score", "--question-file", question, input: "x")
    #expect(run.status == 65)
    #expect(run.error.contains("own.yaml:"))
    #expect(run.error.contains(#/own\.yaml:\d+: /#))
  }

  @Test func anyTextCanBeReadAsAStory() throws {
    let run = try scratch.run(
      "score", "--star-only", "--format", "json", input: SampleAnswers.story)
    let result = try object(run)
    #expect(Set(result.keys) == ["star", "delivery"])
    let text = try scratch.run("score", "--star-only", input: SampleAnswers.story)
    #expect(text.output.contains("\"I was on call\""))
    #expect(text.output.contains(#/Result +not found/#))
  }
}

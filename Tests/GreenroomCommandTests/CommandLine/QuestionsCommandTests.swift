import Foundation
import Testing

/// `greenroom questions`.
struct QuestionsCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test func theTableHasALineForEachQuestion() throws {
    let run = try scratch.run("questions", "list")
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(run.lines.count == 4)
    #expect(run.lines[0].contains("title"))
    #expect(run.lines[1].hasPrefix("explain-cache"))
    #expect(run.lines[1].hasSuffix("Explain a cache"))
  }

  @Test(arguments: [
    (["--kind", "behavioral"], ["tell-failure", "tell-launch"]),
    (["--kind", "technical"], ["explain-cache"]),
    (["--topic", "caching"], ["explain-cache"]),
    (["--level", "senior"], ["tell-failure", "tell-launch"]),
    (["--level", "mid", "--kind", "explain"], ["explain-cache"]),
    (["--topic", "nothing"], []),
  ])
  func filtersLeaveOnlyWhatFits(options: [String], ids: [String]) throws {
    let run = try scratch.run(["questions", "list", "--format", "json"] + options)
    let questions = try #require(try run.json as? [[String: Any]])
    #expect(questions.compactMap { $0["question"] as? String } == ids)
  }

  @Test func jsonTellsWhatATableCannot() throws {
    let run = try scratch.run("questions", "list", "--format", "json", "--topic", "caching")
    let question = try #require((try run.json as? [[String: Any]])?.first)
    #expect(question["title"] as? String == "Explain a cache")
    #expect(question["levels"] as? [String] == ["junior", "mid"])
    #expect(question["minutes"] as? Int == 8)
    #expect((question["digest"] as? String)?.count == 64)
  }

  @Test func theModelAnswerIsShownOnlyWhenAskedFor() throws {
    let without = try scratch.run("questions", "show", "explain-cache")
    #expect(without.output.contains("What does a cache buy, and what does it cost?"))
    #expect(!without.output.contains("saves the trip"))
    let with = try scratch.run("questions", "show", "explain-cache", "--model")
    #expect(with.output.contains("saves the trip"))
  }

  @Test(arguments: [["show", "nope"], ["check", "nope"]])
  func anUnknownQuestionIsOneSentenceThatNamesTheWayOut(arguments: [String]) throws {
    let run = try scratch.run(["questions"] + arguments)
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(
      run.error == "greenroom: there is no question \"nope\"; see `greenroom questions list`\n")
  }

  @Test func theSameSeedDrawsTheSameQuestion() throws {
    let draws = try (1...3).map { _ in
      try scratch.run("questions", "random", "--seed", "11").output
    }
    #expect(Set(draws).count == 1)
    let others = try (1...8).map { seed in
      try scratch.run("questions", "random", "--seed", "\(seed)").output
    }
    #expect(Set(others).count > 1)
  }

  @Test func nothingToDrawFromIsSaid() throws {
    let run = try scratch.run("questions", "random", "--topic", "nothing")
    #expect(run.status == 66)
    #expect(run.error.contains("greenroom questions list"))
  }

  @Test func checkingNamesFileAndLineOfEachFindingAndExits65() throws {
    let run = try scratch.run("questions", "check", "explain-cache")
    #expect(run.status == 65)
    #expect(run.output.contains("sample/questions/caching/explain-cache.yaml:1: "))
    #expect(!run.output.contains("tell-failure.yaml"))
    #expect(run.lines.last?.hasPrefix("1 question") == true)
  }

  @Test func checkingVerboselyPrintsOneTableOfAnswersAndAttacks() throws {
    let run = try scratch.run("questions", "check", "--verbose")
    let titles = run.lines.filter { $0.hasPrefix("question ") }
    #expect(titles.count == 1)
    #expect(titles[0].contains(#/answer +score +bound +result/#))
    #expect(run.output.contains(#/explain-cache +strong +[\d.]+ +85-100 +ok/#))
    #expect(run.output.contains(#/tell-launch +attack: the prompt copied +[\d.]+ +<= 10 +ok/#))
    #expect(run.output.contains(#/\d+ answers and \d+ attacks scored: /#))
    #expect(run.lines.last?.hasPrefix("3 questions checked, ") == true)
  }

  @Test func checkingAsJSONHoldsEveryScoreAndFinding() throws {
    let run = try scratch.run("questions", "check", "explain-cache", "--format", "json")
    #expect(run.status == 65)
    let json = try #require(try run.json as? [String: Any])
    let question = try #require((json["questions"] as? [[String: Any]])?.first)
    #expect(question["question"] as? String == "explain-cache")
    let scores = try #require(question["scores"] as? [[String: Any]])
    #expect(scores.compactMap { $0["attack"] as? String }.contains("shuffled"))
    let findings = try #require(question["findings"] as? [[String: Any]])
    #expect(findings.allSatisfy { $0["line"] is Int && $0["reason"] is String })
    #expect(!findings.isEmpty)
  }

  /// The program finds the data of its source tree by itself.
  @Test func theShippedQuestionsAreFoundWithoutBeingNamed() throws {
    let run = try scratch.run(
      "questions", "list", "--kind", "behavioral", environment: ["GREENROOM_DATA": ""])
    #expect(run.status == 0)
    #expect(run.output.contains("describe-a-production-incident-you-resolved"))
  }
}

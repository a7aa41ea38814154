import Foundation
import Testing

/// `greenroom develop`.
struct DevelopCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func rows(_ run: CommandRun, _ group: String) throws -> [[String: Any]] {
    let json = try #require(try run.json as? [String: Any])
    return try #require(json[group] as? [[String: Any]])
  }

  @Test func scoringIsTimedForUsualLongAndOddAnswers() throws {
    let run = try scratch.run(
      "develop", "time-scoring", "--runs", "2", "--longest", "100", "--format", "json")
    #expect(run.status == 0)
    let compiling = try rows(run, "compiling")
    #expect(
      Set(compiling.compactMap { $0["question"] as? String }) == ["explain-cache", "tell-failure"])
    let scoring = try rows(run, "scoring")
    let words = scoring.map { "\($0["name"] ?? "") \($0["words"] ?? "")" }
    #expect(words.contains("answer 250"))
    #expect(words.contains("story 300"))
    #expect(words.contains("long answer 20"))
    #expect(words.contains("long answer 100"))
    #expect(words.contains { $0.hasPrefix("answer: one slot word: ") })
    #expect(words.contains { $0.hasPrefix("answer: withdrawn claims: always fresh") })
    #expect(words.contains("story: hyphen-joined words 100"))
    #expect(
      scoring.allSatisfy { row in
        (row["median_ms"] as? Double ?? -1) >= 0
          && (row["p99_ms"] as? Double ?? -1) >= (row["median_ms"] as? Double ?? 0)
      })
  }

  @Test func timesAreATableForPeople() throws {
    let run = try scratch.run("develop", "time-scoring", "--runs", "1", "--longest", "50")
    #expect(run.status == 0)
    #expect(run.lines[0].contains(#/^timed +items +words +runs +median ms +p99 ms/#))
    #expect(run.output.contains(#/\nanswer +2 +250 +1 +\d+\.\d{3}/#))
  }

  @Test(arguments: [["--runs", "0"], ["--longest", "49"], ["--format", "xml"]])
  func whatCannotBeTimedIsBadUsage(arguments: [String]) throws {
    let run = try scratch.run(["develop", "time-scoring"] + arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
  }

  @Test func withoutQuestionsThereIsNothingToTime() throws {
    try FileManager.default.removeItem(atPath: "\(scratch.data)/packs/sample/questions/caching")
    let run = try scratch.run("develop", "time-scoring")
    #expect(run.status == 66)
    #expect(run.error.contains("there is no explain question to time"))
  }
}

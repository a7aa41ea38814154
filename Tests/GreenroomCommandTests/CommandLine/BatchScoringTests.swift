import Foundation
import Testing

/// `greenroom score --batch`.
struct BatchScoringTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func results(_ run: CommandRun) throws -> [[String: Any]] {
    try run.lines.map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return try #require(value as? [String: Any])
    }
  }

  @Test func resultsComeInOrderWithTheirIds() throws {
    let own = try scratch.write(SampleContent.explain, to: "own.yaml")
    let file = try scratch.write(
      """
      {"id": "z", "question": "explain-cache", "answer": "Its data may be stale."}
      {"id": "a", "question": "tell-failure", "answer": {"task": "I was on call."}}

      {"id": 7, "question_file": "\(own)", "answer": "Reads are fast."}
      {"question": "explain-cache", "answer": ""}
      """, to: "batch.jsonl")
    let run = try scratch.run("score", "--batch", file)
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    let results = try results(run)
    #expect(results.map { $0["id"] as? String } == ["z", "a", "7", nil])
    #expect(
      results.map { $0["question"] as? String } == [
        "explain-cache", "tell-failure", "explain-cache", "explain-cache",
      ])
    #expect(results[3]["score"] as? Double == 0)
  }

  @Test func aBadLineGivesAnErrorAndTheRestGoesOn() throws {
    let lines = """
      {"id": "first", "question": "explain-cache", "answer": "stale"}
      {nope
      {"id": "unknown", "question": "nope", "answer": "x"}
      {"id": "file", "question_file": "/nowhere.yaml", "answer": "x"}
      {"id": "silent", "question": "explain-cache"}
      {"id": "list", "question": "explain-cache", "answer": [1]}
      {"id": "last", "question": "explain-cache", "answer": "stale"}
      """
    let run = try scratch.run("score", "--batch", "-", input: lines)
    #expect(run.status == 65)
    #expect(run.error == "greenroom: 5 lines could not be scored; see their errors\n")
    let results = try results(run)
    #expect(
      results.map { $0["id"] as? String } == [
        "first", nil, "unknown", "file", "silent", "list", "last",
      ])
    #expect(results.map { $0["error"] != nil } == [false, true, true, true, true, true, false])
  }

  @Test func oneAnswerScoresTheSameAloneAndInABatch() throws {
    let line = try JSONSerialization.data(
      withJSONObject: ["id": "x", "question": "tell-failure", "answer": SampleAnswers.story])
    let batch = try results(
      try scratch.run("score", "--batch", "-", input: String(decoding: line, as: UTF8.self)))
    let alone = try scratch.run(
      "score", "tell-failure", "--format", "json", input: SampleAnswers.story)
    let score = (try alone.json as? [String: Any])?["score"] as? Double
    #expect(batch.first?["score"] as? Double == score)
  }

  @Test func aMissingBatchIsNoInput() throws {
    #expect(try scratch.run("score", "--batch", scratch.path("none.jsonl")).status == 66)
  }
}

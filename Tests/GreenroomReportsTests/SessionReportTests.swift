import GreenroomCore
import GreenroomTestSupport
import Testing

@testable import GreenroomReports

struct SessionReportTests {
  /// A round of two questions: the first answered with a follow-up and rated, the second skipped.
  private func record(_ words: String = "Reads are fast.") throws -> SessionRecord {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(limits: [100, 60])), at: 0)
    try driver.send(.proceed, at: 10)
    try driver.send(.edit(TextEdit(offset: 0, inserted: words)), at: 12)
    try driver.send(.interrupt(.suspended), at: 15)
    try driver.send(.continue(.suspended, away: .seconds(90)), at: 15)
    try driver.send(.buyHint(Hint(item: "stale", text: "Think of time.", price: 5)), at: 20)
    try driver.send(.submit, at: 50)
    try driver.send(
      .recordScore(.full, next: Probe(item: "stale", text: "What may a reader see?")), at: 50)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "old data")), at: 55)
    try driver.send(.submit, at: 60)
    try driver.send(.recordScore(.full, next: nil), at: 60)
    try driver.send(.rate(70), at: 65)
    try driver.send(.proceed, at: 70)
    try driver.send(.skip, at: 71)
    try driver.send(.proceed, at: 72)
    return SessionRecord(
      id: "20261123-2000-aaaaa", startedAt: WallTime(unixMilliseconds: 1_795_464_000_000),
      interview: driver.interview, questionSources: [:])
  }

  @Test func aSessionIsMarkdown() throws {
    let report = SessionReport(try record(), questions: [.explainSample(), nil])
    #expect(
      report.markdown == #"""
        # explain round, 2026-11-23 20:00

        Session `20261123-2000-aaaaa`, practice, 2 questions.
        Interrupted (suspended): 90 s.

        ## 1. Question 0

        > Explain how a cache helps, and when it hurts\.

        ### Answer (submitted)

            Reads are fast.

        ### Follow-up: What may a reader see?

            old data

        ### Score: 50-59, leaning no

        You said 70.

        - [x] Cached data can be out of date: “old data” (must, 2.1 of 3)
        - [x] Reads are answered from memory: “fast” (should, 1 of 2)
        - [ ] gone (bonus, 0 of 3)
        - -8: A cache lags behind\.
        - -15: It costs memory\.
        - At most 40: mostly keywords

        ### A strong answer

            Reads are fast because they skip the database, but data can be stale.

        ## 2. Question 1

        ### Answer (skipped)

        _nothing written_

        Not scored.

        """#)
  }

  @Test func aSessionIsJSON() throws {
    let json = SessionReport(try record(), questions: [.explainSample(), nil]).json
    #expect(json["id"] == "20261123-2000-aaaaa")
    #expect(json["started_unix_ms"] == 1_795_464_000_000)
    #expect(json["ended"] == "completed")
    #expect(
      json["interruptions"]?.compactText
        == #"[{"cause":"suspended","at_ms":15000,"away_seconds":90}]"#)
    let attempts = try #require(json["attempts"]?.arrayValue)
    #expect(attempts.count == 2)
    #expect(attempts[0]["score"] == AnswerScore.full.json)
    let rest = attempts.map { attempt in
      JSONValue.object((attempt.objectValue ?? []).filter { $0.name != "score" }).compactText
    }
    #expect(
      rest[0]
        == #"{"question":"question-0","digest":"d0","title":"Question 0","outcome":"submitted","#
        + #""answer":"Reads are fast.","limit_seconds":100,"spent_seconds":40,"#
        + #""probes":[{"probe":"What may a reader see?","outcome":"submitted","#
        + #""answer":"old data"}],"hints":[{"item":"stale","price":5}],"self_rating":70}"#)
    #expect(
      rest[1]
        == #"{"question":"question-1","digest":"d1","title":"Question 1","outcome":"skipped","#
        + #""answer":"","limit_seconds":60,"spent_seconds":0,"probes":[],"hints":[],"#
        + #""self_rating":null}"#)
    #expect(attempts[1]["score"] == JSONValue.null)
  }

  @Test func aSessionThatNeverBeganIsAReportToo() {
    let record = SessionRecord(
      id: "x", startedAt: WallTime(unixMilliseconds: 0), interview: Interview(),
      questionSources: [:])
    let report = SessionReport(record, questions: [])
    #expect(report.markdown == "# session round, 1970-01-01 00:00\n\nSession `x`, 0 questions.\n")
    #expect(
      report.json.compactText
        == #"{"id":"x","started":"1970-01-01 00:00","started_unix_ms":0,"kind":null,"mode":null,"#
        + #""ended":null,"interruptions":[],"attempts":[]}"#)
  }

  @Test func whatWasWrittenIsNeverMarkup() throws {
    let words = "# not a heading\r\n<script>\n```\n\u{2028}- [x] not an item\n> no quote"
    let lines = SessionReport(try record(words), questions: []).markdown
      .split(separator: "\n", omittingEmptySubsequences: false)
    for line in ["# not a heading", "<script>", "```", "- [x] not an item", "> no quote"] {
      #expect(lines.contains("    " + line))
      #expect(!lines.contains { $0.hasPrefix(line) })
    }
  }

  @Test func hostileWordsComeOutInert() throws {
    var question = Question.explainSample()
    question.prompt = hostile
    question.answers = [ModelAnswer(name: "strong", content: .text(hostile), band: 0...1)]
    let report = SessionReport(try record(hostile), questions: [question, nil])
    #expect(isInert(report.markdown))
    #expect(isInert(report.json.prettyText))
    #expect(report.json["attempts"]?.arrayValue?[0]["answer"]?.stringValue == hostile)
  }
}

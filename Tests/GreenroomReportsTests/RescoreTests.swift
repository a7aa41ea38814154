import GreenroomCore
import GreenroomReports
import Testing

/// What scoring again looks like in its table and in the report of the session.
@Suite struct RescoreTests {
  private static var better: AnswerScore {
    var score = Samples.score
    (score.total, score.scorer, score.digest) = (72.5, "1.1", "fedcba9876543210")
    score.items[2] = ItemResult(
      part: "result", id: "number", weight: .must, level: 1, points: 3, possible: 3)
    score.items.append(
      ItemResult(part: "task", id: "new|er", weight: .must, level: 0, points: 0, possible: 3))
    return score
  }

  private func rescoring(known: [AnswerScore] = []) -> Rescoring {
    var record = Samples.record
    for score in known {
      record.annotations.apply(
        HistoryEvent(
          session: record.id, wall: Samples.startedAt, .attemptRescored(attempt: 0, score)))
    }
    var question = Samples.question
    question.digest = "fedcba9876543210"
    return Rescoring(
      record, scorer: "1.1", present: { _ in question }, kept: { _ in nil },
      score: { _, _ in Self.better })
  }

  @Test func theTableHasBothMarksAndTheDifference() {
    #expect(
      RescoreTable([rescoring()], isDryRun: false).text(width: nil) == """
        session              question  old  by             new  by            difference  \
        scored by the
        20261123-2041-k3f9q  a-bug      58  1.0 01234567  72.5  1.1 fedcba98       +14.5  \
        changed question

        1 answer scored again; the old marks stay.

        """)
  }

  @Test func aDryRunSaysThatNothingWasWritten() {
    let text = RescoreTable([rescoring()], isDryRun: true).text(width: nil)
    #expect(text.contains("would be scored again; nothing was written."))
  }

  @Test func whatHasItsMarkIsCounted() {
    let table = RescoreTable([rescoring(known: [Self.better])], open: ["s"], isDryRun: false)
    let text = """
      Nothing to do.
      1 answer had this mark already.
      Left out: session s is not over yet.

      """
    #expect(table.text(width: 80) == text)
    #expect(table.json["unchanged"] == 1)
    #expect(table.json["rescored"] == [])
    #expect(table.json["open"] == ["s"])
  }

  @Test func theObjectHasTheWholeMarks() {
    let mark = RescoreTable([rescoring()], isDryRun: true).json["rescored"]?.arrayValue?.first
    #expect(mark?["old"] == Samples.score.json)
    #expect(mark?["new"] == Self.better.json)
    #expect(mark?["difference"] == .number(14.5))
    #expect(mark?["basis"] == "changed question")
  }

  private var report: SessionReport {
    var record = Samples.record
    let place = ItemPlace(attempt: 0, item: "result/number")
    let facts: [HistoryFact] = [
      .itemDisputed(place, sentence: "By *40* %.\u{1b}"), .attemptRescored(attempt: 0, Self.better),
    ]
    for fact in facts {
      record.annotations.apply(
        HistoryEvent(session: record.id, wall: Samples.startedAt, fact))
    }
    return SessionReport(record: record, questions: [Samples.digest: Samples.question])
  }

  @Test func thePageOfTheSessionShowsDisputesAndBothMarks() {
    let page = report.markdown
    for text in [
      "| not found | Gives the result as a number. | must | 0 of 3 | "
        + "disputed: you said “By \\*40\\* %.\u{fffd}” |",
      "**50-59, leaning no** (58). Own rating: 75.",
      "Scored again on 2026-11-23 by scorer `1.1`, changed question: **70-79, leaning yes** "
        + "(72.5, +14.5). The mark of the session stays 58, by scorer `1.0`.",
      "- not found → found: Gives the result as a number.",
      "- not asked → not found: task/new\\|er",
    ] {
      #expect(page.contains(text), "\(text) is not on this page:\n\(page)")
    }
  }

  @Test func theObjectOfTheSessionHasThemToo() {
    let attempt = report.json["attempts"]?.arrayValue?.first
    #expect(attempt?["score"] == Samples.score.json)
    #expect(attempt?["disputes"]?.arrayValue?.first?["item"] == "result/number")
    #expect(attempt?["rescores"]?.arrayValue?.first?["score"] == Self.better.json)
  }
}

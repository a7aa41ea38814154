import GreenroomCore
import GreenroomReports
import Testing

@Suite struct SessionReportTests {
  private let report = SessionReport(
    record: Samples.record, questions: [Samples.digest: Samples.question])

  @Test func aSessionIsAPageOfMarkdown() {
    #expect(report.markdown == page)
  }

  @Test func aSessionWithoutAPlanIsReportedToo() {
    let empty = SessionReport(
      record: SessionRecord(
        id: "a`b", startedAt: Samples.startedAt, interview: Interview(), questionSources: [:]),
      questions: [:])
    #expect(
      empty.markdown == """
        # Session, 2026-11-23 20:41

        Session `` a`b ``: 0 questions, open.

        """)
    #expect(empty.json["attempts"] == .array([]))
    #expect(empty.json["kind"] == .null)
  }

  @Test func theObjectHoldsPlanAttemptsAndScores() throws {
    let json = report.json
    #expect(json["session"] == "20261123-2041-k3f9q")
    #expect(json["started_at"] == "2026-11-23T20:41:05+01:00")
    #expect(json["status"] == "completed")
    #expect(json["seed"] == "7")
    #expect(json["planned"] == ["a-bug", "gone"])
    #expect(
      json["interruptions"]?.prettyText == """
        [
          {
            "cause": "suspended",
            "at_ms": 30000,
            "away_ms": 75000
          }
        ]
        """)
    let attempts = try #require(json["attempts"]?.arrayValue)
    #expect(attempts.map { $0["outcome"] } == ["submitted", "skipped"])
    #expect(attempts[0]["score"] == Samples.score.json)
    #expect(attempts[1]["score"] == .null)
    #expect(attempts[0]["answer"] == .string(Samples.answer))
    #expect(attempts[0]["spent_ms"] == 60000)
    #expect(attempts[0]["thought_ms"] == 20000)
    #expect(attempts[0]["self_rating"] == 75)
    #expect(
      attempts[0]["probes"]?.compactText
        == #"[{"item":"result/number","part":"result","text":"What came of it?","#
        + #""outcome":"expired","spent_ms":10000,"answer":""}]"#)
  }

  @Test func theObjectCanBeReadBack() throws {
    #expect(try JSONValue(parsing: report.json.prettyText)["session"] == report.json["session"])
  }

  private let page = """
    # Behavioral practice, 2026-11-23 20:41

    Session `20261123-2041-k3f9q`: 2 questions, completed.

    - Interrupted at 0:30: suspended, 1:15 away.

    ## 1. A bug you shipped

    incident, mid; 1:00 of 5:00 (0:20 thinking); submitted.

    > Tell me about a bug\\
    > that you shipped.

    - Asked: Any bug? Reply: Yes \\| any.

    ### Answer

    > \\# Orders were \\*lost\\*.\\
    > \\- in May
    >
    > \u{a0}\u{a0}1. ok

    **Follow-up:** What came of it?

    *Nothing was written.*

    ### Score

    **50-59, leaning no** (58). Own rating: 75.

    | | point | weight | points | your words |
    |---|---|---|---|---|
    | found | Says what was at stake. | must | 3 of 3 | "Orders were lost." |
    | partly | Says when it was. | should | 1 of 2 | "in\u{fffd}\\[31m May" (follow-up 1) |
    | not found | Gives the result as a number. | must | 0 of 3 |  |

    - -8: Say what you did. "QA missed it"

    - At most 69: I could not find a result.

    - No: A number in the result. I found none.
    - Yes: Own role. You say "I" 9 times.

    ### Model answer

    > In May I broke login.
    >
    > I fixed it.

    ## 2. A question whose \\<pack\\> is gone

    incident, senior; 0:00 of 6:00; skipped.

    ### Answer

    *Skipped.*

    """
}

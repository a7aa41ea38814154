import GreenroomCore
import Testing

@testable import GreenroomReports

struct HistoryTableTests {
  private let hit = HistoryHit(
    session: "20261123-2000-aaaaa", startedAt: WallTime(unixMilliseconds: 1_795_464_000_000),
    slot: 1, title: "Explain a sample", excerpt: "reads skip the \u{2068}database\u{2069} and")

  @Test func sessionsAreATable() {
    let sessions = [
      SessionSummary.sample(titles: ["One", "Two"]),
      .sample("b", titles: [], score: nil, status: .endedEarly),
    ]
    #expect(
      HistoryTable.text(sessions) == """
        SESSION              STARTED           ROUND    MODE      STATUS       SCORE  QUESTIONS
        20261123-2000-aaaaa  2026-11-23 20:00  explain  practice  completed    70-79  One; Two
        b                    2026-11-23 20:00  explain  practice  ended early  -

        """)
  }

  @Test func sessionsAreJSON() {
    #expect(
      HistoryTable.json([.sample(score: nil)]).prettyText == """
        [
          {
            "id": "20261123-2000-aaaaa",
            "started": "2026-11-23 20:00",
            "started_unix_ms": 1795464000000,
            "kind": "explain",
            "mode": "practice",
            "status": "completed",
            "titles": [
              "Explain a sample"
            ],
            "answered": 1,
            "score": null,
            "spent_seconds": 65,
            "words": 240,
            "interruptions": 2
          }
        ]
        """)
    #expect(HistoryTable.json([SessionSummary]()).compactText == "[]")
  }

  @Test func aHitStandsBetweenStars() {
    #expect(
      HistoryTable.text([hit]) == """
        SESSION              STARTED           QUESTION          WORDS
        20261123-2000-aaaaa  2026-11-23 20:00  Explain a sample  reads skip the *database* and

        """)
  }

  @Test func hitsAreJSON() {
    #expect(
      HistoryTable.json([hit]).compactText
        == #"[{"session":"20261123-2000-aaaaa","started":"2026-11-23 20:00","slot":1,"#
        + #""title":"Explain a sample","excerpt":"reads skip the \u2068database\u2069 and"}]"#)
  }

  @Test func titlesAndExcerptsComeOutInert() {
    var hit = hit
    hit.title = hostile
    hit.excerpt = hostile + "\n" + hostile
    #expect(isInert(HistoryTable.text([hit])))
    #expect(HistoryTable.text([hit]).split(separator: "\n").count == 2)
    #expect(isInert(HistoryTable.json([hit]).compactText))
    #expect(isInert(HistoryTable.text([.sample(titles: [hostile])])))
    #expect(isInert(HistoryTable.json([.sample(titles: [hostile])]).compactText))
  }
}

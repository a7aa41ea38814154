import Foundation
import GreenroomCore
import Testing

/// A log as version 1 wrote it. It must replay to the same state for ever; never edit the file.
struct LogFixtureTests {
  private func records() throws -> [EventRecord] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/log-v1.jsonl")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      let json = try JSONValue(parsing: String(line))
      return EventRecord(
        kind: try #require(json["kind"]?.stringValue),
        version: try #require(json["version"]?.integerValue),
        atMilliseconds: try #require(json["at_ms"]?.integerValue),
        payload: try #require(json["payload"]).compactText)
    }
  }

  private func interview() throws -> Interview {
    Interview(replaying: try records().flatMap(InterviewEventCodec.decode))
  }

  @Test func itHoldsEveryKindOfEvent() throws {
    #expect(Set(try records().map(\.kind)).count == 20)
  }

  @Test func itIsWrittenAgainByteForByte() throws {
    let records = try records()
    #expect(InterviewEventCodec.encode(try records.flatMap(InterviewEventCodec.decode)) == records)
  }

  @Test func theSessionEndsAsItDid() throws {
    let interview = try interview()
    #expect(interview.phase == .closed)
    #expect(interview.ending == .early)
    #expect(interview.plan?.seed == .max)
    #expect(interview.lastEventAt == Moment(milliseconds: 320_000))
    #expect(interview.attempts.map(\.outcome) == [.submitted, .expired, .abandoned])
    #expect(interview.interruptions.map(\.away) == [.seconds(61), .seconds(3600)])
  }

  @Test func theAnswersStandAsTheyWereTyped() throws {
    let attempts = try interview().attempts
    let texts = attempts.map(\.draft.text)
    #expect(texts == ["I rolled back the déploy. 👍 Errors fell.", "My lead said", "Last"])
    #expect(attempts[0].probes.map(\.draft.text) == ["By 40 %.", ""])
    #expect(attempts[0].probes.map(\.outcome) == [.submitted, .skipped])
  }

  @Test func clocksScoresAndRatingsAreKept() throws {
    let attempts = try interview().attempts
    // From the end of the briefing at 10.0 s to the submit at 30.0 s, less a pause of 0.5 s.
    #expect(attempts[0].clock.spent(at: .start) == .milliseconds(19_500))
    #expect(attempts[0].thought == .seconds(8))
    #expect(attempts[1].clock.left(at: .start) == .zero)
    #expect(attempts.map { $0.score?.total } == [66.1, 12, nil])
    #expect(attempts.map(\.selfRating) == [75, nil, nil])
    #expect(attempts[0].hints.map(\.price) == [5])
    #expect(attempts[0].score?.items[1].evidence[0].probe == 0)
    #expect(attempts[0].score?.star?.parts[2].best?.text == "I rolled back the déploy.")
  }
}

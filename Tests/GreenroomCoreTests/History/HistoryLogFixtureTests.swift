import Foundation
import GreenroomCore
import Testing

/// A second journal as version 1 wrote it, with two lines of a program still to come. It must fold
/// to the same annotations for ever; never edit the file.
struct HistoryLogFixtureTests {
  private func records() throws -> [HistoryRecord] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/history-v1.jsonl")
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map { line in
      let json = try JSONValue(parsing: String(line))
      return HistoryRecord(
        id: HistoryEventID(try #require(json["id"]?.stringValue)),
        session: SessionID(try #require(json["session"]?.stringValue)),
        kind: try #require(json["kind"]?.stringValue),
        version: try #require(json["version"]?.integerValue),
        wall: WallTime(unixMilliseconds: try #require(json["wall_ms"]?.integerValue)),
        payload: try #require(json["payload"]).compactText)
    }
  }

  @Test func itHoldsEveryKindOfEvent() throws {
    let facts = try records().map { HistoryEventCodec.decode($0).fact }
    let known = facts.filter { if case .unknown = $0 { false } else { true } }
    #expect(known.count == 4)
    #expect(facts.count == 6)
  }

  @Test func itIsWrittenAgainByteForByte() throws {
    let records = try records()
    #expect(records.map { HistoryEventCodec.encode(HistoryEventCodec.decode($0)) } == records)
  }

  /// A name that came out otherwise on another machine would bring events in twice.
  @Test func everyEventWouldGetItsNameAgain() throws {
    for record in try records() {
      let event = HistoryEventCodec.decode(record)
      #expect(HistoryEvent(session: event.session, wall: event.wall, event.fact).id == record.id)
    }
  }

  @Test func theAnnotationsAreAsTheyWere() throws {
    let annotations = SessionAnnotations(of: try records().map(HistoryEventCodec.decode))
    #expect(annotations.disputes.map(\.place) == [ItemPlace(attempt: 0, item: "result/numbers")])
    #expect(annotations.disputes.map(\.sentence) == ["Errors fell by 40 %. 👍"])
    #expect(annotations.rescores.map(\.score.total) == [72.5])
    #expect(annotations.rescores.map(\.score.scorer) == ["1.1"])
    #expect(annotations.rescores(of: 0).first?.score.items.count == 3)
  }
}

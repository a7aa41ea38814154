import GreenroomCore
import GreenroomTestSupport
import Testing

struct HistoryEventCodecTests {
  static let place = ItemPlace(attempt: 2, item: "result/numbers")
  private let wall = WallTime(unixMilliseconds: 1_795_466_460_000, zoneOffsetSeconds: 3600)

  @Test(arguments: [
    HistoryFact.itemDisputed(place, sentence: "A \"naïve\" line.\n👍"),
    .disputeWithdrawn(place), .attemptRescored(attempt: 1, .sample(total: 61.5)),
    .unknown(kind: "sessionNamed", version: 3, payload: #"{ "name" : "odd  spaces" }"#),
  ])
  func factsComeBackAsTheyWere(fact: HistoryFact) {
    let event = HistoryEvent(session: "s", wall: wall, fact)
    #expect(HistoryEventCodec.decode(HistoryEventCodec.encode(event)) == event)
  }

  @Test(arguments: [
    ("sneezed", 1, "{}"), ("itemDisputed", 2, #"{"attempt":0,"item":"a","sentence":"b"}"#),
    ("itemDisputed", 1, "{"), ("itemDisputed", 1, #"{"attempt":"0"}"#),
    ("attemptRescored", 1, #"{"attempt":0,"score":{"score":900}}"#),
  ])
  func whatCannotBeReadIsKeptWordForWord(kind: String, version: Int, payload: String) {
    let record = HistoryRecord(
      id: "e", session: "s", kind: kind, version: version, wall: wall, payload: payload)
    let event = HistoryEventCodec.decode(record)
    #expect(event.fact == .unknown(kind: kind, version: version, payload: payload))
    #expect(HistoryEventCodec.encode(event) == record)
  }

  @Test func anEventHasAnotherNameAtAnotherTimeAndInAnotherSession() {
    let fact = HistoryFact.disputeWithdrawn(Self.place)
    let later = WallTime(unixMilliseconds: wall.unixMilliseconds + 1)
    let names = [
      HistoryEvent(session: "s", wall: wall, fact).id,
      HistoryEvent(session: "s", wall: later, fact).id,
      HistoryEvent(session: "t", wall: wall, fact).id,
      HistoryEvent(session: nil, wall: wall, fact).id,
    ]
    #expect(Set(names).count == 4)
    #expect(HistoryEvent(session: "s", wall: wall, fact).id == names[0])
  }
}

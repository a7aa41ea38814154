import GreenroomCore
import GreenroomTestSupport
import Testing

struct InterviewEventCodecTests {
  private func edit(_ text: String, at milliseconds: Int) -> InterviewEvent {
    InterviewEvent(
      at: Moment(milliseconds: milliseconds), .draftEdited(TextEdit(offset: 0, inserted: text)))
  }

  @Test(arguments: UInt64(1)...100)
  func eventsComeBackAsTheyWere(seed: UInt64) throws {
    var random = RandomEvents(generator: SeededGenerator(seed: seed))
    let events = random.events()
    let decoded = try InterviewEventCodec.encode(events).flatMap(InterviewEventCodec.decode)
    #expect(decoded == events)
    for (event, copy) in zip(events, decoded) {
      guard case .draftEdited(let edit) = event.fact, case .draftEdited(let other) = copy.fact
      else { continue }
      // Strings are equal when canonically equivalent; a log must keep the bytes.
      #expect(Array(edit.inserted.utf8) == Array(other.inserted.utf8))
    }
  }

  @Test func consecutiveTypingSharesOneRecord() {
    let records = InterviewEventCodec.encode([
      edit("a", at: 5), edit("b", at: 9), InterviewEvent(at: Moment(milliseconds: 10), .paused),
      edit("c", at: 12),
    ])
    #expect(records.map(\.kind) == ["draftEdited", "paused", "draftEdited"])
    #expect(records.map(\.atMilliseconds) == [5, 10, 12])
    #expect(records[0].payload == #"[[5,0,0,"a"],[9,0,0,"b"]]"#)
  }

  @Test func anUnknownKindIsNamed() {
    let record = EventRecord(kind: "sneezed", version: 1, atMilliseconds: 7, payload: "{}")
    let error = #expect(throws: CodecError.self) { try InterviewEventCodec.decode(record) }
    #expect(error?.description == #"record "sneezed" version 1 at 7 ms: this kind is unknown"#)
  }

  @Test(arguments: [0, 2, -1])
  func anUnknownVersionIsNamed(version: Int) {
    let record = EventRecord(kind: "paused", version: version, atMilliseconds: 7, payload: "{}")
    let error = #expect(throws: CodecError.self) { try InterviewEventCodec.decode(record) }
    #expect(error?.cause == .unknownVersion)
    #expect(error?.version == version)
  }

  @Test(arguments: [
    ("questionAsked", "{", "record \"questionAsked\" version 1 at 7 ms: the payload is no JSON"),
    ("questionAsked", "{}", "slot: a value is expected"),
    ("questionAsked", #"{"slot":"1"}"#, "slot: a whole number is expected"),
    ("draftEdited", "{}", "a list is expected"),
    ("draftEdited", "[[1,2,3]]", "[milliseconds, offset, removed, inserted] is expected"),
    ("interrupted", #"{"cause":"flood"}"#, "cause: a known word is expected"),
    ("sessionEnded", #"{"ending":1}"#, "ending: a string is expected"),
  ])
  func aMalformedPayloadSaysWhatIsWrong(kind: String, payload: String, message: String) {
    let record = EventRecord(kind: kind, version: 1, atMilliseconds: 7, payload: payload)
    let error = #expect(throws: CodecError.self) { try InterviewEventCodec.decode(record) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}

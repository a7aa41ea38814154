/// Turns events of the second journal into its records and back, by names and shapes that never
/// change.
///
/// Reading is total: a kind or a shape that only a later program knows becomes
/// ``HistoryFact/unknown(kind:version:payload:)`` and is written again word for word, so that
/// nothing is lost on the way through this one.
public enum HistoryEventCodec {
  /// The names of the kinds as they stand in the journal.
  enum Kind: String, CaseIterable {
    case itemDisputed = "itemDisputed"
    case disputeWithdrawn = "disputeWithdrawn"
    case attemptRescored = "attemptRescored"
  }

  /// The version in which payloads are written; the only one so far.
  static let version = 1

  public static func encode(_ event: HistoryEvent) -> HistoryRecord {
    let (kind, version, payload) = encode(event.fact)
    return HistoryRecord(
      id: event.id, session: event.session, kind: kind, version: version, wall: event.wall,
      payload: payload)
  }

  public static func decode(_ record: HistoryRecord) -> HistoryEvent {
    HistoryEvent(id: record.id, session: record.session, wall: record.wall, fact(of: record))
  }

  static func encode(_ fact: HistoryFact) -> (kind: String, version: Int, payload: String) {
    switch fact {
    case .itemDisputed(let place, let sentence):
      written(.itemDisputed, json(of: place) + [.init("sentence", .string(sentence))])
    case .disputeWithdrawn(let place): written(.disputeWithdrawn, json(of: place))
    case .attemptRescored(let attempt, let score):
      written(
        .attemptRescored, [.init("attempt", .integer(attempt)), .init("score", score.json)])
    case .unknown(let kind, let version, let payload): (kind, version, payload)
    }
  }

  private static func written(
    _ kind: Kind, _ members: [JSONValue.Member]
  ) -> (kind: String, version: Int, payload: String) {
    (kind.rawValue, version, JSONValue.object(members).compactText)
  }

  private static func json(of place: ItemPlace) -> [JSONValue.Member] {
    [.init("attempt", .integer(place.attempt)), .init("item", .string(place.item))]
  }

  private static func fact(of record: HistoryRecord) -> HistoryFact {
    let unknown = HistoryFact.unknown(
      kind: record.kind, version: record.version, payload: record.payload)
    guard let kind = Kind(rawValue: record.kind), record.version == version else {
      return unknown
    }
    do {
      return try fact(kind, JSONReader(try JSONValue(parsing: record.payload)))
    } catch {
      // What cannot be read says nothing, and a session must not be lost for a remark about it.
      return unknown
    }
  }

  private static func fact(
    _ kind: Kind, _ payload: JSONReader
  ) throws(JSONShapeError) -> HistoryFact {
    switch kind {
    case .itemDisputed:
      .itemDisputed(try place(from: payload), sentence: try payload.string("sentence"))
    case .disputeWithdrawn: .disputeWithdrawn(try place(from: payload))
    case .attemptRescored:
      .attemptRescored(
        attempt: try payload.integer("attempt"),
        try AnswerScore(json: payload.member("score").value))
    }
  }

  private static func place(from payload: JSONReader) throws(JSONShapeError) -> ItemPlace {
    ItemPlace(attempt: try payload.integer("attempt"), item: try payload.string("item"))
  }
}

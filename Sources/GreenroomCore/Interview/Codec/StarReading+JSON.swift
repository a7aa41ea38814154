extension StarReading {
  /// The reading as an object; a part of the stable interface.
  public var json: JSONValue {
    .object([
      "sentences": .array(sentences.map(\.json)),
      "parts": .object(parts.map { JSONValue.Member($0.part.rawValue, $0.json) }),
      "qualities": .array(qualities.map(\.json)),
    ])
  }

  init(reading reader: JSONReader) throws(JSONShapeError) {
    let partsReader = try reader.member("parts")
    guard let members = partsReader.value.objectValue else {
      throw partsReader.failure("an object")
    }
    var parts: [Presence] = []
    for member in members {
      guard let part = StarPart(rawValue: member.name) else {
        throw try partsReader.member(member.name).failure("a part of a story")
      }
      parts.append(try Presence(part, reading: partsReader.member(member.name)))
    }
    self.init(
      sentences: try reader.list("sentences", of: Sentence.init(reading:)), parts: parts,
      qualities: try reader.list("qualities", of: Quality.init(reading:)))
  }
}

extension StarReading.Sentence {
  fileprivate var json: JSONValue {
    .object([
      "start": .integer(start),
      "end": .integer(end),
      "part": .string(part.rawValue),
      "confidence": .number(confidence),
    ])
  }

  fileprivate init(reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      start: try reader.integer("start"), end: try reader.integer("end"),
      part: try reader.choice("part"), confidence: try reader.number("confidence"))
  }
}

extension StarReading.Presence {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("present", .bool(isPresent)),
      .init("confidence", .number(confidence)),
      .init("score", .integer(score)),
    ]
    if let best { members.append(.init("best", best.json)) }
    return .object(members)
  }

  fileprivate init(_ part: StarPart, reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      part: part, isPresent: try reader.flag("present"),
      confidence: try reader.number("confidence"), score: try reader.integer("score"),
      best: try reader.optionalMember("best").map(Evidence.init(reading:)))
  }
}

extension StarReading.Quality {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id),
      "title": .string(title),
      "met": .bool(isMet),
      "note": .string(note),
      "evidence": .array(evidence.map(\.json)),
    ])
  }

  fileprivate init(reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      id: try reader.string("id"), title: try reader.string("title"),
      isMet: try reader.flag("met"), note: try reader.string("note"),
      evidence: try reader.list("evidence", of: Evidence.init(reading:)))
  }
}

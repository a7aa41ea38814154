extension AnswerScore {
  /// The score in the shape that `greenroom score --format json` prints and the log keeps.
  ///
  /// Its members are a stable interface. `band`, `rung` and each item's `status` follow from the
  /// others; they stand there for readers and are not read back.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("question", .string(question.rawValue)),
      .init("scorer", .string(scorer)),
      .init("score", .number(total)),
      .init("band", .string(band)),
      .init("rung", .string(rung.rawValue)),
      .init("items", .array(items.map(\.json))),
      .init("misconceptions", .array(misconceptions.map(\.json))),
      .init("caps", .array(caps.map(\.json))),
    ]
    if let star { members.append(.init("star", star.json)) }
    members += [
      .init("delivery", delivery.json),
      .init("digest", .string(digest.rawValue)),
      .init("hint_points", .integer(hintPoints)),
    ]
    if isTally { members.append(.init("tally", .bool(true))) }
    return .object(members)
  }

  /// Reads back what ``json`` gave; further members are passed over.
  public init(json: JSONValue) throws(JSONShapeError) {
    let reader = JSONReader(json)
    let total = try reader.number("score")
    guard (0...100).contains(total) else {
      throw try reader.member("score").failure("a number from 0 to 100")
    }
    self.init(
      question: QuestionID(try reader.string("question")),
      digest: QuestionDigest(try reader.string("digest")),
      scorer: try reader.string("scorer"),
      total: total,
      items: try reader.list("items", of: ItemResult.init(reading:)),
      misconceptions: try reader.list(
        "misconceptions", of: MisconceptionResult.init(reading:)),
      caps: try reader.list("caps", of: ScoreCap.init(reading:)),
      hintPoints: try reader.integer("hint_points"),
      star: try reader.optionalMember("star").map(StarReading.init(reading:)),
      delivery: try Delivery(reading: reader.member("delivery")),
      isTally: try reader.optionalMember("tally") != nil)
  }
}

extension ItemResult {
  fileprivate var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("part", .string(part)),
      .init("id", .string(id)),
      .init("weight", .string(weight.rawValue)),
      .init("level", .number(level)),
      .init("points", .number(points)),
      .init("of", .number(possible)),
      .init("status", .string(status.rawValue)),
      .init("evidence", .array(evidence.map(\.json))),
    ]
    if let note { members.append(.init("note", .string(note))) }
    return .object(members)
  }

  fileprivate init(reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      part: try reader.string("part"), id: try reader.string("id"),
      weight: try reader.choice("weight"), level: try reader.number("level"),
      points: try reader.number("points"), possible: try reader.number("of"),
      evidence: try reader.list("evidence", of: Evidence.init(reading:)),
      note: try reader.optionalMember("note") == nil ? nil : try reader.string("note"))
  }
}

extension MisconceptionResult {
  fileprivate var json: JSONValue {
    .object([
      "id": .string(id),
      "points": .integer(points),
      "evidence": .array(evidence.map(\.json)),
      "correction": .string(correction),
    ])
  }

  fileprivate init(reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      id: try reader.string("id"), points: try reader.integer("points"),
      evidence: try reader.list("evidence", of: Evidence.init(reading:)),
      correction: try reader.string("correction"))
  }
}

extension ScoreCap {
  fileprivate var json: JSONValue {
    .object(["id": .string(id), "at": .integer(ceiling), "reason": .string(reason)])
  }

  fileprivate init(reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      id: try reader.string("id"), ceiling: try reader.integer("at"),
      reason: try reader.string("reason"))
  }
}

extension Evidence {
  /// The place as an object; `probe` stands there only for words of a follow-up's answer.
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("start", .integer(start)),
      .init("end", .integer(end)),
      .init("text", .string(text)),
      .init("phrasing", .string(phrasing)),
    ]
    if let probe { members.append(.init("probe", .integer(probe))) }
    return .object(members)
  }

  init(reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      start: try reader.integer("start"), end: try reader.integer("end"),
      text: try reader.string("text"), phrasing: try reader.string("phrasing"),
      probe: try reader.optionalMember("probe") == nil ? nil : try reader.integer("probe"))
  }
}

extension Delivery {
  /// The figures as an object; a part of the stable interface.
  public var json: JSONValue {
    .object([
      "words": .integer(words),
      "spoken_seconds": .integer(spokenSeconds),
      "i": .integer(firstPersonSingular),
      "we": .integer(firstPersonPlural),
      "numbers": .integer(numbers),
    ])
  }

  fileprivate init(reading reader: JSONReader) throws(JSONShapeError) {
    self.init(
      words: try reader.integer("words"), spokenSeconds: try reader.integer("spoken_seconds"),
      firstPersonSingular: try reader.integer("i"), firstPersonPlural: try reader.integer("we"),
      numbers: try reader.integer("numbers"))
  }
}

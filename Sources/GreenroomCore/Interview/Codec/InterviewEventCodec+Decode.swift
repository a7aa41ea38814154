extension InterviewEventCodec {
  /// The fact that a payload of version 1 tells.
  static func decode(
    _ kind: Kind, _ payload: JSONReader
  ) throws(JSONShapeError) -> InterviewFact {
    switch kind {
    case .sessionStarted: .sessionStarted(try plan(from: payload))
    case .questionAsked: .questionAsked(slot: try payload.integer("slot"))
    case .briefingEnded: .briefingEnded
    case .draftEdited: .draftEdited(try edit(from: payload).edit)
    case .clarificationAsked:
      .clarificationAsked(try payload.string("asked"), reply: try payload.string("reply"))
    case .hintGiven: .hintGiven(try hint(from: payload))
    case .paused: .paused
    case .resumed: .resumed
    case .answerSubmitted: .answerSubmitted
    case .timeExpired: .timeExpired
    case .skipped: .skipped
    case .answerScored: .answerScored(try AnswerScore(json: payload.value))
    case .probeAsked: .probeAsked(try probe(from: payload))
    case .selfRatingRequested: .selfRatingRequested
    case .selfRated:
      .selfRated(
        try payload.optionalMember("rating") == nil ? nil : try payload.integer("rating"))
    case .sessionEnded: .sessionEnded(try payload.choice("ending"))
    case .sessionClosed: .sessionClosed
    case .interrupted: .interrupted(try payload.choice("cause"))
    case .continued:
      .continued(try payload.choice("cause"), away: try payload.duration("away_ms"))
    case .timeMarked: .timeMarked
    }
  }

  /// The edits of a run of typing, each with its own time.
  static func edits(from payload: JSONReader) throws(JSONShapeError) -> [InterviewEvent] {
    guard let elements = payload.value.arrayValue else { throw payload.failure("a list") }
    var events: [InterviewEvent] = []
    events.reserveCapacity(elements.count)
    for element in elements {
      let (milliseconds, edit) = try edit(from: JSONReader(element))
      events.append(
        InterviewEvent(at: Moment(milliseconds: milliseconds), .draftEdited(edit)))
    }
    return events
  }

  private static func edit(
    from payload: JSONReader
  ) throws(JSONShapeError) -> (milliseconds: Int, edit: TextEdit) {
    guard let parts = payload.value.arrayValue, parts.count == 4,
      let milliseconds = parts[0].integerValue, let offset = parts[1].integerValue,
      let removed = parts[2].integerValue, let inserted = parts[3].stringValue
    else { throw payload.failure("[milliseconds, offset, removed, inserted]") }
    return (milliseconds, TextEdit(offset: offset, removed: removed, inserted: inserted))
  }

  private static func plan(from payload: JSONReader) throws(JSONShapeError) -> SessionPlan {
    guard let seed = UInt64(try payload.string("seed")) else {
      throw try payload.member("seed").failure("a whole number as text")
    }
    return SessionPlan(
      kind: try payload.choice("kind"), mode: try payload.choice("mode"), seed: seed,
      slots: try payload.list("slots", of: slot(from:)),
      probeLimit: try payload.duration("probe_limit_ms"),
      maximumProbes: try payload.integer("maximum_probes"))
  }

  private static func slot(from payload: JSONReader) throws(JSONShapeError) -> SessionPlan.Slot {
    SessionPlan.Slot(
      question: QuestionID(try payload.string("question")),
      digest: QuestionDigest(try payload.string("digest")),
      title: try payload.string("title"), topic: try payload.string("topic"),
      level: try payload.choice("level"), limit: try payload.duration("limit_ms"))
  }

  private static func hint(from payload: JSONReader) throws(JSONShapeError) -> Hint {
    Hint(
      item: try payload.string("item"), text: try payload.string("text"),
      price: try payload.integer("price"))
  }

  private static func probe(from payload: JSONReader) throws(JSONShapeError) -> Probe {
    Probe(
      item: try payload.optionalMember("item") == nil ? nil : try payload.string("item"),
      part: try payload.string("part"), text: try payload.string("text"))
  }
}

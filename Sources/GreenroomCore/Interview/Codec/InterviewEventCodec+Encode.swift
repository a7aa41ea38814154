extension InterviewEventCodec {
  /// The name and payload of a fact.
  static func encode(_ fact: InterviewFact) -> (Kind, JSONValue) {
    switch fact {
    case .sessionStarted(let plan): (.sessionStarted, json(of: plan))
    case .questionAsked(let slot): (.questionAsked, .object(["slot": .integer(slot)]))
    case .briefingEnded: (.briefingEnded, nothing)
    case .draftEdited(let edit): (.draftEdited, .array([json(of: edit, at: 0)]))
    case .clarificationAsked(let asked, let reply):
      (.clarificationAsked, .object(["asked": .string(asked), "reply": .string(reply)]))
    case .hintGiven(let hint): (.hintGiven, json(of: hint))
    case .paused: (.paused, nothing)
    case .resumed: (.resumed, nothing)
    case .answerSubmitted: (.answerSubmitted, nothing)
    case .timeExpired: (.timeExpired, nothing)
    case .skipped: (.skipped, nothing)
    case .answerScored(let score): (.answerScored, score.json)
    case .probeAsked(let probe): (.probeAsked, json(of: probe))
    case .selfRatingRequested: (.selfRatingRequested, nothing)
    case .selfRated(let rating):
      (.selfRated, .object(["rating": rating.map(JSONValue.integer) ?? .null]))
    case .sessionEnded(let ending): (.sessionEnded, .object(["ending": name(of: ending)]))
    case .sessionClosed: (.sessionClosed, nothing)
    case .interrupted(let cause): (.interrupted, .object(["cause": .string(cause.rawValue)]))
    case .continued(let cause, let away):
      (
        .continued,
        .object(["cause": .string(cause.rawValue), "away_ms": .integer(away.wholeMilliseconds)])
      )
    case .timeMarked: (.timeMarked, nothing)
    }
  }

  private static let nothing = JSONValue.object([JSONValue.Member]())

  /// An edit as `[milliseconds, offset, removed, inserted]`: typing is most of a log.
  static func json(of edit: TextEdit, at milliseconds: Int) -> JSONValue {
    .array([
      .integer(milliseconds), .integer(edit.offset), .integer(edit.removed),
      .string(edit.inserted),
    ])
  }

  private static func json(of plan: SessionPlan) -> JSONValue {
    .object([
      "kind": .string(plan.kind.rawValue),
      "mode": .string(plan.mode.rawValue),
      // As text, because many readers of JSON round whole numbers beyond 2^53.
      "seed": .string(String(plan.seed)),
      "probe_limit_ms": .integer(plan.probeLimit.wholeMilliseconds),
      "maximum_probes": .integer(plan.maximumProbes),
      "slots": .array(plan.slots.map(json(of:))),
    ])
  }

  private static func json(of slot: SessionPlan.Slot) -> JSONValue {
    .object([
      "question": .string(slot.question.rawValue),
      "digest": .string(slot.digest.rawValue),
      "title": .string(slot.title),
      "topic": .string(slot.topic),
      "level": .string(slot.level.rawValue),
      "limit_ms": .integer(slot.limit.wholeMilliseconds),
    ])
  }

  private static func json(of hint: Hint) -> JSONValue {
    .object([
      "item": .string(hint.item), "text": .string(hint.text), "price": .integer(hint.price),
    ])
  }

  private static func json(of probe: Probe) -> JSONValue {
    .object([
      "item": probe.item.map(JSONValue.string) ?? .null,
      "part": .string(probe.part),
      "text": .string(probe.text),
    ])
  }

  private static func name(of ending: SessionEnding) -> JSONValue { .string(ending.rawValue) }
}

import GreenroomCore

extension SessionReport {
  /// The session as JSON, scores in the shape of the stable interface.
  public var json: JSONValue {
    .object([
      "id": .string(record.id.rawValue),
      "started": .string(record.startedAt.civil.dateAndTime),
      "started_unix_ms": .integer(record.startedAt.unixMilliseconds),
      "kind": interview.plan.map { .string($0.kind.rawValue) } ?? .null,
      "mode": interview.plan.map { .string($0.mode.rawValue) } ?? .null,
      "ended": interview.ending.map { .string($0.rawValue) } ?? .null,
      "interruptions": .array(interview.interruptions.map(json)),
      "attempts": .array(interview.attempts.map(json)),
    ])
  }

  private func json(_ interruption: Interruption) -> JSONValue {
    .object([
      "cause": .string(interruption.cause.rawValue),
      "at_ms": .integer(interruption.at.milliseconds),
      "away_seconds": interruption.away.map { .integer($0.wholeSeconds) } ?? .null,
    ])
  }

  private func json(_ attempt: Attempt) -> JSONValue {
    let slot = slot(of: attempt)
    return .object([
      "question": slot.map { .string($0.question.rawValue) } ?? .null,
      "digest": slot.map { .string($0.digest.rawValue) } ?? .null,
      "title": slot.map { .string($0.title) } ?? .null,
      "outcome": .string(attempt.outcome.rawValue), "answer": .string(attempt.draft.text),
      "limit_seconds": .integer(attempt.clock.limit.wholeSeconds),
      "spent_seconds": .integer(attempt.clock.spent(at: interview.lastEventAt).wholeSeconds),
      "probes": .array(attempt.probes.map(json)),
      "hints": .array(
        attempt.hints.map {
          .object(["item": .string($0.item), "price": .integer($0.price)])
        }),
      "self_rating": attempt.selfRating.map(JSONValue.integer) ?? .null,
      "score": attempt.score?.json ?? .null,
    ])
  }

  private func json(_ exchange: Attempt.ProbeExchange) -> JSONValue {
    .object([
      "probe": .string(exchange.probe.text), "outcome": .string(exchange.outcome.rawValue),
      "answer": .string(exchange.draft.text),
    ])
  }
}

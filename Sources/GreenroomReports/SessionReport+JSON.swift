import GreenroomCore

extension SessionReport {
  /// The session as one object: plan, attempts and scores, without the questions' own text.
  public var json: JSONValue {
    let plan = record.interview.plan
    return .object([
      "session": .string(record.id.rawValue),
      "started_at": .string(record.startedAt.isoText),
      "kind": plan.map { .string($0.kind.rawValue) } ?? .null,
      "mode": plan.map { .string($0.mode.rawValue) } ?? .null,
      "status": .string(status.rawValue),
      // A seed may be larger than the numbers that readers of JSON can hold.
      "seed": plan.map { .string(String($0.seed)) } ?? .null,
      "planned": .array((plan?.slots ?? []).map { .string($0.question.rawValue) }),
      "attempts": .array(answered.map { json(of: $0.attempt, $0.index, slot: $0.slot) }),
      "interruptions": .array(record.interview.interruptions.map(json)),
    ])
  }

  private func json(
    of attempt: Attempt, _ index: Int, slot: SessionPlan.Slot
  ) -> JSONValue {
    .object([
      "question": .string(slot.question.rawValue),
      "digest": .string(slot.digest.rawValue),
      "title": .string(slot.title),
      "topic": .string(slot.topic),
      "level": .string(slot.level.rawValue),
      "outcome": .string(attempt.outcome.rawValue),
      "limit_ms": .integer(slot.limit.wholeMilliseconds),
      "spent_ms": .integer(spent(on: attempt).wholeMilliseconds),
      "thought_ms": attempt.thought.map { .integer($0.wholeMilliseconds) } ?? .null,
      "answer": .string(attempt.draft.text),
      "clarifications": .array(
        attempt.clarifications.map {
          .object(["asked": .string($0.asked), "reply": .string($0.reply)])
        }),
      "hints": .array(
        attempt.hints.map {
          .object([
            "item": .string($0.item), "text": .string($0.text), "price": .integer($0.price),
          ])
        }),
      "probes": .array(attempt.probes.map(json)),
      "self_rating": attempt.selfRating.map { .integer($0) } ?? .null,
      "score": attempt.score.map {
        PhaseReport(score: $0, question: questions[slot.digest]).added(to: $0.json)
      } ?? .null,
      "disputes": disputes(of: index),
      "rescores": rescores(of: index),
    ])
  }

  private func json(of exchange: Attempt.ProbeExchange) -> JSONValue {
    .object([
      "item": exchange.probe.item.map { .string($0) } ?? .null,
      "part": .string(exchange.probe.part),
      "text": .string(exchange.probe.text),
      "outcome": .string(exchange.outcome.rawValue),
      "spent_ms": .integer(
        exchange.clock.spent(at: record.interview.lastEventAt).wholeMilliseconds),
      "answer": .string(exchange.draft.text),
    ])
  }

  private func json(of interruption: Interruption) -> JSONValue {
    .object([
      "cause": .string(interruption.cause.rawValue),
      "at_ms": .integer(interruption.at.milliseconds),
      "away_ms": interruption.away.map { .integer($0.wholeMilliseconds) } ?? .null,
    ])
  }
}

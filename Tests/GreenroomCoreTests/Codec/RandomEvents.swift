import GreenroomCore

/// Events with every value drawn at random, texts with awkward characters among them.
struct RandomEvents {
  var generator: any RandomNumberGenerator

  mutating func text() -> String {
    let pieces = [
      "a", "I", " ", "é", "e\u{301}", "日本", "👩‍👩‍👧", "\n", "\r\n", "\t", "\"", "\\", "\u{0}", "\u{7f}",
      "\u{2028}", "{}", "[", "\u{1b}[2J", "\u{fffd}", "𝄞",
    ]
    return (0..<Int.random(in: 0...8, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  mutating func whole() -> Int { Int.random(in: 0...1_000_000, using: &generator) }

  mutating func fraction() -> Double { Double.random(in: 0...1, using: &generator) }

  mutating func flag() -> Bool { Bool.random(using: &generator) }

  mutating func one<Value: CaseIterable>(of type: Value.Type) -> Value {
    let all = Array(type.allCases)
    return all[Int.random(in: all.indices, using: &generator)]
  }

  mutating func several<Value>(_ make: (inout RandomEvents) -> Value) -> [Value] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in make(&self) }
  }

  mutating func plan() -> SessionPlan {
    SessionPlan(
      kind: one(of: QuestionKind.self), mode: one(of: SessionMode.self), seed: generator.next(),
      slots: several { random in
        SessionPlan.Slot(
          question: QuestionID(random.text()), digest: QuestionDigest(random.text()),
          title: random.text(), topic: random.text(), level: random.one(of: Level.self),
          limit: .milliseconds(random.whole()))
      },
      probeLimit: .milliseconds(whole()), maximumProbes: whole())
  }

  mutating func evidence() -> Evidence {
    Evidence(
      start: whole(), end: whole(), text: text(), phrasing: text(), probe: flag() ? whole() : nil)
  }

  mutating func star() -> StarReading {
    StarReading(
      sentences: several { random in
        StarReading.Sentence(
          start: random.whole(), end: random.whole(), part: random.one(of: StarPart.self),
          confidence: random.fraction())
      },
      parts: StarPart.allCases.map { part in
        StarReading.Presence(
          part: part, isPresent: flag(), confidence: fraction(), score: whole(),
          best: flag() ? evidence() : nil)
      },
      qualities: several { random in
        StarReading.Quality(
          id: random.text(), title: random.text(), isMet: random.flag(), note: random.text(),
          evidence: random.several { $0.evidence() })
      })
  }

  mutating func score() -> AnswerScore {
    AnswerScore(
      question: QuestionID(text()), digest: QuestionDigest(text()), scorer: text(),
      total: fraction() * 100,
      items: several { random in
        ItemResult(
          part: random.text(), id: random.text(), weight: random.one(of: Weight.self),
          level: random.fraction(), points: random.fraction() * 3, possible: 3,
          evidence: random.several { $0.evidence() })
      },
      misconceptions: several { random in
        MisconceptionResult(
          id: random.text(), points: -random.whole(), evidence: random.several { $0.evidence() },
          correction: random.text())
      },
      caps: several { random in
        ScoreCap(id: random.text(), ceiling: random.whole(), reason: random.text())
      },
      hintPoints: whole(), star: flag() ? star() : nil,
      delivery: Delivery(
        words: whole(), spokenSeconds: whole(), firstPersonSingular: whole(),
        firstPersonPlural: whole(), numbers: whole()))
  }

  mutating func fact() -> InterviewFact {
    let causes = [Interruption.Cause.suspended, .hangup, .kept, .crash]
    let cause = causes[Int.random(in: 0..<4, using: &generator)]
    // Half of all facts are typing, so that runs of it come up.
    switch Int.random(in: 0..<38, using: &generator) {
    case 0: return .sessionStarted(plan())
    case 1: return .questionAsked(slot: whole())
    case 2: return .briefingEnded
    case 3: return .clarificationAsked(text(), reply: text())
    case 4: return .hintGiven(Hint(item: text(), text: text(), price: whole()))
    case 5: return .paused
    case 6: return .resumed
    case 7: return .answerSubmitted
    case 8: return .timeExpired
    case 9: return .skipped
    case 10: return .answerScored(score())
    case 11: return .probeAsked(Probe(item: flag() ? text() : nil, part: text(), text: text()))
    case 12: return .selfRatingRequested
    case 13: return .selfRated(flag() ? whole() : nil)
    case 14: return .sessionEnded(flag() ? .completed : .early)
    case 15: return .sessionClosed
    case 16: return .interrupted(cause)
    case 17: return .continued(cause, away: .milliseconds(whole()))
    case 18: return .timeMarked
    default:
      return .draftEdited(TextEdit(offset: whole(), removed: whole(), inserted: text()))
    }
  }

  mutating func events() -> [InterviewEvent] {
    var now = 0
    return (0..<60).map { _ in
      now += Int.random(in: 0...900, using: &generator)
      return InterviewEvent(at: Moment(milliseconds: now), fact())
    }
  }
}

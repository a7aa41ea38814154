import GreenroomCore

/// A question, a score and a session that several tests report on.
enum Samples {
  static let digest: QuestionDigest = "0123456789abcdef0123"

  static let question = Question(
    id: "a-bug", title: "A bug you shipped", topic: "incident", level: .mid, levels: [.mid],
    minutes: 5, prompt: "Tell me about a bug\nthat you shipped.",
    body: .behavioral(
      BehavioralRubric(
        competency: "ownership",
        parts: [
          StarPartRubric(
            part: .situation, title: "Situation", share: 20, prompt: "",
            checklist: [
              ChecklistItem(id: "stakes", weight: .must, point: "Says what was at stake."),
              ChecklistItem(id: "when", weight: .should, point: "Says when it was."),
            ]),
          StarPartRubric(
            part: .result, title: "Result", share: 30, prompt: "",
            checklist: [
              ChecklistItem(id: "number", weight: .must, point: "Gives the result as a number.")
            ]),
        ])),
    answers: [
      ModelAnswer(
        name: "strong", content: .text("In May I broke login.\n\nI fixed it."), band: 85...100)
    ],
    digest: digest)

  static let star = StarReading(
    sentences: [],
    parts: [
      .init(
        part: .situation, isPresent: true, confidence: 0.9, score: 92,
        best: evidence("Orders were lost.")),
      .init(
        part: .result, isPresent: false, confidence: 0.7, score: 8,
        best: evidence("It went well.")),
      .init(part: .reflection, isPresent: false, confidence: 1, score: 0),
    ],
    qualities: [
      .init(id: "number", title: "A number in the result", isMet: false, note: "I found none."),
      .init(id: "role", title: "Own role", isMet: true, note: "You say \"I\" 9 times."),
    ])

  static let delivery = Delivery(
    words: 231, spokenSeconds: 99, firstPersonSingular: 9, firstPersonPlural: 1, numbers: 4)

  static let score = AnswerScore(
    question: "a-bug", digest: digest, scorer: "1.0", total: 58.04,
    items: [
      ItemResult(
        part: "situation", id: "stakes", weight: .must, level: 1, points: 3, possible: 3,
        evidence: [evidence("Orders were\nlost.")]),
      ItemResult(
        part: "situation", id: "when", weight: .should, level: 0.5, points: 1, possible: 2,
        evidence: [evidence("in\u{1b}[31m May", probe: 0)]),
      ItemResult(
        part: "result", id: "number", weight: .must, level: 0, points: 0, possible: 3),
    ],
    misconceptions: [
      MisconceptionResult(
        id: "blame", points: -8, evidence: [evidence("QA missed it")],
        correction: "Say what you did.")
    ],
    caps: [ScoreCap(id: "no-result", ceiling: 69, reason: "I could not find a result.")],
    hintPoints: 3, star: star, delivery: delivery)

  static func evidence(_ text: String, probe: Int? = nil) -> Evidence {
    Evidence(start: 0, end: text.utf8.count, text: text, phrasing: "order* lost", probe: probe)
  }

  /// A practice session: one question answered with a follow-up, a second one skipped.
  static let record = SessionRecord(
    id: "20261123-2041-k3f9q", startedAt: startedAt, interview: Interview(replaying: events),
    questionSources: [:])

  /// 2026-11-23 20:41:05, one hour ahead of UTC.
  static let startedAt = WallTime(unixMilliseconds: 1_795_462_865_000, zoneOffsetSeconds: 3600)

  /// Typed with much that Markdown would take for its own.
  static let answer = "# Orders were *lost*.\n- in May\n\n  1. ok"

  private static let probe = Probe(
    item: "result/number", part: "result", text: "What came of it?")

  private static let events: [InterviewEvent] = [
    at(0, .sessionStarted(plan)),
    at(0, .questionAsked(slot: 0)),
    at(5, .briefingEnded),
    at(8, .clarificationAsked("Any bug?", reply: "Yes | any.")),
    at(25, .draftEdited(TextEdit(offset: 0, inserted: answer))),
    at(30, .interrupted(.suspended)),
    at(30, .continued(.suspended, away: .seconds(75))),
    at(65, .answerSubmitted),
    at(65, .answerScored(score)),
    at(66, .probeAsked(probe)),
    at(76, .timeExpired),
    at(76, .answerScored(score)),
    at(77, .selfRatingRequested),
    at(80, .selfRated(75)),
    at(81, .questionAsked(slot: 1)),
    at(82, .skipped),
    at(83, .sessionEnded(.completed)),
  ]

  private static let plan = SessionPlan(
    kind: .behavioral, mode: .practice, seed: 7,
    slots: [
      SessionPlan.Slot(
        question: "a-bug", digest: digest, title: "A bug you shipped", topic: "incident",
        level: .mid, limit: .seconds(300)),
      SessionPlan.Slot(
        question: "gone", digest: "ffff", title: "A question whose <pack> is gone",
        topic: "incident", level: .senior, limit: .seconds(360)),
    ])

  private static func at(_ seconds: Int, _ fact: InterviewFact) -> InterviewEvent {
    InterviewEvent(at: Moment(.seconds(seconds)), fact)
  }

  static let sessions = [
    SessionSummary(
      id: "20261123-2041-k3f9q", startedAt: startedAt, kind: .behavioral, mode: .mock,
      status: .completed, titles: ["A bug you shipped", "A conflict"], answered: 2, score: 71.6,
      spent: .seconds(605), words: 412, interruptions: 1),
    SessionSummary(
      id: "20261120-0903-aaaaa", startedAt: WallTime(unixMilliseconds: 1_795_166_580_000),
      kind: .explain, mode: .practice, status: .open, titles: ["Explain\u{1b}[2J MVCC"],
      answered: 0,
      score: nil, spent: .seconds(3_725), words: 9, interruptions: 0),
  ]
}

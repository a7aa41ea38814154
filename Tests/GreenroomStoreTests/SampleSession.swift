import GreenroomCore

/// A session played through the real machine, as batches of events the way a program appends
/// them.
struct SampleSession {
  var id: SessionID
  var interview = Interview()
  var batches: [[InterviewEvent]] = []
  private var now = 0

  init(_ id: SessionID = "20261123-2041-k3f9q") { self.id = id }

  static let plan = SessionPlan(
    kind: .behavioral, mode: .practice, seed: 7,
    slots: [
      SessionPlan.Slot(
        question: "incident-resolved", digest: "digest-1", title: "An incident you resolved",
        topic: "incidents", level: .senior, limit: .seconds(300)),
      SessionPlan.Slot(
        question: "hard-feedback", digest: "digest-2", title: "Hard feedback",
        topic: "feedback", level: .mid, limit: .seconds(240)),
    ])

  var plan: SessionPlan = SampleSession.plan

  mutating func perform(_ command: InterviewCommand, after seconds: Int = 1) throws {
    now += seconds * 1000
    let events = try interview.decide(command, at: Moment(milliseconds: now))
    for event in events { interview.apply(event) }
    if !events.isEmpty { batches.append(events) }
  }

  mutating func type(_ text: String) throws {
    let offset = interview.openDraft?.text.utf8.count ?? 0
    try perform(.edit(TextEdit(offset: offset, inserted: text)))
  }

  func score(_ total: Double, of question: QuestionID) -> AnswerScore {
    AnswerScore(
      question: question, digest: "digest-1", scorer: "1.0", total: total,
      items: [
        ItemResult(
          part: "action", id: "rollback", weight: .must, level: 1, points: 3, possible: 3)
      ],
      delivery: Delivery(
        words: 20, spokenSeconds: 9, firstPersonSingular: 2, firstPersonPlural: 0, numbers: 1))
  }

  /// One question with a follow-up answered, the second still being typed.
  mutating func play(saying words: [String] = ["I rolled back ", "the déploy", " at once."]) throws
  {
    try perform(.begin(plan))
    try perform(.proceed)
    for word in words { try type(word) }
    try perform(.wake, after: 6)
    try perform(.submit)
    let probe = Probe(item: "result/numbers", part: "result", text: "By how much?")
    try perform(.recordScore(score(60, of: "incident-resolved"), next: probe))
    try type("Errors fell by forty percent")
    try perform(.submit)
    try perform(.recordScore(score(70.5, of: "incident-resolved"), next: nil))
    try perform(.rate(65))
    try perform(.proceed)
    try perform(.proceed)
    try type("My lead told me")
  }

  mutating func finish() throws {
    try type(" to listen")
    try perform(.submit)
    try perform(.recordScore(score(50, of: "hard-feedback"), next: nil))
    try perform(.rate(nil))
    try perform(.proceed)
    try perform(.proceed)
  }

  static func finished(_ id: SessionID, saying words: [String]) throws -> SampleSession {
    var session = SampleSession(id)
    try session.play(saying: words)
    try session.finish()
    return session
  }
}

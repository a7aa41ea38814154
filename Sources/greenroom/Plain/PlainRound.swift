import GreenroomCore
import GreenroomReports
import GreenroomRuntime
import GreenroomUI

/// A round line by line, for terminals without a full screen, for screen readers and for scripts.
///
/// The same machine, the same journal and the same scorer as on the full screen.
final class PlainRound {
  private let world: World
  private let id: SessionID
  private let questions: [Question]
  private var desk: ScoringDesk
  private var interview = Interview()

  /// Plans a round and plays it.
  static func start(_ request: RoundRequest, seed: UInt64?, at places: Places) throws {
    let world = try World(places: places)
    defer { for sentence in world.close() { StandardError.write(sentence + "\n") } }
    let library = world.library()
    for finding in library.findings { StandardError.write("\(finding)\n") }
    let history = world.history()
    if let reason = history.readOnlyReason {
      throw CommandFailure("no round can be started: \(reason)", .noPermission)
    }
    if let open = history.sessions.first(where: { $0.status == .open }) {
      throw CommandFailure(
        "session \(open.id) is still open; go on with `greenroom resume`", .busy)
    }
    let planner = RoundPlanner(questions: library.questions, lastAsked: history.lastAsked)
    let plan: SessionPlan
    do throws(PlanningError) {
      plan = try planner.plan(request, seed: seed ?? UInt64.random(in: .min ... .max))
    } catch {
      throw CommandFailure(error.sentence, .noInput)
    }
    var generator = SystemRandomNumberGenerator()
    let id = SessionID(startedAt: WallClock.now(), using: &generator)
    let questions = plan.slots.compactMap { slot in
      library.questions.first { $0.id == slot.question }
    }
    let round = PlainRound(world: world, id: id, questions: questions, desk: ScoringDesk(library))
    try round.play(plan)
  }

  private init(world: World, id: SessionID, questions: [Question], desk: ScoringDesk) {
    self.world = world
    self.id = id
    self.questions = questions
    self.desk = desk
  }

  private let began = MonotonicClock.now()

  private var now: Moment { Moment(MonotonicClock.now() - began) }

  private func play(_ plan: SessionPlan) throws {
    let texts = plan.slots.map { ($0.digest, $0.question) }
    try world.prepare(id, questions: Dictionary(texts) { first, _ in first })
    try send(.begin(plan))
    while !interview.hasEnded {
      switch interview.phase {
      case .briefing: try brief()
      case .open(let stage, _): try answer(stage)
      case .evaluating: try evaluate()
      case .selfRating: try rate()
      case .reviewed: try review()
      case .lobby, .paused, .debrief, .closed: try send(.end)
      }
    }
    try debrief()
  }

  /// Sends a wish and writes what follows before anything else happens.
  private func send(_ command: InterviewCommand) throws {
    let events: [InterviewEvent]
    do throws(Refusal) {
      events = try interview.decide(command, at: now)
    } catch {
      print(error.sentence)
      return
    }
    for event in events { interview.apply(event) }
    try world.append(events, to: id)
    for event in events where event.fact == .timeExpired {
      print("Time is up. What you wrote counts as it stands.")
    }
  }

  private var question: Question? {
    guard let slot = interview.attempts.last?.slot, questions.indices.contains(slot) else {
      return nil
    }
    return questions[slot]
  }

  private func brief() throws {
    let slot = interview.attempts.last?.slot ?? 0
    let count = interview.plan?.slots.count ?? 0
    print("\nQuestion \(slot + 1) of \(count)\n")
    print(PlainText.inert(question?.prompt ?? ""))
    let minutes = (interview.currentSlot?.limit.wholeSeconds ?? 0) / 60
    print("\nYou have \(minutes) minutes. Write your answer; a line with a single dot ends it.")
    print("A line with :skip skips, :end ends the session, :ask WORDS asks for a clarification.")
    try send(.proceed)
  }

  /// Reads lines until a dot, a command, or the end of the input.
  private func answer(_ stage: Interview.Stage) throws {
    if stage == .probing, let probe = interview.attempts.last?.probes.last?.probe {
      print("\nInterviewer: \(PlainText.inert(probe.text))")
    }
    while case .open = interview.phase {
      guard let line = readLine() else {
        return try endOfInput(in: stage)
      }
      switch line {
      case ".": try send(.submit)
      case ":skip": try send(.skip)
      case ":end": try send(.end)
      case let line where line.hasPrefix(":ask "): try clarify(String(line.dropFirst(5)))
      case let line: try type(line)
      }
    }
  }

  /// What was written counts; without a word, a follow-up is declined and a question ends the
  /// session.
  private func endOfInput(in stage: Interview.Stage) throws {
    guard interview.openDraft?.text.isEmpty ?? true else { return try send(.submit) }
    try send(stage == .probing ? .skip : .end)
  }

  private func type(_ line: String) throws {
    let text = interview.openDraft?.text ?? ""
    let inserted = text.isEmpty ? line : "\n" + line
    try send(.edit(TextEdit(offset: text.utf8.count, inserted: inserted)))
  }

  private func clarify(_ words: String) throws {
    guard let question else { return }
    let reply = desk.reply(to: words, about: question)
    try send(.clarify(words, reply: reply))
    print(PlainText.inert(reply))
  }

  private func evaluate() throws {
    guard let question, let attempt = interview.attempts.last else { return try send(.end) }
    try send(desk.verdict(on: attempt, question: question))
  }

  private func rate() throws {
    print("\nHow good was this answer, 0 to 100? An empty line goes on without.")
    while case .selfRating = interview.phase {
      let line = readLine() ?? ""
      if line.isEmpty {
        try send(.rate(nil))
      } else if let rating = Int(line), (0...100).contains(rating) {
        try send(.rate(rating))
      } else {
        print("A number from 0 to 100, or an empty line.")
      }
    }
  }

  private func review() throws {
    if let attempt = interview.attempts.last, let score = attempt.score, let question {
      print("\n" + ScoreReport(score: score, question: question).text)
    }
    try send(.proceed)
  }

  private func debrief() throws {
    if interview.plan?.mode == .mock {
      for attempt in interview.attempts {
        guard let score = attempt.score, questions.indices.contains(attempt.slot) else { continue }
        print("\n" + ScoreReport(score: score, question: questions[attempt.slot]).text)
      }
    }
    print("\nThe session is kept: greenroom history show \(id)")
  }
}

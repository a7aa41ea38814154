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
  /// In the order of the plan's slots.
  private let questions: [Question?]
  private var desk: ScoringDesk
  private var interview: Interview
  /// Where the interview's clock stood when this began.
  private let startedAt: Moment
  private let began = MonotonicClock.now()

  init(
    world: World, id: SessionID, questions: [Question?], desk: ScoringDesk,
    interview: Interview = Interview()
  ) {
    self.world = world
    self.id = id
    self.questions = questions
    self.desk = desk
    self.interview = interview
    startedAt = interview.lastEventAt
  }

  private var now: Moment { startedAt.advanced(by: MonotonicClock.now() - began) }

  /// Asks until the session has ended.
  func play() throws {
    while !interview.hasEnded {
      switch interview.phase {
      case .briefing: try brief()
      case .open(let stage, _): try answer(stage)
      case .paused: try send(.resume)
      case .evaluating: try evaluate()
      case .selfRating: try rate()
      case .reviewed: try review()
      case .lobby, .debrief, .closed: try send(.end)
      }
    }
    try debrief()
  }

  /// Sends a wish and writes what follows before anything else happens.
  ///
  /// - Returns: whether the wish was granted; time that ran out in the meantime wins over it.
  @discardableResult
  func send(_ command: InterviewCommand) throws -> Bool {
    let events: [InterviewEvent]
    do throws(Refusal) {
      events = try interview.decide(command, at: now)
    } catch {
      print(error.sentence)
      return false
    }
    try world.append(events, to: id)
    for event in events { interview.apply(event) }
    guard events.contains(where: { $0.fact == .timeExpired }) else { return true }
    print("Time is up. What you wrote counts as it stands.")
    return false
  }

  private var question: Question? { interview.attempts.last.flatMap(question) }

  private func question(of attempt: Attempt) -> Question? {
    questions.indices.contains(attempt.slot) ? questions[attempt.slot] : nil
  }

  private func brief() throws {
    let slot = interview.attempts.last?.slot ?? 0
    let count = interview.plan?.slots.count ?? 0
    print("\nQuestion \(slot + 1) of \(count)\n")
    print(PlainText.inert(question?.prompt ?? ""))
    let limit = DurationText.words(interview.currentSlot?.limit ?? .zero)
    print("\nYou have \(limit). Write your answer; a line with a single dot ends it.")
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
    let isEmpty = interview.openDraft?.text.isEmpty ?? true
    try send(isEmpty ? (stage == .probing ? .skip : .end) : .submit)
  }

  private func type(_ line: String) throws {
    let text = interview.openDraft?.text ?? ""
    let inserted = text.isEmpty ? line : "\n" + line
    try send(.edit(TextEdit(offset: text.utf8.count, inserted: inserted)))
  }

  private func clarify(_ words: String) throws {
    guard let question else { return }
    let reply = desk.reply(to: words, about: question)
    if try send(.clarify(words, reply: reply)) { print(PlainText.inert(reply)) }
  }

  private func evaluate() throws {
    // Without its text a question cannot be judged; what was written is kept.
    guard let question, let attempt = interview.attempts.last else {
      print("The text of this question cannot be read any more, so it is not scored.")
      try send(.end)
      return
    }
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
        guard let score = attempt.score else { continue }
        print("\n" + ScoreReport(score: score, question: question(of: attempt)).text)
      }
    }
    print("\nThe session is kept: greenroom history show \(id)")
  }
}

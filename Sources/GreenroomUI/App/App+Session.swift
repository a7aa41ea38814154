import GreenroomCore
import GreenroomFrame

/// Starting, running and leaving the session.
extension App {
  /// Plans a round and has its session prepared; it begins when the store is ready.
  mutating func start(_ request: RoundRequest, seed: UInt64?, at now: AppTime) -> [Effect] {
    // A second Enter while the store still prepares the first one's session changes nothing.
    guard let library, prepared == nil else { return [] }
    if let reason = history.readOnlyReason {
      say("No round can be started: \(reason)", isError: true, at: now)
      return []
    }
    if let open = history.open {
      say(
        "The session of \(open.startedAt.civil.dateAndTime) is still open: resume it or end it.",
        isError: true, at: now)
      return []
    }
    let planner = RoundPlanner(questions: library.questions, lastAsked: history.lastAsked)
    do throws(PlanningError) {
      let plan = try planner.plan(request, seed: seed ?? generator.next())
      let questions = plan.slots.compactMap { slot in
        library.questions.first { $0.id == slot.question }
      }
      let id = SessionID(startedAt: now.wall, using: &generator)
      prepared = (id, plan, questions)
      requestedCount = request.fixed.isEmpty ? request.count : 0
      let texts = plan.slots.map { ($0.digest, $0.question) }
      return [.prepareSession(id, questions: Dictionary(texts) { first, _ in first })]
    } catch {
      say(error.sentence, isError: true, at: now)
      return []
    }
  }

  mutating func beginPrepared(_ id: SessionID, at now: AppTime) -> [Effect] {
    guard let prepared, prepared.id == id else { return [] }
    self.prepared = nil
    session = LiveSession(id: id, questions: prepared.questions, at: now.uptime)
    routes.reset(to: .round(RoundScreen()))
    if prepared.plan.slots.count < requestedCount {
      say(
        "Only \(prepared.plan.slots.count) questions fit; the round asks what there is.", at: now)
    }
    requestedCount = 0
    return send(.begin(prepared.plan), at: now)
  }

  mutating func goOn(with resumed: ResumedSession, at now: AppTime) -> [Effect] {
    let record = resumed.session.record
    session = LiveSession(
      id: record.id, questions: resumed.session.questions, interview: record.interview,
      annotations: record.annotations, at: now.uptime)
    routes.reset(to: .round(RoundScreen()))
    adoptOpenDraft()
    if record.interview.hasEnded {
      openDebrief()
      return []
    }
    session?.stopClock(at: now.uptime)
    routes.push(.dialog(.resumed(record.interview.causeOfAbsence, away: resumed.away)))
    return []
  }

  /// The candidate is back and the clock runs again.
  mutating func goOn(
    after away: Duration, _ cause: Interruption.Cause, at now: AppTime
  ) -> [Effect] {
    session?.startClock(at: now.uptime)
    return send(.continue(cause, away: away), at: now) + evaluateIfNeeded(at: now)
  }

  /// Sends a wish to the interview; what follows is queued for the disk and shown.
  mutating func send(_ command: InterviewCommand, at now: AppTime) -> [Effect] {
    guard session != nil else { return [] }
    do throws(Refusal) {
      let events = try session?.send(command, at: now.uptime) ?? []
      return follow(events, at: now)
    } catch {
      say(error.sentence, isError: true, at: now)
      return []
    }
  }

  /// Keeps the screen in step with facts, and lets the scorer speak when its turn has come.
  private mutating func follow(_ events: [InterviewEvent], at now: AppTime) -> [Effect] {
    var effects: [Effect] = []
    for event in events {
      switch event.fact {
      case .questionAsked:
        openFreshText()
        // Made ready while the question is read, so that no key waits for it later.
        if let question = session?.currentQuestion { _ = scoring?.compiled(question) }
      case .probeAsked: openFreshText()
      case .timeExpired:
        closeDialogs()
        routes.push(.dialog(.timeIsUp))
        effects.append(.ringBell)
      case .answerSubmitted, .skipped: closeDialogs()
      case .selfRatingRequested: changeRound { $0.rating = nil }
      case .selfRated: openReview()
      case .sessionEnded: openDebrief()
      case .briefingEnded where isHelpOpen:
        say("The question's clock runs now.", at: now)
        effects.append(.ringBell)
      case .sessionClosed, .sessionStarted, .briefingEnded, .draftEdited, .clarificationAsked,
        .hintGiven, .paused, .resumed, .answerScored, .interrupted, .continued, .timeMarked:
        break
      }
    }
    return effects + evaluateIfNeeded(at: now)
  }

  private var isHelpOpen: Bool {
    if case .help = routes.top { true } else { false }
  }

  /// Scores what was handed in and lets the interviewer ask on.
  ///
  /// After an expiry the candidate goes on first: nothing runs in between.
  mutating func evaluateIfNeeded(at now: AppTime) -> [Effect] {
    guard let session, session.interview.phase == .evaluating,
      routes.top != .dialog(.timeIsUp),
      let attempt = session.interview.attempts.last, scoring != nil
    else { return [] }
    guard let question = session.currentQuestion,
      let verdict = scoring?.verdict(on: attempt, question: question)
    else {
      let effects = send(.end, at: now)
      say(
        "This question's text cannot be read any more, so nothing can be scored; "
          + "what you wrote is kept.", isError: true, at: now)
      return effects
    }
    return send(verdict, at: now)
  }

  /// Tells the machine that time has passed, until it has nothing more to say.
  mutating func wakeInterview(at now: AppTime) -> [Effect] {
    var effects: [Effect] = []
    while let session, let due = session.interview.nextWake,
      due <= session.moment(at: now.uptime)
    {
      let before = session.interview
      effects += send(.wake, at: now)
      if self.session?.interview == before { break }
    }
    return effects
  }

  /// Writes what waits, when it is time.
  mutating func flushIfDue(at now: AppTime) -> [Effect] {
    guard let session, session.isFlushDue(at: now.uptime) else { return [] }
    return flush()
  }

  mutating func flush() -> [Effect] {
    guard let events = session?.takeUnsaved(), let id = session?.id, !events.isEmpty else {
      return []
    }
    return [.append(id, events)]
  }

  /// Leaving ends the attempts to write. While they fail, that is said once before it is done.
  mutating func mayLeave() -> Bool {
    guard let session, session.isStuck, !session.isLossKnown else { return true }
    self.session?.isLossKnown = true
    banner = Banner(
      text: "Your last words are not saved yet. Wait, or leave again to lose them.",
      isError: true, until: nil)
    return false
  }

  /// Ends the session for good after its debrief, or leaves it for another day: once everything is
  /// written, or at once when the candidate knows that it cannot be.
  mutating func leaveSession(at now: AppTime) -> [Effect] {
    guard let session else { return [] }
    self.session?.stopClock(at: now.uptime)
    if session.isLossKnown || session.unsaved.isEmpty { return dropSession() }
    self.session?.isLeaving = true
    return flush()
  }

  private mutating func dropSession() -> [Effect] {
    guard let id = session?.id else { return [] }
    session = nil
    routes.reset(to: .home(HomeScreen()))
    return [.releaseSession(id), .loadHistory]
  }

  /// The store has written a batch.
  mutating func noteSaved(_ id: SessionID) -> [Effect] {
    guard session?.id == id else { return [] }
    session?.confirmSaved()
    // Only the banner of a failed write has no end of its own.
    if banner?.isError == true, banner?.until == nil, !hasUnsavedText { banner = nil }
    guard let session, session.isLeaving, session.unsaved.isEmpty else { return [] }
    return dropSession()
  }

  /// The store could not write a batch: the text stays, and so does the session.
  mutating func noteSaveFailed(_ id: SessionID, _ reason: String, at now: AppTime) {
    guard session?.id == id else { return }
    session?.saveFailed(at: now.uptime)
    if session?.isLeaving == true {
      session?.isLeaving = false
      session?.startClock(at: now.uptime)
    }
    banner = Banner(text: reason, isError: true, until: nil)
  }

  mutating func suspend(at now: AppTime) -> [Effect] {
    var effects = send(.interrupt(.suspended), at: now)
    session?.stopClock(at: now.uptime)
    effects += flush()
    return effects + [.suspend]
  }

  mutating func comeBack(after away: Duration, at now: AppTime) -> [Effect] {
    guard session != nil else { return [] }
    session?.startClock(at: now.uptime)
    return send(.continue(.suspended, away: away), at: now)
  }

  mutating func hangUp(at now: AppTime) -> [Effect] {
    var effects = send(.interrupt(.hangup), at: now)
    session?.stopClock(at: now.uptime)
    effects += flush()
    isFinished = true
    wasCutOff = true
    return effects
  }
}

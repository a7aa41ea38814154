import GreenroomCore

/// The running session: its interview, its clock, and what is not written to disk yet.
struct LiveSession: Hashable, Sendable {
  /// Typing is written when the keys rest, and at the latest this long after it happened.
  static let longestUnsaved = Duration.seconds(1)
  static let keysRest = Duration.milliseconds(300)
  static let retryInterval = Duration.seconds(2)

  let id: SessionID
  /// The questions in the order of the plan's slots.
  let questions: [Question?]
  /// What was said about it so far, such as a dispute after an answer.
  var annotations: SessionAnnotations
  private(set) var interview: Interview
  private(set) var unsaved: [InterviewEvent] = []
  /// How many events each batch holds that the store has not answered for, oldest first.
  private var inFlight: [Int] = []
  private var unsavedSince: Duration?
  private var lastEdit: Duration?
  private var retryAt: Duration?
  private var clock: InterviewClock
  /// The candidate was told that leaving now loses what could not be written.
  var isLossKnown = false
  /// It is left as soon as everything is written.
  var isLeaving = false

  init(
    id: SessionID, questions: [Question?], interview: Interview = Interview(),
    annotations: SessionAnnotations = SessionAnnotations(), at uptime: Duration
  ) {
    self.id = id
    self.questions = questions
    self.annotations = annotations
    self.interview = interview
    clock = InterviewClock(moment: interview.lastEventAt, at: uptime)
  }

  /// The question that is on.
  var currentQuestion: Question? {
    guard let slot = interview.attempts.last?.slot, questions.indices.contains(slot) else {
      return nil
    }
    return questions[slot]
  }

  func moment(at uptime: Duration) -> Moment { clock.moment(at: uptime) }

  /// Lets the machine decide and folds what follows.
  ///
  /// - Returns: the facts that follow.
  @discardableResult
  mutating func send(
    _ command: InterviewCommand, at uptime: Duration
  ) throws(Refusal) -> [InterviewEvent] {
    let events = try interview.decide(command, at: moment(at: uptime))
    for event in events {
      interview.apply(event)
      if case .draftEdited = event.fact { lastEdit = uptime }
    }
    if !events.isEmpty, unsavedSince == nil { unsavedSince = uptime }
    unsaved += events
    return events
  }

  /// Whether the queue should be written now.
  func isFlushDue(at uptime: Duration) -> Bool {
    guard inFlight.isEmpty, let due = flushDue else { return false }
    return uptime >= due
  }

  private var flushDue: Duration? {
    guard let unsavedSince, !unsaved.isEmpty else { return nil }
    if let retryAt { return retryAt }
    let onlyTyping = unsaved.allSatisfy {
      if case .draftEdited = $0.fact { true } else { false }
    }
    guard onlyTyping, let lastEdit else { return unsavedSince }
    return min(lastEdit + LiveSession.keysRest, unsavedSince + LiveSession.longestUnsaved)
  }

  /// What is to be written; it stays queued until the store has said that it was. What the store
  /// has already and has not answered for is not given to it twice.
  mutating func takeUnsaved() -> [InterviewEvent] {
    let fresh = Array(unsaved.dropFirst(inFlight.reduce(0, +)))
    if !fresh.isEmpty { inFlight.append(fresh.count) }
    return fresh
  }

  mutating func confirmSaved() {
    guard let saved = inFlight.first else { return }
    inFlight.removeFirst()
    unsaved.removeFirst(saved)
    retryAt = nil
    isLossKnown = false
    if unsaved.isEmpty { unsavedSince = nil }
  }

  /// Whether the last attempt to write has failed.
  var isStuck: Bool { retryAt != nil }

  mutating func saveFailed(at uptime: Duration) {
    inFlight = []
    retryAt = uptime + LiveSession.retryInterval
  }

  /// The clock stands still: the terminal is given away or the program ends.
  mutating func stopClock(at uptime: Duration) { clock.stop(at: uptime) }

  mutating func startClock(at uptime: Duration) { clock.start(at: uptime) }

  /// When the app must look again: a deadline, a time mark, or something to be written.
  var nextWake: Duration? {
    let machine = interview.nextWake.flatMap { clock.uptime(at: $0) }
    let store = inFlight.isEmpty ? flushDue : nil
    return [machine, store].compactMap(\.self).min()
  }
}

/// Turns the program's running time into the interview's, which stands still in between.
struct InterviewClock: Hashable, Sendable {
  private var anchorMoment: Moment
  private var anchorUptime: Duration
  private var isStopped = false

  init(moment: Moment, at uptime: Duration) {
    anchorMoment = moment
    anchorUptime = uptime
  }

  /// In whole milliseconds, as the log keeps it, so that the replay is the live interview.
  func moment(at uptime: Duration) -> Moment {
    guard !isStopped else { return anchorMoment }
    let passed = max(.zero, uptime - anchorUptime)
    return anchorMoment.advanced(by: .milliseconds(passed.wholeMilliseconds))
  }

  func uptime(at moment: Moment) -> Duration? {
    isStopped ? nil : anchorUptime + anchorMoment.duration(until: moment)
  }

  mutating func stop(at uptime: Duration) {
    anchorMoment = moment(at: uptime)
    isStopped = true
  }

  mutating func start(at uptime: Duration) {
    guard isStopped else { return }
    anchorUptime = uptime
    isStopped = false
  }
}

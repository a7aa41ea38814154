import GreenroomCore
import GreenroomFrame
import GreenroomTestSupport

@testable import GreenroomUI

/// An app with a world in memory: it remembers what it was asked for, and its disk may fail.
struct AppWorld {
  private(set) var app: App
  private(set) var time = Duration.seconds(100)
  private(set) var effects: [Effect] = []
  private(set) var journal: [SessionID: [InterviewEvent]] = [:]
  private(set) var annotations: [SessionID: [HistoryEvent]] = [:]
  private(set) var sessions: [SessionSummary]
  private(set) var hidden: [SessionSummary] = []
  /// When set, nothing can be written, for this reason.
  var diskFailure: String?
  let library: Library

  static let bank: [Question] = [
    .explainSample(id: "explain-one"), .explainSample(id: "explain-two"), .behavioralSample(),
  ]

  init(
    size: Size = Size(width: 80, height: 24), sessions: [SessionSummary] = [],
    questions: [Question] = bank, launch: Launch = .home, entropy: UInt64 = 1,
    isMouseOn: Bool = true, readOnlyReason: String? = nil
  ) {
    library = Library(questions: questions, lexicon: Lexicon([:]))
    self.sessions = sessions
    app = App(size: size, launch: launch, entropy: entropy, isMouseOn: isMouseOn)
    send(.historyLoaded(History(sessions: sessions, readOnlyReason: readOnlyReason)))
    send(.libraryLoaded(library))
  }

  var now: AppTime {
    AppTime(
      uptime: time,
      wall: WallTime(unixMilliseconds: 1_795_464_000_000 + time.wholeMilliseconds))
  }

  var frame: Frame { app.view(at: now) }
  var text: String { frame.goldenText.joined(separator: "\n") }

  /// Events that came at once, as the loop hands them over: what comes of their effects follows
  /// behind the last of them.
  mutating func send(_ events: AppEvent...) { send(events) }

  mutating func send(_ events: [AppEvent]) {
    var inbox = events + [.tick]
    while !inbox.isEmpty {
      let asked = app.update(inbox.removeFirst(), at: now)
      effects += asked
      for effect in asked { inbox += answer(effect) }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func point(_ action: MouseEvent.Action, x: Int, y: Int) {
    send(.input(.mouse(MouseEvent(action, at: Point(x: x, y: y)))))
  }

  mutating func wait(_ duration: Duration) {
    time += duration
    send(.tick)
  }

  /// Time passes as in the loop: the app is woken whenever it asked to be.
  mutating func live(_ duration: Duration) {
    let end = time + duration
    while let wake = app.nextWake(at: now), wake < end {
      time = max(wake, time + .milliseconds(1))
      send(.tick)
    }
    time = max(time, end)
    send(.tick)
  }

  mutating func forgetEffects() { effects = [] }

  private mutating func answer(_ effect: Effect) -> [AppEvent] {
    switch effect {
    case .loadLibrary: return [.libraryLoaded(library)]
    case .loadHistory: return [.historyLoaded(History(sessions: summaries))]
    case .listSessions: return [.sessionsListed(summaries)]
    case .search(let words): return [.searched(words, hits(words))]
    case .loadSession(let id): return [.sessionLoaded(loaded(id))]
    case .prepareSession(let id, _): return [.sessionReady(id)]
    case .resumeSession(let id):
      return [.sessionResumed(ResumedSession(session: loaded(id), away: .seconds(90)))]
    case .append(let id, let events):
      if let diskFailure { return [.appendFailed(id, reason: diskFailure)] }
      journal[id, default: []] += events
      return [.appended(id)]
    case .annotate(let id, let facts):
      if let diskFailure { return [.failed(diskFailure)] }
      let events = facts.map { HistoryEvent(session: id, wall: now.wall, $0) }
      annotations[id, default: []] += events
      return [.annotated(id, events)]
    case .deleteSession(let id):
      hidden += sessions.filter { $0.id == id }
      return [.sessionDeleted(id)]
    case .restoreSession(let id):
      hidden.removeAll { $0.id == id }
      return [.sessionRestored(id)]
    case .suspend: return [.continued(away: .seconds(60))]
    case .releaseSession, .ringBell: return []
    }
  }

  private func loaded(_ id: SessionID) -> LoadedSession {
    let interview = Interview(replaying: journal[id] ?? [])
    let questions = interview.plan?.slots.map { slot in
      library.questions.first { $0.id == slot.question }
    }
    return LoadedSession(
      record: SessionRecord(
        id: id, startedAt: WallTime(unixMilliseconds: 0), interview: interview,
        questionSources: [:],
        annotations: SessionAnnotations(of: annotations[id] ?? [])),
      questions: questions ?? [])
  }

  private func hits(_ words: String) -> [HistoryHit] {
    summaries.prefix(2).map { summary in
      HistoryHit(
        session: summary.id, startedAt: summary.startedAt, slot: 0, title: "hit",
        excerpt: "before \u{2068}\(words)\u{2069} after")
    }
  }

  private var summaries: [SessionSummary] {
    let played = journal.sorted { $0.key > $1.key }.map { id, events in
      SessionSummary(id: id, interview: Interview(replaying: events))
    }
    return (played + sessions).filter { summary in !hidden.contains { $0.id == summary.id } }
  }
}

extension SessionSummary {
  fileprivate init(id: SessionID, interview: Interview) {
    self.init(
      id: id, startedAt: WallTime(unixMilliseconds: 0), kind: interview.plan?.kind ?? .explain,
      mode: interview.plan?.mode ?? .practice,
      status: interview.ending.map { $0 == .early ? .endedEarly : .completed } ?? .open,
      titles: interview.plan?.slots.map(\.title) ?? [],
      answered: interview.attempts.count { $0.score != nil },
      score: interview.attempts.compactMap { $0.score?.total }.first, spent: .zero, words: 0,
      interruptions: interview.interruptions.count)
  }

  /// Past sessions, the newest first.
  static func past(_ count: Int) -> [SessionSummary] {
    (0..<count).map { index in
      SessionSummary(
        id: SessionID("2026\(1000 + count - index)"), startedAt: WallTime(unixMilliseconds: 0),
        kind: .explain, mode: .mock, status: .completed, titles: ["Past \(index)"], answered: 1,
        score: 50, spent: .zero, words: 1, interruptions: 0)
    }
  }
}

extension Launch {
  static func explain(_ mode: SessionMode, count: Int = 1, minutes: Int? = nil) -> Launch {
    .round(RoundRequest(kind: .explain, mode: mode, count: count, minutes: minutes), seed: 3)
  }
}

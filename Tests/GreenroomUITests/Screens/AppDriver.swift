import GreenroomCore
import GreenroomFrame
import GreenroomTestSupport
import GreenroomUI

/// An app with a world that says yes to everything, driven by events at given times.
struct AppDriver {
  private(set) var app: App
  private(set) var time = Duration.seconds(100)

  /// 2026-11-23 20:00 UTC.
  static let evening = 1_795_464_000_000

  var now: AppTime {
    AppTime(
      uptime: time,
      wall: WallTime(unixMilliseconds: AppDriver.evening + (time.wholeSeconds - 100) * 1000))
  }

  init(
    _ width: Int, _ height: Int, history: History = History(),
    questions: [Question] = [.explainSample(), .behavioralSample()]
  ) {
    app = App(size: Size(width: width, height: height), entropy: 1)
    send(.historyLoaded(history))
    send(
      .libraryLoaded(
        Library(questions: questions, lexicon: Lexicon([:]), findings: [])))
  }

  var frame: Frame { app.view(at: now) }

  mutating func send(_ event: AppEvent) {
    var inbox = [event, .tick]
    while !inbox.isEmpty {
      for effect in app.update(inbox.removeFirst(), at: now) {
        switch effect {
        case .prepareSession(let id, _): inbox.append(.sessionReady(id))
        case .append(let id, _): inbox.append(.appended(id))
        case .annotate(let id, let facts):
          inbox.append(
            .annotated(id, facts.map { HistoryEvent(session: id, wall: now.wall, $0) }))
        case .loadLibrary, .loadHistory, .listSessions, .search, .loadSession, .resumeSession,
          .releaseSession,
          .deleteSession, .restoreSession, .suspend, .ringBell:
          break
        }
      }
    }
  }

  mutating func press(_ keys: Key...) {
    for key in keys { send(.input(.key(key))) }
  }

  mutating func type(_ text: String) {
    for character in text { send(.input(.key(.character(character)))) }
  }

  mutating func wait(_ duration: Duration) {
    time += duration
    send(.tick)
  }
}

extension History {
  /// A few sessions of a week.
  static let sample = History(sessions: [
    SessionSummary(
      id: "20261122-1900-aaaaa",
      startedAt: WallTime(unixMilliseconds: AppDriver.evening - 90_000_000), kind: .behavioral,
      mode: .practice, status: .completed, titles: ["Describe a sample incident"], answered: 1,
      score: 74.5, spent: .seconds(500), words: 240, interruptions: 0),
    SessionSummary(
      id: "20261120-0815-bbbbb",
      startedAt: WallTime(unixMilliseconds: AppDriver.evening - 300_000_000), kind: .explain,
      mode: .mock, status: .endedEarly, titles: ["Explain a sample", "Explain another"],
      answered: 0, score: nil, spent: .seconds(60), words: 12, interruptions: 1),
  ])
}

import GreenroomCore
import GreenroomFrame
import GreenroomUI

/// The world behind the app, in memory: a journal, a bank of questions, and a disk that may fail.
final class MemoryWorld {
  var journal: [SessionID: [InterviewEvent]] = [:]
  var order: [SessionID] = []
  var hidden: Set<SessionID> = []
  var locked: SessionID?
  /// When set, appending fails with this sentence.
  var diskFailure: String?
  let questions: [Question]

  init(questions: [Question]) { self.questions = questions }

  func perform(_ effect: Effect) -> [AppEvent] {
    switch effect {
    case .loadLibrary:
      return [
        .libraryLoaded(
          Library(questions: questions, lexicon: Lexicon([:]), findings: []))
      ]
    case .loadHistory: return [.historyLoaded(History(sessions: summaries))]
    case .listSessions: return [.sessionsListed(summaries)]
    case .search(let text): return [.searched(text, [])]
    case .loadSession(let id): return [.sessionLoaded(loaded(id))]
    case .prepareSession(let id, _):
      locked = id
      order.insert(id, at: 0)
      return [.sessionReady(id)]
    case .resumeSession(let id):
      locked = id
      return [.sessionResumed(ResumedSession(session: loaded(id), away: .seconds(90)))]
    case .append(let id, let events):
      if let diskFailure { return [.appendFailed(id, reason: diskFailure)] }
      journal[id, default: []] += events
      return [.appended(id)]
    case .annotate(let id, let facts):
      let wall = WallTime(unixMilliseconds: 0)
      return [.annotated(id, facts.map { HistoryEvent(session: id, wall: wall, $0) })]
    case .releaseSession: locked = nil
    case .deleteSession(let id):
      hidden.insert(id)
      return [.sessionDeleted(id)]
    case .restoreSession(let id):
      hidden.remove(id)
      return [.sessionRestored(id)]
    case .suspend, .ringBell: break
    }
    return []
  }

  private func loaded(_ id: SessionID) -> LoadedSession {
    let interview = Interview(replaying: journal[id] ?? [])
    let asked = interview.plan?.slots.map { slot in questions.first { $0.id == slot.question } }
    return LoadedSession(
      record: SessionRecord(
        id: id, startedAt: WallTime(unixMilliseconds: 0), interview: interview,
        questionSources: [:]),
      questions: asked ?? [])
  }

  private var summaries: [SessionSummary] {
    order.filter { !hidden.contains($0) }.map { id in
      let interview = Interview(replaying: journal[id] ?? [])
      let scores = interview.attempts.compactMap { $0.score?.total }
      return SessionSummary(
        id: id, startedAt: WallTime(unixMilliseconds: 0), kind: interview.plan?.kind ?? .explain,
        mode: interview.plan?.mode ?? .practice,
        status: interview.hasEnded
          ? (interview.ending == .early ? .endedEarly : .completed) : .open,
        titles: interview.plan?.slots.map(\.title) ?? [], answered: scores.count,
        score: scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count), spent: .zero,
        words: 0, interruptions: interview.interruptions.count)
    }
  }
}

import GreenroomContent
import GreenroomCore
import GreenroomRuntime
import GreenroomStore
import GreenroomUI

/// The world behind the app: the content and the history.
///
/// Does what the app wants done and says what came of it. Whatever fails becomes a sentence.
final class World {
  private let store: HistoryStore
  private lazy var content = ContentLibrary.load(
    dataFolder: dataFolder, userPacksFolder: places.packs)
  private let places: Places
  private let dataFolder: String
  /// As many sessions as the home screen of a tall terminal shows.
  private static let recent = 50

  /// The texts of the questions of a session that is about to begin.
  private var prepared: [SessionID: [QuestionText]] = [:]
  /// What was deleted here and can still be brought back.
  private var hidden: Set<SessionID> = []
  /// What was done about a damaged history; said once, on the screen.
  private var recovery: String?

  /// - Throws: ``CommandFailure`` when the history cannot be opened at all.
  init(places: Places) throws {
    self.places = places
    dataFolder = try places.dataFolder()
    store = try places.openHistory(.writing)
    recovery = store.recovery?.description
  }

  /// Does one effect.
  func perform(_ effect: Effect) -> [AppEvent] {
    do {
      return try events(from: effect)
    } catch let failure as CommandFailure {
      return [.failed(failure.sentence)]
    } catch {
      return [.failed("\(error)")]
    }
  }

  private func events(from effect: Effect) throws -> [AppEvent] {
    switch effect {
    case .loadLibrary: return [.libraryLoaded(library())]
    case .loadHistory:
      let told = recovery.map { [AppEvent.failed($0)] } ?? []
      recovery = nil
      return [.historyLoaded(try loadHistory())] + told
    case .listSessions: return [.sessionsListed(try store.summaries())]
    case .search(let text): return [.searched(text, try store.search(text))]
    case .loadSession(let id): return [.sessionLoaded(try loaded(id))]
    case .prepareSession(let id, let questions):
      try prepare(id, questions: questions)
      return [.sessionReady(id)]
    case .resumeSession(let id): return [.sessionResumed(try resume(id))]
    case .append(let id, let events):
      do throws(StoreError) {
        try write(events, to: id)
        return [.appended(id)]
      } catch {
        return [.appendFailed(id, reason: error.description)]
      }
    case .releaseSession:
      try store.releaseSessionLock()
      return []
    case .annotate(let id, let facts):
      return [.annotated(id, try store.append(facts, about: id, wall: WallClock.now()))]
    case .deleteSession(let id):
      try store.hide(id, at: WallClock.now())
      hidden.insert(id)
      return [.sessionDeleted(id)]
    case .restoreSession(let id):
      try store.unhide(id)
      hidden.remove(id)
      return [.sessionRestored(id)]
    case .suspend, .ringBell: return []
    }
  }

  /// The questions and word sets at hand.
  func library() -> Library {
    Library(content)
  }

  /// The history at a glance; empty, with the reason, when it cannot be read.
  func history() -> History {
    do {
      return try loadHistory()
    } catch {
      return History(readOnlyReason: "\(error)")
    }
  }

  private func loadHistory() throws -> History {
    History(
      sessions: try store.summaries(limit: World.recent), count: try store.sessionCount(),
      open: try store.summaries(SummaryFilter(status: .open), limit: 1).first,
      lastAsked: try store.lastAsked(),
      readOnlyReason: store.readOnlyReason.map { "the history is open for reading only: \($0)." })
  }

  /// Locks the running session and remembers what its questions say.
  func prepare(_ id: SessionID, questions: [QuestionDigest: QuestionID]) throws {
    try store.acquireSessionLock()
    if let open = try store.openSession() {
      try store.releaseSessionLock()
      throw CommandFailure(
        "session \(open.id) is still open; go on with it or end it first", .busy)
    }
    prepared[id] = questions.compactMap { digest, question in
      guard let loaded = content.question(question), loaded.question.digest == digest else {
        return nil
      }
      return QuestionText(digest: digest, question: question, source: loaded.source)
    }
  }

  /// Writes events of a session.
  func append(_ events: [InterviewEvent], to id: SessionID) throws {
    try write(events, to: id)
  }

  private func write(_ events: [InterviewEvent], to id: SessionID) throws(StoreError) {
    let wall = WallClock.now()
    if case .sessionStarted = events.first?.fact {
      try store.begin(id, events: events, questions: prepared[id] ?? [], wall: wall)
      prepared[id] = nil
    } else {
      try store.append(events, to: id, wall: wall)
    }
  }

  private func loaded(_ id: SessionID) throws -> LoadedSession {
    let record = try store.record(of: id)
    return LoadedSession(
      record: record, questions: record.questions(), laterQuestions: record.laterQuestions())
  }

  /// Locks and loads a session that is to go on.
  func resume(_ id: SessionID) throws -> ResumedSession {
    try store.acquireSessionLock()
    do {
      let last = try store.lastWallTime(of: id)
      return ResumedSession(
        session: try loaded(id), away: last.duration(until: WallClock.now()))
    } catch {
      try store.releaseSessionLock()
      throw error
    }
  }

  /// Gives the session's lock back, removes for good what was deleted, and makes today's backup.
  ///
  /// - Parameter isCutOff: the terminal is gone or the system wants us gone; what can wait waits.
  /// - Returns: sentences that the user should read.
  func close(isCutOff: Bool = false) -> [String] {
    guard !store.isReadOnly else { return [] }
    do {
      try store.releaseSessionLock()
      if isCutOff { return [] }
      let purged = try store.purgeHidden(hidden, now: WallClock.now())
      try store.makeDailyBackupIfDue(now: WallClock.now())
      try store.close()
      guard !purged.backups.isEmpty else { return [] }
      return [
        "Backups still hold what you deleted: \(purged.backups.joined(separator: ", ")). "
          + "`greenroom history delete --from-backups` removes them."
      ]
    } catch {
      return ["\(error)"]
    }
  }
}

extension SessionRecord {
  /// The questions as they were asked, read again from their kept texts, in the order of slots.
  func questions() -> [Question?] {
    (interview.plan?.slots ?? []).map { slot in
      question(slot.question, digest: slot.digest)
    }
  }

  /// The texts by which attempts were scored again.
  func laterQuestions() -> [QuestionDigest: Question] {
    let pairs = annotations.rescores.compactMap { rescore in
      question(rescore.score.question, digest: rescore.score.digest).map { ($0.digest, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private func question(_ id: QuestionID, digest: QuestionDigest) -> Question? {
    guard let source = questionSources[digest] else { return nil }
    return QuestionReader.read(text: source, file: "\(id).yaml").question
  }
}

extension Library {
  init(_ content: ContentLibrary) {
    self.init(
      questions: content.questions.map(\.question), lexicon: Lexicon(content.lexiconSets),
      packLexicons: content.packLexicons, commonWords: content.commonWords,
      wordOrder: content.wordOrder, findings: content.findings.map(\.description))
  }
}

extension ContentLibrary {
  /// The word sets of questions whose packs bring some of their own.
  var packLexicons: [QuestionID: Lexicon] {
    let packsWithSets = packs.filter { !$0.lexiconSets.isEmpty }.map(\.id)
    let pairs = questions.filter { packsWithSets.contains($0.pack) }.map {
      ($0.question.id, Lexicon(lexiconSets(ofPack: $0.pack)))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

import GreenroomCore
import GreenroomFrame

extension App {
  /// Folds one event into what is shown, and says what is to be done about it.
  public mutating func update(_ event: AppEvent, at now: AppTime) -> [Effect] {
    // What is typed after the end has nowhere to go.
    guard !isFinished else { return [] }
    var effects = react(to: event, at: now)
    effects += flushIfDue(at: now)
    fitEditor()
    return effects
  }

  private mutating func react(to event: AppEvent, at now: AppTime) -> [Effect] {
    switch event {
    case .input(let input): return react(to: input, at: now)
    case .resized(let size):
      self.size = size
      return []
    case .tick: return tick(at: now)
    case .continued(let away): return comeBack(after: away, at: now)
    case .hungUp: return hangUp(at: now)
    case .libraryLoaded(let library): return use(library, at: now)
    case .historyLoaded(let history): return use(history, at: now)
    case .sessionsListed(let sessions): return list(sessions)
    case .searched(let text, let hits): return show(hits, for: text)
    case .sessionLoaded(let session): return show(session)
    case .sessionReady(let id): return beginPrepared(id, at: now)
    case .sessionResumed(let resumed): return goOn(with: resumed, at: now)
    case .appended(let id): return noteSaved(id)
    case .appendFailed(let id, let reason):
      noteSaveFailed(id, reason, at: now)
      return []
    case .annotated(let id, let events): return note(events, about: id, at: now)
    case .sessionDeleted(let id): return noteDeleted(id, at: now)
    case .sessionRestored: return [.loadHistory]
    case .failed(let sentence):
      prepared = nil
      say(sentence, isError: true, at: now)
      return []
    }
  }

  private mutating func react(to input: InputEvent, at now: AppTime) -> [Effect] {
    switch input {
    case .key(let key): return press(key, at: now)
    case .paste(let text): return paste(text, at: now)
    case .mouse(let mouse): return react(to: mouse, at: now)
    }
  }

  private mutating func press(_ key: Key, at now: AppTime) -> [Effect] {
    if let intent = keyMap.intent(for: key, in: keyMode) {
      // Nothing must happen that cannot be seen; only typing goes on, so that no word is lost.
      return isTooSmall && !intent.isSafeUnseen ? [] : perform(intent, at: now)
    }
    guard case .character(let character) = key else { return [] }
    return type(String(character), at: now)
  }

  /// What the keys mean now.
  var keyMode: KeyMode {
    switch routes.top {
    case .home: .home
    case .setUp: .setUp
    case .history(let screen): screen.isSearching ? .textField : .history
    case .review: .review
    case .questions(let screen): screen.isSearching ? .textField : .questions
    case .question: .question
    case .help: .help
    case .dialog(let dialog): dialog.keyMode
    case .round: roundKeyMode
    }
  }

  mutating func perform(_ intent: Intent, at now: AppTime) -> [Effect] {
    if banner?.isError == false { banner = nil }
    switch intent {
    case .suspend: return suspend(at: now)
    case .help:
      routes.push(.help(HelpScreen(mode: keyMode)))
      return []
    default: break
    }
    switch routes.top {
    case .home(let screen): return update(screen, with: intent, at: now)
    case .setUp(let screen): return update(screen, with: intent, at: now)
    case .round(let screen): return update(screen, with: intent, at: now)
    case .review(let screen): return update(screen, with: intent, at: now)
    case .history(let screen): return update(screen, with: intent, at: now)
    case .questions(let screen): return update(screen, with: intent, at: now)
    case .question(let screen): return update(screen, with: intent, at: now)
    case .help(let screen): return update(screen, with: intent)
    case .dialog(let dialog): return update(dialog, with: intent, at: now)
    }
  }

  mutating func say(_ text: String, isError: Bool = false, at now: AppTime) {
    banner = Banner(text: text, isError: isError, until: now.uptime + .seconds(isError ? 12 : 5))
  }

  private mutating func tick(at now: AppTime) -> [Effect] {
    if let until = banner?.until, until <= now.uptime { banner = nil }
    refreshMeterIfDue(at: now)
    return wakeInterview(at: now)
  }

  private mutating func use(_ library: Library, at now: AppTime) -> [Effect] {
    self.library = library
    scoring = ScoringDesk(library)
    if let finding = library.findings.first {
      let rest = library.findings.count - 1
      say(rest > 0 ? "\(finding) (and \(rest) more)" : finding, isError: true, at: now)
    }
    return launchIfReady(at: now)
  }

  private mutating func use(_ history: History, at now: AppTime) -> [Effect] {
    self.history = history
    isHistoryLoaded = true
    let isListed = routes.all.contains { if case .history = $0 { true } else { false } }
    return launchIfReady(at: now) + (isListed ? [.listSessions] : [])
  }

  private mutating func list(_ sessions: [SessionSummary]) -> [Effect] {
    routes.updateEach { route in
      if case .history(var screen) = route {
        screen.use(sessions)
        route = .history(screen)
      }
    }
    return []
  }

  /// The command line's wish is granted once questions and history are known.
  private mutating func launchIfReady(at now: AppTime) -> [Effect] {
    guard library != nil, isHistoryLoaded else { return [] }
    let wish = launch
    launch = .home
    switch wish {
    case .home: return []
    case .round(let request, let seed): return start(request, seed: seed, at: now)
    case .resume:
      guard let open = history.open else {
        say("There is no session to resume.", isError: true, at: now)
        return []
      }
      return [.resumeSession(open.id)]
    }
  }
}

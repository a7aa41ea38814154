import GreenroomCore
import GreenroomFrame

extension App {
  /// How long the keys must rest before the live meter is computed.
  static let meterRest = Duration.milliseconds(400)

  mutating func update(_ screen: RoundScreen, with intent: Intent, at now: AppTime) -> [Effect] {
    switch intent {
    case .beginAnswer: return send(.proceed, at: now)
    case .edit(let command): return edit(command, at: now)
    case .submit:
      routes.push(.dialog(.submitAnswer(isEmpty: screen.editor.text.trimmed.isEmpty)))
    case .skip: routes.push(.dialog(isProbing ? .declineFollowUp : .skipQuestion))
    case .clarify:
      if isProbing {
        say("A follow-up is answered, not clarified.", at: now)
      } else {
        routes.push(.dialog(.clarify(TextField())))
      }
    case .hint: offerHint(at: now)
    case .pause: return togglePause(at: now)
    case .leave: return askToLeave(screen, orElse: .clearSelection, at: now)
    case .copyOrLeave: return askToLeave(screen, orElse: .copy, at: now)
    case .left, .right, .chooseRating, .rate, .declineToRate:
      return chooseRating(intent, from: screen.rating, at: now)
    case .nextQuestion where session?.interview.phase == .reviewed:
      return send(.proceed, at: now)
    case .back where session?.interview.hasEnded == true:
      guard mayLeave() else { return [] }
      return send(.proceed, at: now) + leaveSession(at: now)
    default: return turnReview(with: intent, at: now)
    }
    return []
  }

  /// The pages of the debrief, or of the review after an answer.
  private mutating func turnReview(with intent: Intent, at now: AppTime) -> [Effect] {
    guard var review = roundScreen?.review else { return [] }
    let effects = turn(&review, with: intent, at: now)
    changeRound { $0.review = review }
    return effects
  }

  var isProbing: Bool {
    switch session?.interview.phase {
    case .open(.probing, _), .paused(.probing, _): true
    default: false
    }
  }

  private mutating func edit(_ command: EditorCommand, at now: AppTime) -> [Effect] {
    guard case .open = session?.interview.phase else { return [] }
    var outcome = EditorOutcome.none
    changeRound { outcome = $0.editor.perform(command, at: Moment(now.uptime)) }
    guard let edit = outcome.edit else { return [] }
    if session?.interview.plan?.mode == .practice, !isProbing {
      meterDue = now.uptime + App.meterRest
    }
    return send(.edit(edit), at: now)
  }

  mutating func type(_ text: String, at now: AppTime) -> [Effect] {
    switch keyMode {
    case .writing: return edit(.insert(text), at: now)
    case .textField: return perform(.edit(.insert(text)), at: now)
    default: return []
    }
  }

  mutating func paste(_ text: String, at now: AppTime) -> [Effect] {
    switch keyMode {
    case .writing: return edit(.paste(text), at: now)
    case .textField: return perform(.edit(.paste(text)), at: now)
    default: return []
    }
  }

  private mutating func offerHint(at now: AppTime) {
    guard session?.interview.plan?.mode == .practice else {
      say(Refusal.onlyInPractice.sentence, isError: true, at: now)
      return
    }
    guard let attempt = session?.interview.attempts.last, let question = session?.currentQuestion,
      case .open(let stage, _) = session?.interview.phase, stage != .probing,
      let score = scoring?.score(attempt.submission, for: question),
      let hint = Interviewer.nextHint(for: question, score: score, given: attempt.hints)
    else {
      say("There is no hint for this now.", at: now)
      return
    }
    routes.push(.dialog(.buyHint(hint)))
  }

  private mutating func togglePause(at now: AppTime) -> [Effect] {
    if case .paused = session?.interview.phase { return send(.resume, at: now) }
    return send(.pause, at: now)
  }

  /// Opens Leave; while something is selected, the key is about the selection.
  private mutating func askToLeave(
    _ screen: RoundScreen, orElse command: EditorCommand, at now: AppTime
  ) -> [Effect] {
    if screen.editor.selection != nil { return edit(command, at: now) }
    routes.push(.dialog(.leave(mode: session?.interview.plan?.mode ?? .practice)))
    return []
  }

  private mutating func chooseRating(
    _ intent: Intent, from rating: Int?, at now: AppTime
  ) -> [Effect] {
    let current = rating ?? 50
    switch intent {
    case .left: changeRound { $0.rating = rating == nil ? 50 : max(0, current - 10) }
    case .right: changeRound { $0.rating = rating == nil ? 50 : min(100, current + 10) }
    case .chooseRating(let value): changeRound { $0.rating = value }
    case .rate:
      guard let rating else {
        say("Choose a number first, or press x to go on without.", at: now)
        return []
      }
      return send(.rate(rating), at: now)
    case .declineToRate: return send(.rate(nil), at: now)
    default: break
    }
    return []
  }

  var meterWake: Duration? { meterDue }

  /// Scores the draft once the keys rest; in practice only.
  mutating func refreshMeterIfDue(at now: AppTime) {
    guard let due = meterDue, due <= now.uptime else { return }
    meterDue = nil
    guard session?.interview.plan?.mode == .practice,
      case .open(let stage, _)? =
        session?.interview.phase, stage != .probing,
      let attempt = session?.interview.attempts.last, let question = session?.currentQuestion,
      let score = scoring?.score(attempt.submission, for: question)
    else { return }
    let needed = score.items.filter { $0.weight != .bonus }
    let parts = score.star.map { star in
      Dictionary(star.parts.map { ($0.part, $0.isPresent) }) { first, _ in first }
    }
    changeRound {
      $0.meter = RoundScreen.Meter(
        found: needed.count { $0.status == .found }, possible: needed.count, parts: parts ?? [:])
    }
  }
}

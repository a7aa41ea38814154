import GreenroomCore
import GreenroomFrame

/// A question that lies over a screen until it is answered.
public enum Dialog: Hashable, Sendable {
  case submitAnswer(isEmpty: Bool)
  /// The clock has run out; what was still being typed must not land in what follows.
  case timeIsUp
  /// The session lay still; its clock waits for the word to go on.
  case resumed(Interruption.Cause, away: Duration)
  case skipQuestion
  case declineFollowUp
  case leave(mode: SessionMode)
  case clarify(TextField)
  case buyHint(Hint)
  case deleteSession(SessionSummary)
  case chooseSentence(SentenceChoice)

  var keyMode: KeyMode {
    switch self {
    case .clarify: .textField
    case .leave: .leaveDialog
    case .timeIsUp, .resumed: .acknowledgement
    case .chooseSentence: .sentences
    case .submitAnswer, .skipQuestion, .declineFollowUp, .buyHint, .deleteSession: .dialog
    }
  }

  /// What is asked, a line each.
  var lines: [String] {
    switch self {
    case .submitAnswer(let isEmpty):
      isEmpty
        ? ["There is nothing in your answer yet.", "Submit it as it is?"]
        : ["Submit this answer?", "It can't be changed afterwards."]
    case .timeIsUp:
      ["Time is up.", "Your draft counts as it stands."]
    case .resumed(_, let away):
      [
        "Back where you left, after \(DurationText.words(away)).",
        "The clock stood still, and stands until you go on.",
      ]
    case .skipQuestion:
      ["Skip this question?", "It is not scored; what you wrote is kept."]
    case .declineFollowUp:
      ["Decline this follow-up?", "It costs nothing; your answer stands."]
    case .leave(.practice):
      ["Leave this session?", "Nothing you wrote is lost."]
    case .leave(.mock):
      [
        "Leave this mock?", "End: what is unanswered is not scored.",
        "Keep: go on another time; it is marked as interrupted.",
      ]
    case .clarify:
      ["Ask the interviewer. It costs no points."]
    case .chooseSentence(let choice): [choice.point]
    case .buyHint(let hint):
      ["A hint costs \(hint.price) of 100 points.", "Buy it?"]
    case .deleteSession(let summary):
      [
        "Delete the session of \(summary.startedAt.civil.dateAndTime)?",
        "u takes it back until you quit; then it is gone.",
      ]
    }
  }
}

extension App {
  mutating func update(_ dialog: Dialog, with intent: Intent, at now: AppTime) -> [Effect] {
    switch (dialog, intent) {
    case (.clarify(var field), .edit(let command)):
      field.perform(command, at: Moment(now.uptime))
      routes.top = .dialog(.clarify(field))
      return []
    case (.chooseSentence(var choice), let intent) where intent.scrollMotion != nil:
      if let motion = intent.scrollMotion { choice.move(motion) }
      routes.top = .dialog(.chooseSentence(choice))
      return []
    case (.chooseSentence(let choice), .yes):
      routes.pop()
      let fact = HistoryFact.itemDisputed(choice.place, sentence: choice.chosen)
      return [.annotate(choice.session, [fact])]
    case (.clarify(let field), .yes):
      routes.pop()
      return ask(field.text, at: now)
    case (.timeIsUp, .yes), (.timeIsUp, .no):
      routes.pop()
      return evaluateIfNeeded(at: now)
    case (.resumed(let cause, let away), .yes):
      routes.pop()
      return goOn(after: away, cause, at: now)
    case (.resumed, .no):
      // Not now after all: it lies as it lay.
      return leaveSession(at: now)
    case (_, .no):
      routes.pop()
      return []
    case (.submitAnswer, .yes):
      routes.pop()
      return send(.submit, at: now)
    case (.skipQuestion, .yes), (.declineFollowUp, .yes):
      routes.pop()
      return send(.skip, at: now)
    case (.buyHint(let hint), .yes):
      routes.pop()
      return send(.buyHint(hint), at: now)
    case (.deleteSession(let summary), .yes):
      routes.pop()
      return [.deleteSession(summary.id)]
    case (.leave, let intent):
      return leave(intent, at: now)
    default:
      return []
    }
  }

  private mutating func leave(_ intent: Intent, at now: AppTime) -> [Effect] {
    switch intent {
    case .yes:
      routes.pop()
      return send(.end, at: now)
    case .keepForLater:
      guard mayLeave() else { return [] }
      let effects = send(.interrupt(.kept), at: now)
      return effects + leaveSession(at: now)
    case .pause:
      routes.pop()
      return send(.pause, at: now)
    default:
      return []
    }
  }

  private mutating func ask(_ text: String, at now: AppTime) -> [Effect] {
    let asked = text.trimmed
    guard !asked.isEmpty, let question = session?.currentQuestion,
      let reply = scoring?.reply(to: asked, about: question)
    else { return [] }
    return send(.clarify(asked, reply: reply), at: now)
  }

  /// A dialog must not outlive what it asks about.
  mutating func closeDialogs() {
    while case .dialog = routes.top { routes.pop() }
  }
}

import GreenroomCore
import GreenroomFrame

/// A question that lies over a screen until it is answered.
public enum Dialog: Hashable, Sendable {
  case submitAnswer(isEmpty: Bool)
  case skipQuestion
  case declineFollowUp
  case leave(mode: SessionMode)
  case clarify(TextField)
  case buyHint(Hint)
  case deleteSession(SessionSummary)

  var keyMode: KeyMode {
    switch self {
    case .clarify: .textField
    case .leave: .leaveDialog
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
      ["Ask the interviewer; it is free, the clock runs on."]
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
    case (.clarify(let field), .yes):
      routes.pop()
      return ask(field.text, at: now)
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

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let body = drop(while: \.isWhitespace)
    return String(body.reversed().drop(while: \.isWhitespace).reversed())
  }
}

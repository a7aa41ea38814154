/// What a key means to the user. Screens see intents, never keys.
public enum Intent: Hashable, Sendable {
  case up, down, left, right, pageUp, pageDown, top, bottom
  case open, back, help, quit, suspend
  case nextTab, previousTab
  case filter, delete, undo
  case startBehavioral, startTechnical, showHistory, showQuestions, resumeSession
  case beginAnswer, submit, skip, clarify, hint, pause, leave, copyOrLeave, nextQuestion,
    previousQuestion
  case yes, no, keepForLater
  case startQuestion
  case dispute
  case chooseRating(Int)
  case rate, declineToRate
  case edit(EditorCommand)

  /// Whether it may happen while the window is too small to show it.
  var isSafeUnseen: Bool {
    switch self {
    case .edit, .suspend: true
    default: false
    }
  }

  /// The way through a list or a long text that the intent asks for.
  var scrollMotion: ScrollMotion? {
    switch self {
    case .up: .up
    case .down: .down
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .top: .first
    case .bottom: .last
    default: nil
    }
  }
}

import GreenroomFrame

extension KeyMap {
  /// The keys of the program as it comes.
  public static let standard = KeyMap(rounds + dialogs + screens + editing)

  private static let lists: Set<KeyMode> = [.home, .setUp, .history, .questions]
  private static let pagers: Set<KeyMode> = [.review, .question, .help, .reviewed, .sentences]

  /// The screens outside a round.
  private static let screens: [KeyBinding] = [
    KeyBinding(
      keys: [.enter], intent: .open, modes: [.home, .history, .questions], help: "open",
      footer: "open"),
    KeyBinding(
      keys: [.enter], intent: .open, modes: [.setUp], help: "start the round", footer: "start"),
    KeyBinding(
      keys: [.character("q"), .control("c")], intent: .quit, modes: [.home], help: "quit",
      footer: "quit"),
    KeyBinding(
      keys: [.character("?"), .function(1)], intent: .help,
      modes: [
        .home, .setUp, .history, .review, .questions, .question, .briefing, .paused, .selfRating,
        .reviewed,
      ],
      help: "the keys of this screen", footer: "keys"),
    KeyBinding(
      keys: [.up, .character("k")], intent: .up, modes: lists.union(pagers), help: "up"),
    KeyBinding(
      keys: [.down, .character("j")], intent: .down, modes: lists.union(pagers), help: "down"),
    KeyBinding(
      keys: [.pageUp, .control("b")], intent: .pageUp, modes: lists.union(pagers),
      help: "one page up"),
    KeyBinding(
      keys: [.pageDown, .control("f"), .character(" ")], intent: .pageDown,
      modes: lists.union(pagers), help: "one page down"),
    KeyBinding(
      keys: [.home, .character("g")], intent: .top, modes: lists.union(pagers),
      help: "to the beginning"),
    KeyBinding(
      keys: [.end, .character("G")], intent: .bottom, modes: lists.union(pagers),
      help: "to the end"),
    KeyBinding(
      keys: [.left, .character("h")], intent: .left, modes: [.setUp], help: "previous choice",
      footer: "change"),
    KeyBinding(
      keys: [.right, .character("l")], intent: .right, modes: [.setUp], help: "next choice"),
    KeyBinding(
      keys: [.character("!")], intent: .dispute, modes: [.review, .reviewed],
      help: "I did say this: dispute the item, or take that back", footer: "I did say this"),
    KeyBinding(
      keys: [.right, .character("l"), .tab], intent: .nextTab, modes: [.review, .reviewed],
      help: "next page of the review", footer: "next page"),
    KeyBinding(
      keys: [.left, .character("h"), .backTab], intent: .previousTab, modes: [.review, .reviewed],
      help: "previous page of the review"),
    KeyBinding(
      keys: [.character("n"), .character("]")], intent: .nextQuestion, modes: [.review],
      help: "next question of the session", footer: "next question"),
    KeyBinding(
      keys: [.character("p"), .character("N"), .character("[")], intent: .previousQuestion,
      modes: [.review], help: "previous question of the session"),
    KeyBinding(
      keys: [.character("b")], intent: .startBehavioral, modes: [.home],
      help: "set up a behavioral round", footer: "behavioral"),
    KeyBinding(
      keys: [.character("t")], intent: .startTechnical, modes: [.home],
      help: "set up a technical round", footer: "technical"),
    KeyBinding(
      keys: [.character("r")], intent: .resumeSession, modes: [.home],
      help: "resume the session that was left"),
    KeyBinding(
      keys: [.character("h")], intent: .showHistory, modes: [.home], help: "the history",
      footer: "history"),
    KeyBinding(
      keys: [.character("Q")], intent: .showQuestions, modes: [.home], help: "the questions"),
    KeyBinding(
      keys: [.character("/")], intent: .filter, modes: [.history, .questions],
      help: "filter and search", footer: "search"),
    KeyBinding(
      keys: [.character("d"), .delete], intent: .delete, modes: [.history],
      help: "delete the session", footer: "delete"),
    KeyBinding(
      keys: [.character("u")], intent: .undo, modes: [.history],
      help: "take the last delete back"),
    KeyBinding(
      keys: [.character("s")], intent: .startQuestion, modes: [.questions, .question],
      help: "practise this question", footer: "practise"),
    KeyBinding(
      keys: [.character("m"), .enter], intent: .nextTab, modes: [.question],
      help: "show or hide the model answer", footer: "model answer"),
    KeyBinding(
      keys: [.character("q"), .escape, .control("c")], intent: .back,
      modes: [.setUp, .history, .review, .questions, .question, .help], help: "back",
      footer: "back"),
    KeyBinding(
      keys: [.control("z")], intent: .suspend, modes: Set(KeyMode.allCases),
      help: "to the shell; fg comes back, the clock stands still"),
  ]

  /// The phases of a round.
  private static let rounds: [KeyBinding] =
    [
      KeyBinding(
        keys: [.enter], intent: .beginAnswer, modes: [.briefing], help: "start the clock",
        footer: "start the clock"),
      KeyBinding(
        keys: [.control("s")], intent: .submit, modes: [.writing], help: "submit the answer",
        footer: "submit"),
      KeyBinding(
        keys: [.function(1)], intent: .help, modes: [.writing], help: "the keys", footer: "keys"),
      KeyBinding(
        keys: [.control("c")], intent: .copyOrLeave, modes: [.writing],
        help: "copy the selection; without one, leave", footer: "leave"),
      KeyBinding(
        keys: [.function(2)], intent: .skip, modes: [.briefing, .writing],
        help: "skip the question, or decline the follow-up", footer: "skip"),
      KeyBinding(
        keys: [.function(3)], intent: .clarify, modes: [.briefing, .writing],
        help: "ask the interviewer for a clarification", footer: "ask"),
      KeyBinding(
        keys: [.function(5)], intent: .hint, modes: [.writing],
        help: "buy a hint (practice; costs points)", footer: "hint"),
      KeyBinding(
        keys: [.function(6)], intent: .pause, modes: [.writing], help: "pause (practice)",
        footer: "pause"),
      KeyBinding(
        keys: [.function(6), .enter, .character(" ")], intent: .pause, modes: [.paused],
        help: "go on", footer: "go on"),
      KeyBinding(
        keys: [.enter], intent: .nextQuestion, modes: [.reviewed],
        help: "next question, or the debrief", footer: "go on"),
      KeyBinding(
        keys: [.left, .character("h"), .down, .character("j")], intent: .left, modes: [.selfRating],
        help: "lower"),
      KeyBinding(
        keys: [.right, .character("l"), .up, .character("k")], intent: .right,
        modes: [.selfRating], help: "higher", footer: "choose"),
      KeyBinding(keys: [.enter], intent: .rate, modes: [.selfRating], help: "rate", footer: "rate"),
      KeyBinding(
        keys: [.character("x")], intent: .declineToRate, modes: [.selfRating],
        help: "go on without a rating", footer: "no rating"),
      KeyBinding(
        keys: [.escape], intent: .leave, modes: [.writing],
        help: "end the selection; without one, leave"),
      KeyBinding(
        keys: [.control("c"), .escape], intent: .leave,
        modes: [.briefing, .paused, .selfRating, .reviewed],
        help: "leave: pause, end, keep for later", footer: "leave"),
    ] + digits

  /// A digit chooses a rating: 7 is 70.
  private static let digits: [KeyBinding] = (0...9).map { digit in
    KeyBinding(
      keys: [.character(Character(String(digit)))], intent: .chooseRating(digit * 10),
      modes: [.selfRating], help: "\(digit * 10)")
  }

  private static let dialogs: [KeyBinding] = [
    KeyBinding(
      keys: [.character("y"), .enter], intent: .yes, modes: [.dialog], help: "yes", footer: "yes"),
    KeyBinding(
      keys: [.character("n"), .escape, .character("q"), .control("c")], intent: .no,
      modes: [.dialog], help: "no", footer: "no"),
    KeyBinding(
      keys: [.enter], intent: .yes, modes: [.sentences], help: "note this sentence",
      footer: "note it"),
    KeyBinding(
      keys: [.escape, .character("q"), .control("c")], intent: .no, modes: [.sentences],
      help: "note nothing", footer: "give up"),
    KeyBinding(
      keys: [.enter], intent: .yes, modes: [.acknowledgement], help: "go on", footer: "go on"),
    KeyBinding(
      keys: [.escape, .control("c")], intent: .no, modes: [.acknowledgement],
      help: "go on; after a resume, not now"),
    KeyBinding(
      keys: [.character("e")], intent: .yes, modes: [.leaveDialog], help: "end the session now",
      footer: "end"),
    KeyBinding(
      keys: [.character("l")], intent: .keepForLater, modes: [.leaveDialog],
      help: "keep it for later", footer: "keep for later"),
    KeyBinding(
      keys: [.character("p")], intent: .pause, modes: [.leaveDialog], help: "pause (practice)",
      footer: "pause"),
    KeyBinding(
      keys: [.character("s"), .escape, .enter, .control("c")], intent: .no, modes: [.leaveDialog],
      help: "stay", footer: "stay"),
  ]
}

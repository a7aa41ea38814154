import GreenroomFrame

/// Where a key is pressed: a screen, or a phase of the round.
public enum KeyMode: String, Hashable, Sendable, CaseIterable {
  case home, setUp, history, review, questions, question, help, dialog, leaveDialog,
    acknowledgement, textField, sentences
  case briefing, writing, paused, selfRating, reviewed

  /// The words above a group of keys in the help screen and in KEYS.md.
  public var title: String {
    switch self {
    case .home: "Home"
    case .setUp: "Set up a round"
    case .history: "History"
    case .review: "Debrief and review"
    case .questions: "Questions"
    case .question: "One question"
    case .help: "Help"
    case .dialog: "Yes or no"
    case .leaveDialog: "Leaving a round"
    case .acknowledgement: "Something to take note of"
    case .textField: "One line of text"
    case .sentences: "Which sentence says it"
    case .briefing: "Round, while the question is read"
    case .writing: "Round, while you write"
    case .paused: "Round, paused"
    case .selfRating: "Rating yourself"
    case .reviewed: "Round, after an answer"
    }
  }
}

/// One row of the key map: footer, help screen and KEYS.md are drawn from the rows.
public struct KeyBinding: Hashable, Sendable {
  public var keys: [Key]
  public var intent: Intent
  public var modes: Set<KeyMode>
  /// What it does, in a few words.
  public var help: String
  /// The shorter words of the key line; nil keeps the key out of it.
  public var footer: String?

  public init(
    keys: [Key], intent: Intent, modes: Set<KeyMode>, help: String, footer: String? = nil
  ) {
    self.keys = keys
    self.intent = intent
    self.modes = modes
    self.help = help
    self.footer = footer
  }
}

/// All keys and what they mean in each mode.
public struct KeyMap: Hashable, Sendable {
  public let bindings: [KeyBinding]
  private let lookup: [KeyMode: [Key: Intent]]

  public init(_ bindings: [KeyBinding]) {
    self.bindings = bindings
    var lookup: [KeyMode: [Key: Intent]] = [:]
    for binding in bindings {
      for mode in binding.modes {
        for key in binding.keys where lookup[mode]?[key] == nil {
          lookup[mode, default: [:]][key] = binding.intent
        }
      }
    }
    self.lookup = lookup
  }

  public func intent(for key: Key, in mode: KeyMode) -> Intent? {
    lookup[mode]?[key]
  }

  public func bindings(in mode: KeyMode) -> [KeyBinding] {
    bindings.filter { $0.modes.contains(mode) }
  }
}

/// Short questions that are answered one after another, each right or wrong.
public struct QuickfireDeck: Hashable, Sendable {
  public var items: [QuickfireItem]

  public init(items: [QuickfireItem]) { self.items = items }
}

/// One short question of a deck.
public struct QuickfireItem: Hashable, Sendable {
  /// Answers that the file says are right, and wrong ones; a list of options is joined by commas.
  public struct SelfTest: Hashable, Sendable {
    public var right: [String]
    public var wrong: [String]

    public init(right: [String], wrong: [String]) {
      self.right = right
      self.wrong = wrong
    }
  }

  /// Unique in its deck; never changes.
  public var id: String
  public var level: Level
  public var seconds: Int
  public var prompt: String
  public var task: QuickfireTask
  /// Why the right answer is right.
  public var explain: String
  /// By the id of a wrong option: what tempts there, and why it is wrong.
  public var whyWrong: [String: String]
  /// Where it can be read up; empty where the file names nothing.
  public var reference: String
  public var selfTest: SelfTest

  public init(
    id: String, level: Level, seconds: Int, prompt: String, task: QuickfireTask, explain: String,
    whyWrong: [String: String] = [:], reference: String = "",
    selfTest: SelfTest = SelfTest(right: [], wrong: [])
  ) {
    self.id = id
    self.level = level
    self.seconds = seconds
    self.prompt = prompt
    self.task = task
    self.explain = explain
    self.whyWrong = whyWrong
    self.reference = reference
    self.selfTest = selfTest
  }
}

/// What is asked for in a quickfire item, and what is right.
public enum QuickfireTask: Hashable, Sendable {
  public struct Option: Hashable, Sendable {
    public var id: String
    public var text: String

    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// How the file calls the types.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    case choice, multi, order, number, short
  }

  /// One option is right.
  case choice([Option], answer: String)
  /// These options are right, and no others.
  case multi([Option], answer: [String])
  /// The options in their right order.
  case order([Option], answer: [String])
  /// Without a unit, any unit is passed over.
  case number(accept: ClosedRange<Double>, unit: String?)
  /// Phrasings: one must hit, and none of `unless`.
  case short(say: [String], unless: [String])

  public var form: Form {
    switch self {
    case .choice: .choice
    case .multi: .multi
    case .order: .order
    case .number: .number
    case .short: .short
    }
  }

  /// What there is to choose from, in the order of the file.
  public var options: [Option] {
    switch self {
    case .choice(let options, _), .multi(let options, _), .order(let options, _): options
    case .number, .short: []
    }
  }
}

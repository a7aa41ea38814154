/// What a round is made of; every question is of one kind.
public enum QuestionKind: String, Hashable, Sendable, CaseIterable {
  case explain, design, coding, sql, behavioral, quickfire
}

/// Where the bar of a question is set, in rising order.
public enum Level: String, Hashable, Sendable, CaseIterable, Comparable {
  case junior, mid, senior, staff

  public static func < (left: Level, right: Level) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .junior: 0
    case .mid: 1
    case .senior: 2
    case .staff: 3
    }
  }
}

/// One interview question, complete: what is asked, what is looked for, how it may be answered.
public struct Question: Hashable, Sendable {
  public var id: QuestionID
  public var title: String
  public var topic: String
  /// Where the bar is set.
  public var level: Level
  /// The levels at which it may be asked.
  public var levels: [Level]
  /// Time budget, thinking included.
  public var minutes: Int
  public var isSeed: Bool
  /// Its checklist was drafted from a reference answer and waits for its author.
  public var isDraft: Bool
  /// Flavour tags such as `payments`; `any` fits all.
  public var companies: [String]
  /// What the interviewer says; a deck has none, since each of its items has its own.
  public var prompt: String
  /// The shape of a strong answer, in one paragraph.
  public var covers: String
  public var clarifications: [Clarification]
  public var misconceptions: [Misconception]
  public var body: QuestionBody
  /// Strong, average and weak, in this order.
  public var answers: [ModelAnswer]
  /// Further answers with the band that each must score.
  public var others: [ModelAnswer]
  public var references: [String]
  public var digest: QuestionDigest

  public init(
    id: QuestionID, title: String, topic: String, level: Level, levels: [Level], minutes: Int,
    isSeed: Bool = false, isDraft: Bool = false, companies: [String] = ["any"], prompt: String,
    covers: String = "",
    clarifications: [Clarification] = [], misconceptions: [Misconception] = [],
    body: QuestionBody, answers: [ModelAnswer] = [], others: [ModelAnswer] = [],
    references: [String] = [], digest: QuestionDigest
  ) {
    self.id = id
    self.title = title
    self.topic = topic
    self.level = level
    self.levels = levels
    self.minutes = minutes
    self.isSeed = isSeed
    self.isDraft = isDraft
    self.companies = companies
    self.prompt = prompt
    self.covers = covers
    self.clarifications = clarifications
    self.misconceptions = misconceptions
    self.body = body
    self.answers = answers
    self.others = others
    self.references = references
    self.digest = digest
  }

  public var kind: QuestionKind {
    switch body {
    case .explain: .explain
    case .behavioral: .behavioral
    case .design: .design
    case .quickfire: .quickfire
    }
  }
}

/// What differs between the kinds of question.
public enum QuestionBody: Hashable, Sendable {
  case explain(ExplainRubric)
  case behavioral(BehavioralRubric)
  case design(DesignRubric)
  case quickfire(QuickfireDeck)
}

/// Which answer is asked for, and so which guards apply.
public enum AnswerForm: String, Hashable, Sendable, CaseIterable {
  case explanation, steps, definition, list
}

/// How an explain question is judged.
public struct ExplainRubric: Hashable, Sendable {
  public var form: AnswerForm
  public var checklist: [ChecklistItem]

  public init(form: AnswerForm = .explanation, checklist: [ChecklistItem]) {
    self.form = form
    self.checklist = checklist
  }
}

/// What the interviewer answers when asked for a clarification.
public struct Clarification: Hashable, Sendable {
  /// Phrasings of the candidate's question.
  public var ask: [String]
  public var reply: String

  public init(ask: [String], reply: String) {
    self.ask = ask
    self.reply = reply
  }
}

/// An answer that comes with the question, and the scores that it must get.
public struct ModelAnswer: Hashable, Sendable {
  /// `strong`, `average`, `weak`, or a name such as `plain_words`.
  public var name: String
  public var content: AnswerContent
  /// Lowest and highest score, 0 to 100, that it must reach.
  public var band: ClosedRange<Int>

  public init(name: String, content: AnswerContent, band: ClosedRange<Int>) {
    self.name = name
    self.content = content
    self.band = band
  }
}

/// What a candidate wrote: one text, or a text for each part.
public enum AnswerContent: Hashable, Sendable {
  /// One part of an answer, such as the STAR part `action`.
  public struct Part: Hashable, Sendable {
    public var id: String
    public var text: String

    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  case text(String)
  case parts([Part])

  /// What stands between two parts in the ``joined`` text.
  public static let separator = "\n\n"

  /// All words in one text; parts are separated by an empty line.
  public var joined: String {
    switch self {
    case .text(let text): text
    case .parts(let parts): parts.map(\.text).joined(separator: Self.separator)
    }
  }
}

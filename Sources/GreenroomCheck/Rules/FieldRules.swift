import GreenroomCore

/// The fields that questions of every kind have.
enum FieldRules {
  static let flavours: Set<String> = [
    "any", "payments", "marketplace", "social", "cloud-infra", "streaming-data", "e-commerce",
    "enterprise-saas", "startup", "principles-led",
  ]

  static func check(_ question: Question, _ notes: inout CheckNotes) {
    let isDeck = question.kind == .quickfire
    if question.covers.isEmpty, !isDeck {
      notes.error(at: "", "the question has no \"covers\"; say what a strong answer covers")
    }
    if question.references.isEmpty {
      notes.error(at: "references", "the question names no references; add its sources")
    }
    if !question.levels.contains(question.level) {
      notes.error(at: "levels", "\"levels\" lacks the bar \"\(question.level.rawValue)\"; add it")
    }
    for flavour in question.companies where !flavours.contains(flavour) {
      notes.warning(at: "companies", "unknown flavour \"\(flavour)\"; use one of the standard")
    }
    checkMinutes(question, &notes)
    if !isDeck { checkPrompt(question, &notes) }
  }

  private static func checkMinutes(_ question: Question, _ notes: inout CheckNotes) {
    let usual =
      switch question.body {
      case .explain: 5...8
      case .behavioral: 5...6
      case .design: 30...50
      case .quickfire(let deck): deck.usualMinutes
      }
    guard !usual.contains(question.minutes) else { return }
    notes.warning(
      at: "minutes",
      "\(Wording.count(question.minutes, "minute")) are unusual for this kind; "
        + "give \(Wording.range(usual))")
  }

  /// Two to six lines; the question of a story may be one.
  private static func checkPrompt(_ question: Question, _ notes: inout CheckNotes) {
    let paragraphs = question.prompt.split(separator: "\n")
    let lines = paragraphs.reduce(0) { $0 + ($1.count + 79) / 80 }
    if lines > 6 {
      notes.warning(at: "prompt", "the prompt has \(lines) lines; say it in six at most")
    }
    if lines < 2, question.kind != .behavioral {
      notes.warning(at: "prompt", "the prompt has one line; set the scene in two to six")
    }
  }
}

extension QuickfireDeck {
  /// The seconds of its items together, in whole minutes.
  fileprivate var usualMinutes: ClosedRange<Int> {
    let seconds = items.map(\.seconds).reduce(0, +)
    return max(1, seconds / 60)...max(1, (seconds + 59) / 60)
  }
}

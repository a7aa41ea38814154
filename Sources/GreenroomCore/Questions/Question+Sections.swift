/// A piece of a question as it is read on screens and in print.
public struct QuestionSection: Hashable, Sendable {
  public var title: String
  /// Time and weight, in a few words.
  public var detail: String
  /// What is asked or what is right, a line each.
  public var paragraphs: [String]

  public init(title: String, detail: String, paragraphs: [String]) {
    self.title = title
    self.detail = detail
    self.paragraphs = paragraphs
  }
}

extension Question {
  /// What is asked below the prompt: the phases of a design, the items of a deck.
  public var sections: [QuestionSection] {
    switch body {
    case .explain, .behavioral: []
    case .design(let rubric):
      rubric.phases.enumerated().map { index, phase in
        QuestionSection(
          title: "\(index + 1). \(phase.title)",
          detail: "\(phase.minutes) min, \(phase.share) % of the score", paragraphs: [phase.prompt])
      }
    case .quickfire(let deck):
      deck.items.enumerated().map { index, item in
        QuestionSection(
          title: "\(index + 1). \(item.id)",
          detail: "\(item.task.form.rawValue), \(item.seconds) s, \(item.level.rawValue)",
          paragraphs: item.asked)
      }
    }
  }

  /// The items of a deck with the right answers and their reasons, which stand in place of the
  /// ``sections``; other kinds have model answers instead.
  public var solutions: [QuestionSection] {
    switch body {
    case .explain, .behavioral, .design: []
    case .quickfire(let deck):
      deck.items.enumerated().map { index, item in
        QuestionSection(
          title: "\(index + 1). \(item.id)", detail: item.task.solution,
          paragraphs: item.asked + item.reasons)
      }
    }
  }
}

extension QuickfireItem {
  /// The prompt and the options.
  fileprivate var asked: [String] { [prompt] + task.options.map { "\($0.id)) \($0.text)" } }

  fileprivate var reasons: [String] {
    let tempting = task.options.compactMap { option in
      whyWrong[option.id].map { "Not \(option.id): \($0)" }
    }
    let source = reference.isEmpty ? [] : ["Source: \(reference)"]
    return [explain] + tempting + source
  }
}

extension QuickfireTask {
  /// The right answer in a few words; a short answer has many, and its explanation says them.
  public var solution: String {
    switch self {
    case .choice(let options, let answer):
      (options.first { $0.id == answer }.map { "\(answer), \($0.text)" }) ?? answer
    case .multi(_, let answer): answer.joined(separator: ", ")
    case .order(_, let answer): answer.joined(separator: " > ")
    case .number(let accept, let unit):
      Self.text(accept) + (unit.map { " \($0)" } ?? "")
    case .short: ""
    }
  }

  private static func text(_ range: ClosedRange<Double>) -> String {
    let low = JSONValue.number(range.lowerBound).compactText
    return range.lowerBound == range.upperBound
      ? low : "\(low) to \(JSONValue.number(range.upperBound).compactText)"
  }
}

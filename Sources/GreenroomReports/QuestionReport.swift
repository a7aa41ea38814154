import GreenroomCore

/// One question to read: what `greenroom questions show` prints.
public struct QuestionReport: Hashable, Sendable {
  public var question: Question
  /// The model answers are left out for those who want to try it first.
  public var includesModelAnswers: Bool

  public init(_ question: Question, includesModelAnswers: Bool) {
    self.question = question
    self.includesModelAnswers = includesModelAnswers
  }

  public var text: String {
    let levels = question.levels.map(\.rawValue).joined(separator: ", ")
    var lines = [
      question.title,
      "\(question.id), \(question.kind.rawValue), topic \(question.topic), \(levels), "
        + Wording.count(question.minutes, "minute") + (question.isDraft ? ", draft" : ""),
    ]
    if !question.prompt.isEmpty { lines += ["", question.prompt] }
    // The right answers repeat what is asked.
    let hasSections = !includesModelAnswers || question.solutions.isEmpty
    if hasSections { lines += question.sections.flatMap(self.lines) }
    if includesModelAnswers {
      if !question.covers.isEmpty {
        lines += ["", "What a strong answer covers", "", question.covers]
      }
      if !question.solutions.isEmpty { lines += ["", "The right answers"] }
      lines += question.solutions.flatMap(self.lines)
      for answer in question.answers {
        lines += ["", Wording.capitalized(answer.name), "", text(of: answer.content)]
      }
      lines += ["", "To read on", ""] + question.references.map { "- \($0)" }
    }
    return PlainText.inert(lines.joined(separator: "\n")) + "\n"
  }

  private func lines(of section: QuestionSection) -> [String] {
    ["", section.title + (section.detail.isEmpty ? "" : " (\(section.detail))")]
      + section.paragraphs
  }

  private func text(of content: AnswerContent) -> String {
    switch content {
    case .text(let text): text
    case .parts(let parts):
      parts.map { "\(Wording.capitalized(question.partTitle($0.id))): \($0.text)" }.joined(
        separator: "\n")
    }
  }
}

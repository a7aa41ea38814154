import GreenroomCore

/// Questions as a table or as JSON: what `greenroom questions list` prints.
public struct QuestionTable {
  public var questions: [Question]
  /// The columns that a text takes on the screen; by default, as many as it has characters.
  public var measure: (String) -> Int

  public init(_ questions: [Question], measure: @escaping (String) -> Int = { $0.count }) {
    self.questions = questions
    self.measure = measure
  }

  /// The table, fitted to a width; nil for as wide as it gets, so that nothing is cut.
  public func text(width: Int?) -> String {
    guard !questions.isEmpty else { return "No questions.\n" }
    let columns: [TextTable.Column] = [
      .init(title: "question", least: 20), .init(title: "kind"), .init(title: "topic", canGo: true),
      .init(title: "level"), .init(title: "minutes", alignsRight: true, canGo: true),
      .init(title: "title", least: 12),
    ]
    let rows = questions.map { question in
      [
        question.id.rawValue, question.kind.rawValue, question.topic, question.level.rawValue,
        String(question.minutes), question.isDraft ? "draft: \(question.title)" : question.title,
      ]
    }
    return TextTable(columns: columns, rows: rows, measure: measure).text(width: width)
  }

  /// An array of objects, one a question, in the same order; prompts and answers stay out.
  public var json: JSONValue {
    .array(
      questions.map { question in
        .object([
          "question": .string(question.id.rawValue),
          "kind": .string(question.kind.rawValue),
          "topic": .string(question.topic),
          "level": .string(question.level.rawValue),
          "levels": .array(question.levels.map { .string($0.rawValue) }),
          "minutes": .integer(question.minutes),
          "title": .string(question.title),
          "draft": .bool(question.isDraft),
          "digest": .string(question.digest.rawValue),
        ])
      })
  }
}

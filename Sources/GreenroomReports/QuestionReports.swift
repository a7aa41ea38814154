import GreenroomCore

/// The bank as a table or as JSON.
public enum QuestionTable {
  public static func text(_ questions: [Question]) -> String {
    TextTable(
      header: ["ID", "KIND", "TOPIC", "LEVEL", "MIN", "TITLE"],
      rows: questions.map {
        [$0.id.rawValue, $0.kind.rawValue, $0.topic, $0.level.rawValue, "\($0.minutes)", $0.title]
      }
    ).text
  }

  public static func json(_ questions: [Question]) -> JSONValue {
    .array(
      questions.map { question in
        .object([
          "id": .string(question.id.rawValue), "title": .string(question.title),
          "kind": .string(question.kind.rawValue), "topic": .string(question.topic),
          "level": .string(question.level.rawValue),
          "levels": .array(question.levels.map { .string($0.rawValue) }),
          "minutes": .integer(question.minutes), "digest": .string(question.digest.rawValue),
        ])
      })
  }
}

/// One question to read.
public enum QuestionReport {
  public static func text(_ question: Question, withModelAnswers: Bool) -> String {
    let levels = question.levels.map(\.rawValue).joined(separator: ", ")
    var lines = [
      question.title,
      "\(question.id)  \(question.kind.rawValue)  \(question.topic)  \(levels)  "
        + "\(question.minutes) min",
      "", question.prompt,
    ]
    if withModelAnswers {
      lines += ["", "What a strong answer covers", question.covers]
      for answer in question.answers {
        lines += ["", answer.name.uppercased(), body(answer.content)]
      }
      lines += ["", "To read on"] + question.references.map { "- \($0)" }
    }
    return PlainText.inert(lines.joined(separator: "\n") + "\n")
  }

  private static func body(_ content: AnswerContent) -> String {
    switch content {
    case .text(let text): text
    case .parts(let parts): parts.map { "\($0.id): \($0.text)" }.joined(separator: "\n")
    }
  }
}

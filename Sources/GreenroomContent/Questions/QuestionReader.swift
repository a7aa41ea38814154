import GreenroomCore

/// Reads a question from the text of its file.
///
/// What prevents asking or scoring it is an error; what only offends the content standard is left
/// to `greenroom questions check`.
public enum QuestionReader {
  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - file: how findings name the file.
  ///   - expectedID: the id that the file's name calls for; nil accepts any, as for a question
  ///     that comes from the history or from a file of any name.
  public static func read(
    _ bytes: [UInt8], file: String, expectedID: QuestionID? = nil
  ) -> QuestionReading {
    let log = FindingLog(file: file)
    guard let text = YAMLText.decode(bytes, into: log),
      let fields = YAMLDocument.composeMapping(text, subject: "the question", into: log)
    else { return QuestionReading(question: nil, findings: log.findings) }
    let digest = QuestionDigest(SHA256.hexadecimal(of: bytes))
    let question = Self.question(fields, expectedID: expectedID, digest: digest)
    return QuestionReading(question: log.hasErrors ? nil : question, findings: log.findings)
  }

  /// Reads a text that is in memory already.
  public static func read(
    text: String, file: String, expectedID: QuestionID? = nil
  ) -> QuestionReading {
    read(Array(text.utf8), file: file, expectedID: expectedID)
  }

  private static func question(
    _ fields: FieldReader, expectedID: QuestionID?, digest: QuestionDigest
  ) -> Question? {
    reportFormat(fields)
    let id = fields.requiredID("id")
    if let expectedID, id != expectedID.rawValue, !id.isEmpty {
      fields.log.error(
        line: fields.line(of: "id"),
        "id \"\(id)\" differs from the file name \"\(expectedID)\"; make them the same")
    }
    let kind = fields.requiredChoice("kind", of: QuestionKind.self)
    let isDraft = fields.flag("draft") ?? false
    let body = kind.flatMap { Self.body(of: $0, fields, isDraft: isDraft) }
    if kind != nil, body == nil { return nil }
    var question = Self.question(
      id: QuestionID(id), fields, body: body ?? .explain(ExplainRubric(checklist: [])),
      // Of an unknown kind, answers of either shape are let pass: the kind is said already.
      answersBy: body?.partNames ?? StarPart.allCases.map(\.rawValue), digest: digest)
    question.isDraft = isDraft
    if kind != nil { fields.finish() }
    return question
  }

  private static func question(
    id: QuestionID, _ fields: FieldReader, body: QuestionBody, answersBy parts: [String],
    digest: QuestionDigest
  ) -> Question {
    let levels = levels(fields)
    var question = Question(
      id: id, title: fields.requiredLine("title"), topic: fields.requiredID("topic"),
      level: levels.bar, levels: levels.asked,
      minutes: fields.requiredInteger("minutes", in: 1...180),
      isSeed: fields.flag("seed") ?? false,
      companies: fields.has("companies") ? fields.texts("companies") : ["any"],
      prompt: "", covers: fields.text("covers") ?? "", body: body,
      references: fields.texts("references"), digest: digest)
    switch body {
    // A deck has no prompt and no answers of its own: its items have.
    case .quickfire: question.prompt = fields.text("prompt") ?? ""
    case .explain, .behavioral, .design:
      question.prompt = fields.requiredText("prompt")
      question.clarifications = ChecklistReader.clarifications(fields)
      question.misconceptions = ChecklistReader.misconceptions(
        fields, "misconceptions", "misconception")
      question.answers = AnswerReader.answers(fields, by: parts)
      question.others = AnswerReader.others(fields, by: parts)
    }
    return question
  }

  private static func levels(_ fields: FieldReader) -> (bar: Level, asked: [Level]) {
    let bar = fields.requiredChoice("level", of: Level.self)
    if fields.field("levels") == nil { fields.reportMissing("levels") }
    let asked = fields.choices("levels", of: Level.self)
    return (bar ?? .mid, asked.sorted())
  }

  /// Format 1 is the only one yet.
  static func reportFormat(_ fields: FieldReader) {
    guard fields.field("format") != nil else {
      fields.reportMissing("format")
      return
    }
    guard let format = fields.integer("format", in: 1...Int.max), format > 1 else { return }
    fields.log.error(
      line: fields.line(of: "format"),
      "format \(format) is newer than this version reads (1); update the program")
  }

  /// Nil for a kind that is not supported, with a warning.
  private static func body(
    of kind: QuestionKind, _ fields: FieldReader, isDraft: Bool
  ) -> QuestionBody? {
    switch kind {
    case .explain:
      let form = fields.choice("form", of: AnswerForm.self) ?? .explanation
      let checklist = ChecklistReader.items(fields, takesTerms: isDraft)
      return .explain(ExplainRubric(form: form, checklist: checklist))
    case .behavioral:
      return .behavioral(BehavioralReader.rubric(fields))
    case .design: return .design(DesignReader.rubric(fields))
    case .quickfire: return .quickfire(QuickfireReader.deck(fields))
    case .coding, .sql:
      fields.log.warning(
        line: fields.line(of: "kind"),
        "kind \"\(kind.rawValue)\" is not supported by this version; the question is skipped")
      return nil
    }
  }
}

extension QuestionBody {
  /// The names of the parts that an answer may be given by.
  fileprivate var partNames: [String] {
    switch self {
    case .explain, .quickfire: []
    case .behavioral: StarPart.allCases.map(\.rawValue)
    case .design(let rubric): rubric.phases.map(\.id)
    }
  }
}

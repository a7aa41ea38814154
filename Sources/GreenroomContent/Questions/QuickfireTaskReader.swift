import GreenroomCore
import Yams

/// Reads what a quickfire item asks for, by its type.
enum QuickfireTaskReader {
  static func task(of form: QuickfireTask.Form, _ fields: FieldReader) -> QuickfireTask {
    switch form {
    case .choice:
      let options = options(fields)
      return .choice(options, answer: answer(fields, among: options))
    case .multi:
      let options = options(fields)
      return .multi(options, answer: answers(fields, among: options))
    case .order:
      let options = options(fields)
      let answer = answers(fields, among: options)
      reportLackingOptions(of: answer, options, fields)
      return .order(options, answer: answer)
    case .number: return .number(accept: accept(fields), unit: fields.text("unit"))
    case .short:
      return .short(say: fields.requiredTexts("say"), unless: fields.texts("unless"))
    }
  }

  private static func options(_ fields: FieldReader) -> [QuickfireTask.Option] {
    guard fields.field("options") != nil else {
      fields.reportMissing("options")
      return []
    }
    guard let list = fields.mapping("options", subject: "\"options\" of \(fields.subject)") else {
      return []
    }
    let options = list.names.compactMap { id -> QuickfireTask.Option? in
      if !FieldReader.isID(id) {
        list.log.error(
          line: list.line(of: id),
          "the option \"\(id)\" of \(fields.subject) must be a lower-case letter or word; "
            + "rename it")
      }
      guard list.field(id) != nil else {
        list.reportMissing(id)
        return nil
      }
      return list.text(id).map { QuickfireTask.Option(id: id, text: $0) }
    }
    if list.names.count < 2 {
      list.log.error(line: list.line, "\(list.subject) holds no choice; write two or more")
    }
    return options
  }

  private static func answer(
    _ fields: FieldReader, among options: [QuickfireTask.Option]
  ) -> String {
    guard let field = fields.field("answer") else {
      fields.reportMissing("answer")
      return ""
    }
    guard let id = fields.text("answer") else { return "" }
    report(id, line: field.line, fields, among: options)
    return id
  }

  private static func answers(
    _ fields: FieldReader, among options: [QuickfireTask.Option]
  ) -> [String] {
    let answers = fields.requiredTexts("answer")
    let line = fields.line(of: "answer")
    for (index, id) in answers.enumerated() {
      report(id, line: line, fields, among: options)
      if answers[..<index].contains(id) {
        fields.log.error(
          line: line, "\"answer\" of \(fields.subject) names \"\(id)\" twice; remove one")
      }
    }
    return answers
  }

  private static func report(
    _ id: String, line: Int, _ fields: FieldReader, among options: [QuickfireTask.Option]
  ) {
    guard !options.isEmpty, !options.contains(where: { $0.id == id }) else { return }
    fields.log.error(
      line: line,
      "\"answer\" of \(fields.subject) names \"\(id)\", which is no option; use one of: "
        + options.map(\.id).joined(separator: ", "))
  }

  /// An order puts every option in its place.
  private static func reportLackingOptions(
    of answer: [String], _ options: [QuickfireTask.Option], _ fields: FieldReader
  ) {
    let lacking = options.map(\.id).filter { !answer.contains($0) }
    guard !lacking.isEmpty, !answer.isEmpty else { return }
    fields.log.error(
      line: fields.line(of: "answer"),
      "\"answer\" of \(fields.subject) leaves out \(lacking.joined(separator: ", ")); "
        + "put all options in order")
  }

  /// The lowest and the highest number that is right: `[99.69, 99.71]`.
  private static func accept(_ fields: FieldReader) -> ClosedRange<Double> {
    guard let field = fields.field("accept") else {
      fields.reportMissing("accept")
      return 0...0
    }
    if case .sequence(let list) = field.node, list.count == 2 {
      let ends = list.compactMap { node -> Double? in
        guard case .scalar(let scalar) = node, scalar.style == .plain else { return nil }
        return PlainScalar.decimal(scalar.string)
      }
      if ends.count == 2, ends[0] <= ends[1] { return ends[0]...ends[1] }
    }
    fields.log.error(
      line: field.line,
      "\"accept\" of \(fields.subject) must be the lowest and the highest right number, such as "
        + "[99.69, 99.71]")
    return 0...0
  }
}

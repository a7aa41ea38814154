import GreenroomCore
import Yams

/// Reads the answers that come with a question.
enum AnswerReader {
  /// The model answers and the band that each must score, by the content standard.
  private static let bands: [(name: String, band: ClosedRange<Int>)] = [
    ("strong", 85...100), ("average", 45...75), ("weak", 0...35),
  ]

  /// The name of a text that is no part, but the whole answer.
  static let wholeText = "text"

  /// Strong, average and weak, in this order; fewer where the file has fewer.
  ///
  /// - Parameter parts: the names of the parts that an answer may be given by.
  static func answers(_ fields: FieldReader, by parts: [String]) -> [ModelAnswer] {
    guard let answers = fields.mapping("answers", subject: "\"answers\"") else { return [] }
    defer { answers.finish() }
    return bands.compactMap { name, band in
      content(name, in: answers, called: "answer \"\(name)\"", parts).map {
        ModelAnswer(name: name, content: $0, band: band)
      }
    }
  }

  static func others(_ fields: FieldReader, by parts: [String]) -> [ModelAnswer] {
    fields.mappings("others", called: "answer", key: "name").compactMap { other in
      defer { other.finish() }
      let name = other.requiredLine("name")
      let band = band(other)
      guard let content = content("text", in: other, called: other.subject, parts) else {
        if other.field("text") == nil { other.reportMissing("text") }
        return nil
      }
      return ModelAnswer(name: name, content: content, band: band)
    }
  }

  /// The lowest and the highest score: `[70, 100]`.
  private static func band(_ fields: FieldReader) -> ClosedRange<Int> {
    guard let field = fields.field("band") else {
      fields.reportMissing("band")
      return 0...100
    }
    if case .sequence(let list) = field.node, list.count == 2 {
      let scores = list.compactMap {
        fields.integer($0, line: $0.mark?.line ?? field.line, name: "band", in: 0...100)
      }
      guard scores.count == 2 else { return 0...100 }
      if scores[0] <= scores[1] { return scores[0]...scores[1] }
    }
    fields.log.error(
      line: field.line,
      "\"band\" of \(fields.subject) must be the lowest and the highest score, such as [70, 100]")
    return 0...100
  }

  /// One text, or, for a story or a design, a text for each part.
  private static func content(
    _ name: String, in fields: FieldReader, called subject: String, _ names: [String]
  ) -> AnswerContent? {
    guard let field = fields.field(name) else { return nil }
    if case .scalar = field.node {
      return fields.text(field.node, line: field.line, name: name).map(AnswerContent.text)
    }
    guard let parts = FieldReader(field.node, subject: subject, line: field.line, log: fields.log)
    else { return nil }
    defer { parts.finish() }
    if let text = parts.text(wholeText) { return .text(text) }
    let texts = names.compactMap { id in
      parts.text(id).map { AnswerContent.Part(id: id, text: $0) }
    }
    if texts.isEmpty, !fields.log.hasErrors { parts.reportMissing("text") }
    return texts.isEmpty ? nil : .parts(texts)
  }
}

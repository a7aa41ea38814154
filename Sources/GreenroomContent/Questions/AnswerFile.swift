import GreenroomCore
import Yams

/// Reads an answer by parts from a YAML file: a mapping of part names to texts.
public enum AnswerFile {
  /// The parts in the order of the file, as far as they can be read, and the findings.
  public struct Reading: Hashable, Sendable {
    public var parts: [AnswerContent.Part]
    public var findings: [ContentFinding]
    /// About numbers and lists, which only the items of a deck take.
    public var findingsOfTexts: [ContentFinding]
  }

  public static func read(_ bytes: [UInt8], file: String) -> Reading {
    let log = FindingLog(file: file)
    guard let text = YAMLText.decode(bytes, into: log),
      let fields = YAMLDocument.composeMapping(text, subject: "the answer", into: log)
    else { return Reading(parts: [], findings: log.findings, findingsOfTexts: []) }
    let texts = FindingLog(file: file)
    let parts = fields.names.compactMap { name in
      part(name, of: fields, texts).map { AnswerContent.Part(id: name, text: $0) }
    }
    return Reading(parts: parts, findings: log.findings, findingsOfTexts: texts.findings)
  }

  /// A number or a list of words, joined by commas, stands for the text that means the same.
  private static func part(
    _ name: String, of fields: FieldReader, _ texts: FindingLog
  ) -> String? {
    guard let field = fields.field(name) else { return fields.text(name) }
    let nodes: [Node]
    switch field.node {
    case .scalar(let scalar) where PlainScalar.type(of: scalar) == .number: nodes = [field.node]
    case .sequence(let list): nodes = Array(list)
    case .scalar, .mapping, .alias: return fields.text(name)
    }
    let words = nodes.compactMap { node -> String? in
      guard case .scalar(let scalar) = node, ControlCharacters.first(in: scalar.string) == nil
      else { return nil }
      return scalar.string
    }
    guard words.count == nodes.count else { return fields.text(name) }
    let kind = nodes.count == 1 ? "a number; quote it" : "a list; write one text"
    texts.error(line: field.line, "\"\(name)\" of \(fields.subject) is read as \(kind)")
    return words.joined(separator: ", ")
  }
}

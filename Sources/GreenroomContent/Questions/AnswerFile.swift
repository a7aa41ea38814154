import GreenroomCore
import Yams

/// Reads an answer by parts from a YAML file: a mapping of part names to texts.
public enum AnswerFile {
  /// The parts in the order of the file, as far as they can be read, and the findings.
  public struct Reading: Hashable, Sendable {
    public var parts: [AnswerContent.Part]
    public var findings: [ContentFinding]
  }

  public static func read(_ bytes: [UInt8], file: String) -> Reading {
    let log = FindingLog(file: file)
    guard let text = YAMLText.decode(bytes, into: log),
      let fields = YAMLDocument.composeMapping(text, subject: "the answer", into: log)
    else { return Reading(parts: [], findings: log.findings) }
    let parts = fields.names.compactMap { name in
      fields.text(name).map { AnswerContent.Part(id: name, text: $0) }
    }
    return Reading(parts: parts, findings: log.findings)
  }
}

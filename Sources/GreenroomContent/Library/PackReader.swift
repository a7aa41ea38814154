import GreenroomCore

/// Reads `pack.yaml`.
public enum PackReader {
  public struct Reading: Hashable, Sendable {
    /// Nil when there is an error among the findings.
    public var pack: Pack?
    public var findings: [ContentFinding]
  }

  public static func read(
    _ bytes: [UInt8], file: String, folder: String, isShipped: Bool
  ) -> Reading {
    let log = FindingLog(file: file)
    guard let text = YAMLText.decode(bytes, into: log),
      let fields = YAMLDocument.composeMapping(text, subject: "the pack", into: log)
    else { return Reading(pack: nil, findings: log.findings) }
    let pack = pack(fields, folder: folder, isShipped: isShipped)
    return Reading(pack: log.hasErrors ? nil : pack, findings: log.findings)
  }

  private static func pack(_ fields: FieldReader, folder: String, isShipped: Bool) -> Pack {
    QuestionReader.reportFormat(fields)
    defer { fields.finish() }
    return Pack(
      id: fields.requiredID("id"), name: fields.requiredLine("name"),
      version: fields.requiredLine("version"), language: fields.text("language") ?? "en",
      licence: fields.requiredLine("licence"), authors: fields.texts("authors"),
      description: fields.text("description") ?? "", homepage: fields.text("homepage"),
      minimumVersion: fields.text("minimum_version"),
      first: fields.text("first").map { QuestionID($0) }, folder: folder, isShipped: isShipped)
  }
}

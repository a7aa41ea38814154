import GreenroomCore

/// What the user has settled in the configuration file.
public struct Settings: Hashable, Sendable {
  /// What became of a configuration file.
  public struct Reading: Hashable, Sendable {
    public var settings: Settings
    public var findings: [ContentFinding]
  }

  /// The mouse can be left to the terminal, for selecting text.
  public var usesMouse = true
  public var usesColor = true

  public init() {}

  /// Reads `mouse` and `color`, each true or false. A missing file means that all is as it comes.
  public static func load(from path: String) -> Reading {
    do throws(FileProblem) {
      return read(try FileAccess.bytes(of: path, limit: ContentLimits.fileBytes), file: path)
    } catch .missing {
      return Reading(settings: Settings(), findings: [])
    } catch {
      let finding = ContentFinding(file: path, line: 1, severity: .error, reason: error.reason)
      return Reading(settings: Settings(), findings: [finding])
    }
  }

  static func read(_ bytes: [UInt8], file: String) -> Reading {
    let log = FindingLog(file: file)
    var settings = Settings()
    // A file of comments alone is an empty document, and settles nothing.
    guard let text = YAMLText.decode(bytes, into: log), !isBlank(text),
      let fields = YAMLDocument.composeMapping(text, subject: "the configuration", into: log)
    else { return Reading(settings: settings, findings: log.findings) }
    settings.usesMouse = fields.flag("mouse") ?? settings.usesMouse
    settings.usesColor = fields.flag("color") ?? settings.usesColor
    fields.finish()
    return Reading(settings: settings, findings: log.findings)
  }

  private static func isBlank(_ text: String) -> Bool {
    text.split(separator: "\n").allSatisfy { line in
      line.allSatisfy(\.isWhitespace) || line.drop(while: \.isWhitespace).first == "#"
    }
  }
}

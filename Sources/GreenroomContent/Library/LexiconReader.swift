/// Reads shared word sets: `lexicon.yaml` of the shipped data or of a pack.
public enum LexiconReader {
  /// The sets by name, as far as they can be read, and the findings.
  public struct Reading: Hashable, Sendable {
    public var sets: [String: [String]]
    public var findings: [ContentFinding]
  }

  public static func read(_ bytes: [UInt8], file: String) -> Reading {
    let log = FindingLog(file: file)
    let sets = sets(bytes, log)
    return Reading(sets: sets, findings: log.findings)
  }

  private static func sets(_ bytes: [UInt8], _ log: FindingLog) -> [String: [String]] {
    guard let text = YAMLText.decode(bytes, into: log),
      let fields = YAMLDocument.composeMapping(text, subject: "the lexicon", into: log)
    else { return [:] }
    QuestionReader.reportFormat(fields)
    guard let sets = fields.mapping("sets", subject: "\"sets\"") else {
      if fields.field("sets") == nil { fields.reportMissing("sets") }
      return [:]
    }
    fields.finish()
    return sets.names.reduce(into: [:]) { words, name in
      reportName(name, sets)
      words[name] = self.words(name, sets)
    }
  }

  private static func reportName(_ name: String, _ sets: FieldReader) {
    let line = sets.line(of: name)
    if name == "num" {
      sets.log.error(line: line, "the set \"num\" is built in; choose another name")
    } else if !FieldReader.isID(name) {
      sets.log.error(
        line: line, "the set name \"\(name)\" must be lower-case words joined by hyphens; rename it"
      )
    }
  }

  private static func words(_ name: String, _ sets: FieldReader) -> [String] {
    var seen: Set<String> = []
    return sets.requiredTexts(name).filter { word in
      if word.contains(" ") {
        sets.log.error(
          line: sets.line(of: name), "\"\(word)\" in set \"\(name)\" holds a blank; join it with -")
        return false
      }
      let isNew = seen.insert(word).inserted
      if !isNew {
        sets.log.warning(
          line: sets.line(of: name), "\"\(word)\" stands twice in set \"\(name)\"; remove one")
      }
      return isNew
    }
  }
}

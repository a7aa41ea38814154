import Yams

/// A parser's complaint in our words: its line and what to do.
struct YAMLProblem {
  var line: Int
  var reason: String

  init(_ error: YamlError, text: String) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      line = min(mark.line, Self.lineCount(of: text))
      reason = Self.reason(problem, context?.text)
    case .reader(let problem, let offset, _, _):
      line = Self.lineCount(of: String(text.prefix(offset ?? 0)))
      reason = "this cannot be read as YAML: \(problem); remove the character"
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      line = Self.secondLine(of: key, after: context.mark, in: text)
      reason = "\"\(key)\" stands twice in the same mapping; keep one"
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      line = 1
      reason = "this cannot be read as YAML; check quotes and indentation"
    }
  }

  func report(to log: FindingLog) { log.error(line: line, reason) }

  private static func reason(_ problem: String, _ context: String?) -> String {
    let cure =
      switch problem {
      case "found undefined alias": "quote a text that begins with *"
      case "mapping values are not allowed in this context":
        "quote a text that holds a colon, or check the indentation"
      case "found character that cannot start any token": "indent with spaces and quote the text"
      case "but found another document": "keep one document in a file"
      default: "check quotes and indentation here"
      }
    let detail = context.map { "\($0), \(problem)" } ?? problem
    return "this is not YAML: \(detail); \(cure)"
  }

  private static func lineCount(of text: String) -> Int {
    let breaks = text.utf8.count { $0 == 0x0a }
    return text.utf8.last == 0x0a ? max(1, breaks) : breaks + 1
  }

  /// The parser marks the first of two equal keys; the second is the one to remove.
  private static func secondLine(of key: String, after mark: Mark, in text: String) -> Int {
    let lines = text.utf8.split(separator: 0x0a, omittingEmptySubsequences: false)
    let start = [UInt8](repeating: 0x20, count: mark.column - 1) + Array("\(key):".utf8)
    let second = lines.indices.first { $0 >= mark.line && lines[$0].starts(with: start) }
    return second.map { $0 + 1 } ?? mark.line
  }
}

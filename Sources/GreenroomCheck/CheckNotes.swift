import GreenroomContent

/// Collects findings about one question, by the paths of the values that they are about.
struct CheckNotes {
  let file: String
  let lines: LineIndex
  private var collected: [ContentFinding] = []

  init(file: String, source: String) {
    self.file = file
    lines = LineIndex(text: source)
  }

  /// In the order of their lines.
  var findings: [ContentFinding] {
    let numbered = collected.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    return numbered.map(\.element)
  }

  /// The question offends the standard.
  mutating func error(at path: String, _ reason: String) { add(.error, path, reason) }

  /// The standard advises otherwise.
  mutating func warning(at path: String, _ reason: String) { add(.warning, path, reason) }

  private mutating func add(
    _ severity: ContentFinding.Severity, _ path: String, _ reason: String
  ) {
    collected.append(
      ContentFinding(file: file, line: lines.line(of: path), severity: severity, reason: reason))
  }
}

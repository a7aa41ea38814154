/// Collects all that is wrong with one file, so that a writer sees everything at once.
final class FindingLog {
  let file: String
  private var collected: [ContentFinding] = []
  private(set) var hasErrors = false

  init(file: String) { self.file = file }

  /// In the order of their lines.
  var findings: [ContentFinding] {
    let numbered = collected.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }
    return numbered.map(\.element)
  }

  func error(line: Int, _ reason: String) {
    hasErrors = true
    add(line, .error, reason)
  }

  func warning(line: Int, _ reason: String) {
    add(line, .warning, reason)
  }

  // Reasons quote what stands in the file, and that may be anything.
  private func add(_ line: Int, _ severity: ContentFinding.Severity, _ reason: String) {
    collected.append(
      ContentFinding(
        file: file, line: max(1, line), severity: severity,
        reason: ControlCharacters.madeVisible(in: reason)))
  }
}

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
    let sorted = numbered.map(\.element)
    guard let last = sorted.last, isFull else { return sorted }
    let more = ContentFinding(
      file: file, line: last.line, severity: .error,
      reason: "more is wrong with this file; correct the first \(sorted.count) and check it again")
    return sorted + [more]
  }

  func error(line: Int, _ reason: String) {
    hasErrors = true
    add(line, .error, reason)
  }

  func warning(line: Int, _ reason: String) {
    add(line, .warning, reason)
  }

  private var isFull: Bool { collected.count >= ContentLimits.findings }

  // Reasons quote what stands in the file, and that may be anything.
  private func add(_ line: Int, _ severity: ContentFinding.Severity, _ reason: String) {
    guard !isFull else { return }
    collected.append(
      ContentFinding(
        file: file, line: max(1, line), severity: severity,
        reason: ControlCharacters.madeVisible(in: reason)))
  }
}

/// The places in a line where a text stands that does not go on from a longer word.
private func columns(of text: String, in line: String) -> [String.Index] {
  var found: [String.Index] = []
  var rest = line[...]
  while let range = rest.firstRange(of: text) {
    let before = line[..<range.lowerBound].last ?? " "
    if !before.isIdentifierPart { found.append(range.lowerBound) }
    rest = line[range.upperBound...]
  }
  return found
}

extension Character {
  fileprivate var isIdentifierPart: Bool { isLetter || isNumber || self == "_" }
}

/// Pure targets read no clock, start no task and draw no lots.
func findImpurities(in source: SwiftSource) -> [Finding] {
  guard !source.isTest, ImportTable.pure.contains(source.target) else { return [] }
  let banned = [
    "Task {", "Task.", "Date(", "ContinuousClock", "SuspendingClock", "shuffled()",
  ]
  var findings: [Finding] = []
  for (index, line) in source.code.enumerated() {
    for word in banned where !columns(of: word, in: line).isEmpty {
      findings.append(Finding(source.path, line: index + 1, "`\(word)` in a pure target"))
    }
    let draws = [".random(", ".randomElement("].contains { line.contains($0) }
    if draws, !line.contains("using:") {
      findings.append(Finding(source.path, line: index + 1, "`.random` without `using:`"))
    }
  }
  return findings
}

/// Outside tests no error is thrown away and none is asserted not to be.
func findSwallowedErrors(in source: SwiftSource) -> [Finding] {
  guard !source.isTest else { return [] }
  var findings: [Finding] = []
  for (index, line) in source.code.enumerated() {
    for word in ["try?", "try!"] where !columns(of: word, in: line).isEmpty {
      findings.append(Finding(source.path, line: index + 1, "`\(word)` hides an error"))
    }
  }
  let code = source.code.joined(separator: "\n")
  var rest = code[...]
  while let range = rest.firstRange(of: "catch") {
    rest = rest[range.upperBound...]
    guard let open = rest.firstIndex(of: "{") else { break }
    let body = rest[rest.index(after: open)...].drop { $0.isWhitespace }
    if body.first == "}" {
      let line = code[..<open].count { $0 == "\n" } + 1
      findings.append(Finding(source.path, line: line, "an empty `catch` hides an error"))
    }
  }
  return findings
}

/// Outside tests no optional is asserted to hold something.
func findForcedValues(in source: SwiftSource) -> [Finding] {
  guard !source.isTest else { return [] }
  return source.code.enumerated().compactMap { index, line in
    let characters = Array(line)
    let isForced = characters.indices.dropFirst().contains { place in
      guard characters[place] == "!" else { return false }
      let before = characters[place - 1]
      let after = place + 1 < characters.count ? characters[place + 1] : " "
      return (before.isIdentifierPart || [")", "]"].contains(before)) && after != "="
        && !String(characters[..<place]).hasSuffix("try")
    }
    return isForced ? Finding(source.path, line: index + 1, "a forced value (`!`)") : nil
  }
}

/// Tests wait for what they expect, never for a while.
func findSleeps(in source: SwiftSource) -> [Finding] {
  guard source.isTest else { return [] }
  return source.code.enumerated().compactMap { index, line in
    let words = ["sleep(", "usleep(", "nanosleep("]
    guard words.contains(where: { !columns(of: $0, in: line).isEmpty }) else { return nil }
    return Finding(source.path, line: index + 1, "a test sleeps")
  }
}

/// What is left to do stands in an issue, not in the code.
func findLeftovers(in source: SwiftSource) -> [Finding] {
  // Spelled in two parts, or this file would be a finding of its own.
  let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X"]
  return source.lines.enumerated().flatMap { index, line in
    words.filter { !columns(of: $0, in: line).isEmpty }.map {
      Finding(source.path, line: index + 1, "\($0): do it or write an issue")
    }
  }
}

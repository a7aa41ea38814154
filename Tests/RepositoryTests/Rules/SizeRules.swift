/// How large things may be.
enum SizeLimit {
  static let fileLines = 400
  static let functionLines = 60
  static let columns = 100

  /// Files that a script writes or that are one long table; nobody reads them from top to bottom.
  static let exceptions: Set = ["WidthTable.swift"]
}

func findLongFiles(in source: SwiftSource) -> [Finding] {
  // The last line end is no line of its own.
  let count = source.lines.count - (source.lines.last == "" ? 1 : 0)
  guard count > SizeLimit.fileLines, !SizeLimit.exceptions.contains(source.fileName) else {
    return []
  }
  return [Finding(source.path, "\(count) lines; a file has at most \(SizeLimit.fileLines)")]
}

/// A sample in a literal of several lines stays as wide as it is; all other lines are broken.
func findWideLines(in source: SwiftSource) -> [Finding] {
  guard !SizeLimit.exceptions.contains(source.fileName) else { return [] }
  return source.lines.indices.compactMap { index in
    let width = source.lines[index].count
    guard width > SizeLimit.columns, !(source.isTest && isSample(index, of: source)) else {
      return nil
    }
    return Finding(
      source.path, line: index + 1, "\(width) columns; at most \(SizeLimit.columns)")
  }
}

/// Whether nothing of a line is code or comment.
private func isSample(_ index: Int, of source: SwiftSource) -> Bool {
  source.code[index].allSatisfy { $0 == " " } && !source.lines[index].contains("//")
}

func findLongFunctions(in source: SwiftSource) -> [Finding] {
  functionSpans(in: source).filter { $0.lines > SizeLimit.functionLines }.map {
    Finding(
      source.path, line: $0.start,
      "a function of \($0.lines) lines; at most \(SizeLimit.functionLines)")
  }
}

/// Where functions begin and how many lines they take, by counting braces.
func functionSpans(in source: SwiftSource) -> [(start: Int, lines: Int)] {
  let code = Array(source.code.joined(separator: "\n").utf8)
  var line = 1
  var spans: [(Int, Int)] = []
  for index in code.indices {
    if code[index] == UInt8(ascii: "\n") { line += 1 }
    guard startsFunction(code, at: index), let end = endOfFunction(code, from: index) else {
      continue
    }
    spans.append((line, code[index...end].count { $0 == UInt8(ascii: "\n") } + 1))
  }
  return spans
}

private let openings = ["func ", "init(", "init?(", "init<", "deinit ", "subscript("].map {
  Array($0.utf8)
}

private func startsFunction(_ code: [UInt8], at index: Int) -> Bool {
  let before = index == 0 ? UInt8(ascii: " ") : code[index - 1]
  guard before == UInt8(ascii: " ") || before == UInt8(ascii: "\n") else { return false }
  return openings.contains { $0[0] == code[index] && code[index...].starts(with: $0) }
}

/// The brace that closes the body; nil for a declaration without one.
private func endOfFunction(_ code: [UInt8], from start: Int) -> Int? {
  var parentheses = 0
  var braces = 0
  for index in start..<code.count {
    switch Character(Unicode.Scalar(code[index])) {
    case "(", "[": parentheses += 1
    case ")", "]": parentheses -= 1
    case "{" where parentheses == 0 || braces > 0: braces += 1
    case "}" where braces > 0:
      braces -= 1
      if braces == 0 { return index }
    case "}" where parentheses == 0: return nil
    default:
      // The next declaration begins before a body did: this one is a protocol's requirement.
      if braces == 0, parentheses == 0, index > start, startsFunction(code, at: index) {
        return nil
      }
    }
  }
  return nil
}

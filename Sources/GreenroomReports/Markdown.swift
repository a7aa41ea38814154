import GreenroomCore

/// Text from outside as Markdown that shows it letter by letter and does nothing else.
enum Markdown {
  /// One line: what would be markup is escaped, line ends are spaces.
  static func line(_ text: String) -> String { escaped(PlainText.inertLine(text)) }

  /// A text of several lines as a quotation that keeps them.
  static func quotation(_ text: String) -> [String] {
    let lines = PlainText.inert(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { escaped(indentationKept(String($0).replacingTabs)) }
    return lines.enumerated().map { index, line in
      // A line end within a paragraph is kept by a backslash.
      let isFollowed = index + 1 < lines.count && !lines[index + 1].isEmpty
      return line.isEmpty ? ">" : "> " + line + (isFollowed ? "\\" : "")
    }
  }

  /// A row of a table.
  static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Text between backticks, with a fence longer than any run of them inside.
  static func code(_ text: String) -> String {
    let line = PlainText.inertLine(text)
    var longest = 0
    var run = 0
    for character in line {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return longest == 0 ? fence + line + fence : "\(fence) \(line) \(fence)"
  }

  private static func escaped(_ text: String) -> String {
    let marks: Set<Character> = ["\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$"]
    var line = ""
    for character in text {
      if marks.contains(character) { line.append("\\") }
      line.append(character)
    }
    return escapedStart(line)
  }

  /// A line must not begin a heading, a list or a rule.
  private static func escapedStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    if ["#", "+", "-", "="].contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return line }
    return digits + "\\" + rest
  }

  /// Spaces at the start would make a block of code; spaces that do not break only indent.
  private static func indentationKept(_ line: String) -> String {
    let spaces = line.prefix { $0 == " " }
    return String(repeating: "\u{a0}", count: spaces.count) + line[spaces.endIndex...]
  }
}

extension String {
  fileprivate var replacingTabs: String {
    map { $0 == "\t" ? "    " : String($0) }.joined()
  }
}

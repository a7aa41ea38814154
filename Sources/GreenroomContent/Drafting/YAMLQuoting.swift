/// Writes texts of any content as YAML values.
enum YAMLQuoting {
  /// A text of one line in double quotes.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if scalar == "\"" || scalar == "\\" {
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      } else if scalar == "\t" || scalar == "\n" {
        escaped += " "
      } else if ControlCharacters.isControl(scalar) || scalar == "\u{feff}" {
        escaped += "\u{fffd}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }

  /// A text as it is, line by line, below a `|`.
  ///
  /// - Parameter indent: the columns before each line, two more than those of its field.
  static func block(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      String($0).replacing("\t", with: "  ")
    }
    let filled = filled(lines)
    // YAML would take the blanks of the first line for the margin.
    let mark = filled.first?.hasPrefix(" ") == true ? "|2\n" : "|\n"
    return mark + filled.map { isBlank($0) ? "" : margin + $0 }.joined(separator: "\n")
  }

  /// A text in lines of readable length, below a `>`; an empty line parts its paragraphs.
  static func folded(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var wrapped: [String] = []
    for paragraph in lines(of: text) {
      // What is one line in the text must not be joined with the next by the folding.
      if !wrapped.isEmpty { wrapped.append("") }
      wrapped += self.wrapped(paragraph, width: 96 - indent).map { margin + $0 }
    }
    return ">\n" + wrapped.joined(separator: "\n")
  }

  /// Words set into lines; a longer word has a line of its own.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      if let last = lines.last, last.count + word.count < width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The lines of a text with single blanks between words.
  private static func lines(of text: String) -> [String] {
    filled(
      text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
  }

  /// The lines without empty ones at either end.
  private static func filled(_ lines: [String]) -> [String] {
    let filled = lines.indices.filter { !isBlank(lines[$0]) }
    guard let first = filled.first, let last = filled.last else { return [] }
    return Array(lines[first...last])
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }
}

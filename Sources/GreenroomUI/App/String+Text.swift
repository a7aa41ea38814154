import GreenroomFrame

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let body = drop(while: \.isWhitespace)
    return String(body.reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The lines of the text, empty ones included.
  var lines: [String] {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }

  /// The paragraphs of a text whose author broke its lines for a page of another width: lines are
  /// joined, and an empty one stands between paragraphs.
  var reflowed: [String] {
    var paragraphs: [String] = [""]
    for line in lines.map(\.trimmed) {
      if line.isEmpty {
        if paragraphs.last?.isEmpty == false { paragraphs += ["", ""] }
      } else {
        let last = paragraphs[paragraphs.count - 1]
        paragraphs[paragraphs.count - 1] = last.isEmpty ? line : "\(last) \(line)"
      }
    }
    while paragraphs.count > 1, paragraphs.last?.isEmpty == true { paragraphs.removeLast() }
    return paragraphs
  }

  /// The text with line ends and runs of spaces made one space.
  var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text cut after so many characters, with a sign that it was.
  func shortened(to characters: Int) -> String {
    count > characters ? prefix(characters - 1) + "…" : self
  }

  var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }

  /// The text followed by spaces up to a number of columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - DisplayText.width(self)))
  }
}

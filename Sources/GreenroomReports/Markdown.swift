/// Text from outside inside a Markdown document.
enum Markdown {
  private static let marks = Set("\\`*_{}[]<>()#+-=.!|~&$".unicodeScalars)

  /// One line in which every character that Markdown gives a meaning is made plain.
  static func escaped(_ text: String) -> String {
    // By scalars: a mark with an accent on it is still a mark.
    var plain = String.UnicodeScalarView()
    for scalar in Figure.oneLine(text).unicodeScalars {
      if marks.contains(scalar) { plain.append("\\") }
      plain.append(scalar)
    }
    return String(plain)
  }

  /// Lines of text as they were written, in a block where nothing is markup.
  static func plain(_ text: String) -> [String] {
    text.isEmpty ? ["_nothing written_"] : lines(text).map { "    " + $0 }
  }

  static func quoted(_ text: String) -> [String] {
    lines(text).map { "> " + escaped($0) }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
  }
}

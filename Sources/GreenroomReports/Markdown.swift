/// Text from outside inside a Markdown document.
enum Markdown {
  private static let marks = Set("\\`*_{}[]<>()#+-.!|~&")

  /// One line in which every character that Markdown gives a meaning is made plain.
  static func escaped(_ text: String) -> String {
    Figure.oneLine(text).map { marks.contains($0) ? "\\\($0)" : String($0) }.joined()
  }

  /// Lines of text as they were written, in a block where nothing is markup.
  static func plain(_ text: String) -> [String] {
    text.isEmpty ? ["_nothing written_"] : lines(text).map { "    " + $0 }
  }

  static func quoted(_ text: String) -> [String] {
    lines(text).map { "> " + escaped($0) }
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

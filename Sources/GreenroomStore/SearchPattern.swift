/// What a user typed to search for, as an FTS5 expression: all words, each as a beginning.
///
/// Every word is quoted, so that `AND`, `*`, `-`, brackets and quotes are words and no operators.
struct SearchPattern {
  /// An expression without operators; nil when there is no word in the text.
  let expression: String?

  /// An expression that no text matches: the tokenizer finds no such character in words.
  static let nothing = "\"\""

  init(_ text: String) {
    let words = text.split { $0.isWhitespace || $0 == "\0" }
      .filter { word in word.contains { $0.isLetter || $0.isNumber } }
    let quoted = words.map { word in
      let characters = word.unicodeScalars.filter { $0 != "\0" }
      let text = String(String.UnicodeScalarView(characters))
      return "\"\(text.replacing("\"", with: "\"\""))\"*"
    }
    expression = quoted.isEmpty ? nil : quoted.joined(separator: " ")
  }
}

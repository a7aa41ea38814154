/// All that is known beforehand of single words, in one table: most words of a text are looked up
/// there once and need no rule.
enum TabledWords {
  struct Row: Sendable {
    var key: String
    var classes: WordClasses = []
    var number: Double?
    /// What the word contracts.
    var expansion: [String]?
  }

  static let rows: [String: Row] = {
    var rows: [String: Row] = [:]
    func change(_ word: String, _ change: (inout Row) -> Void) {
      change(&rows[word, default: Row(key: WordForms.key(of: word))])
    }
    for word in WordForms.tabled.keys { change(word) { _ in } }
    for (word, classes) in WordClasses.table { change(word) { $0.classes = classes } }
    for (word, number) in NumberWords.values { change(word) { $0.number = number } }
    for (word, expansion) in Contractions.whole { change(word) { $0.expansion = expansion } }
    return rows
  }()
}

extension Delivery {
  /// Counts what was said and how.
  init(of text: AnswerText) {
    let singular: Set<String> = ["i", "my", "me", "mine", "myself"]
    let plural: Set<String> = ["we", "our", "us", "ours", "ourselves"]
    let words = text.tokens.count
    self.init(
      words: words,
      spokenSeconds: (words * 60 + Self.wordsPerMinute / 2) / Self.wordsPerMinute,
      firstPersonSingular: text.tokens.count { singular.contains($0.word) && !$0.isPiece },
      firstPersonPlural: text.tokens.count { plural.contains($0.word) && !$0.isPiece },
      numbers: text.tokens.count { $0.number != nil })
  }
}

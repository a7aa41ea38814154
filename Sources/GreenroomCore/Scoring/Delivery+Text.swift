extension Delivery {
  /// Counts what was said and how.
  init(of text: AnswerText) {
    let words = text.tokens.count
    self.init(
      words: words,
      spokenSeconds: (words * 60 + Self.wordsPerMinute / 2) / Self.wordsPerMinute,
      firstPersonSingular: text.tokens.count {
        $0.classes.contains(.firstPersonSingular) && !$0.isPiece
      },
      firstPersonPlural: text.tokens.count {
        $0.classes.contains(.firstPersonPlural) && !$0.isPiece
      },
      numbers: text.tokens.count { $0.number != nil })
  }
}

import GreenroomCore

extension ContentLibrary {
  /// Words that are no slips of others: everyday English, and those of all questions.
  public var knownWords: KnownWords {
    KnownWords(
      questions.reduce(into: Set<String>()) { $0.formUnion($1.question.vocabulary) },
      list: commonWords)
  }

  /// The scorer of a pack's questions, with the word sets of the pack.
  public func scorer(ofPack pack: String, knownWords: KnownWords) -> Scorer {
    Scorer(
      lexicon: Lexicon(lexiconSets(ofPack: pack)), knownWords: knownWords, wordOrder: wordOrder)
  }
}

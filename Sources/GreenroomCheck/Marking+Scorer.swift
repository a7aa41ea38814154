import GreenroomCore

extension Marking {
  /// With the program's own scorer.
  ///
  /// - Parameter knownWords: the words of the whole bank, as in ``Scorer``.
  public static func scorer(
    lexicon: Lexicon, knownWords: KnownWords = KnownWords(), wordOrder: WordOrderTable? = nil
  ) -> Marking {
    let scorer = Scorer(lexicon: lexicon, knownWords: knownWords, wordOrder: wordOrder)
    return Marking(
      problem: { phrasing in
        do throws(PhrasingError) {
          _ = try Phrasing(parsing: phrasing, lexicon: lexicon)
          return nil
        } catch {
          return error.description
        }
      },
      scores: { question, answers in
        let compiled = scorer.compile(question)
        return answers.map { scorer.score(Submission($0), for: compiled).total }
      })
  }
}

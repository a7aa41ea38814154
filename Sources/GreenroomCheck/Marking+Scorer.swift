import GreenroomCore

extension Marking {
  /// With the program's own scorer.
  ///
  /// - Parameter lexicon: the word sets of the scorer.
  public init(_ scorer: Scorer, lexicon: Lexicon) {
    self.init(
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

import GreenroomContent
import GreenroomCore

extension ContentLibrary {
  /// Checks questions of this library, each with the word sets of its pack.
  ///
  /// - Parameter ids: which ones; nil for all.
  /// - Returns: a report for each in the order of the library.
  public func check(_ ids: Set<QuestionID>? = nil) -> [CheckReport] {
    let pool = questions.map(\.question)
    let knownWords = knownWords
    return packs.flatMap { pack in
      let checker = QuestionChecker(
        marking: Marking(
          scorer(ofPack: pack.id, knownWords: knownWords),
          lexicon: Lexicon(lexiconSets(ofPack: pack.id))))
      return questions.filter { $0.pack == pack.id && ids?.contains($0.question.id) != false }
        .map {
          checker.check($0.question, source: $0.source, file: $0.file, among: pool)
        }
    }
  }
}

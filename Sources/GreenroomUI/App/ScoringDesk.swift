import GreenroomCore

/// The scorer with the questions at hand, each compiled once.
struct ScoringDesk: Sendable {
  let scorer: Scorer
  private var compiled: [QuestionDigest: CompiledQuestion] = [:]
  /// For every item of a question that is under review, by the item's stable name, the sentence
  /// of a model answer that says it.
  private(set) var samples: [QuestionDigest: [String: String]] = [:]

  init(scorer: Scorer) { self.scorer = scorer }

  mutating func compiled(_ question: Question) -> CompiledQuestion {
    if let known = compiled[question.digest] { return known }
    let fresh = scorer.compile(question)
    compiled[question.digest] = fresh
    return fresh
  }

  /// Looks up the samples of questions that come under review; drawing must not.
  mutating func prepareReview(of questions: [Question?]) {
    for question in questions.compactMap(\.self) where samples[question.digest] == nil {
      let compiled = compiled(question)
      let names = question.items.map { part, item in
        part.isEmpty ? item.id : "\(part)/\(item.id)"
      }
      let pairs = names.compactMap { name in
        ModelSentences.sentence(saying: name, in: compiled).map { (name, $0) }
      }
      samples[question.digest] = Dictionary(pairs) { first, _ in first }
    }
  }
}

import GreenroomCore

/// Scores answers to the questions at hand; each is compiled once, when it is first needed.
public struct ScoringDesk: Sendable {
  private let library: Library
  private lazy var knownWords = KnownWords(
    library.questions.reduce(into: Set<String>()) { $0.formUnion($1.vocabulary) },
    list: library.commonWords)
  private lazy var shared = Scorer(
    lexicon: library.lexicon, knownWords: knownWords, wordOrder: library.wordOrder)
  private var compiled: [QuestionDigest: CompiledQuestion] = [:]
  /// For every item of a question that is under review, by the item's stable name, the sentence
  /// of a model answer that says it.
  private(set) var samples: [QuestionDigest: [String: String]] = [:]

  public init(_ library: Library) { self.library = library }

  private mutating func scorer(for question: Question) -> Scorer {
    guard let own = library.packLexicons[question.id] else { return shared }
    return Scorer(lexicon: own, knownWords: knownWords, wordOrder: library.wordOrder)
  }

  public mutating func compiled(_ question: Question) -> CompiledQuestion {
    if let known = compiled[question.digest] { return known }
    let fresh = scorer(for: question).compile(question)
    compiled[question.digest] = fresh
    return fresh
  }

  public mutating func score(_ submission: Submission, for question: Question) -> AnswerScore {
    let compiled = compiled(question)
    return shared.score(submission, for: compiled)
  }

  /// What the interviewer makes of what was just handed in: its score, and the next follow-up.
  ///
  /// - Returns: the command that tells it to the interview.
  public mutating func verdict(on attempt: Attempt, question: Question) -> InterviewCommand {
    let score = score(attempt.submission, for: question)
    let probe = Interviewer.nextProbe(
      for: question, score: score, asked: attempt.probes.map(\.probe))
    return .recordScore(score, next: probe)
  }

  /// What the interviewer answers to a question of the candidate, or an honest "decide yourself".
  public mutating func reply(to asked: String, about question: Question) -> String {
    Interviewer.reply(to: asked, in: compiled(question))
      ?? "I leave that to you. State your assumption and go on."
  }

  /// Looks up the samples of questions that come under review; drawing must not.
  mutating func prepareReview(of questions: [Question?]) {
    for question in questions.compactMap(\.self) where samples[question.digest] == nil {
      samples[question.digest] = modelSentences(of: question)
    }
  }

  /// For every item of a question, by its stable name, the sentence of a model answer that says it.
  public mutating func modelSentences(of question: Question) -> [String: String] {
    let compiled = compiled(question)
    let names = question.items.map { part, item in
      part.isEmpty ? item.id : "\(part)/\(item.id)"
    }
    let pairs = names.compactMap { name in
      ModelSentences.sentence(saying: name, in: compiled).map { (name, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

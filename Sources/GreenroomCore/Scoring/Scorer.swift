/// Scores answers against the checklists of questions.
///
/// It is a function of its arguments: the same bytes give the same score everywhere. The rules
/// are those of the content standard, sections 4 and 7.
public struct Scorer: Sendable {
  /// The version of the rules; every stored score carries it.
  public static let version = "1.1"

  /// What a point that was won by a follow-up counts.
  static let probeFactor = 0.7

  private let lexicon: Lexicon
  private let knownWords: KnownWords
  private let wordOrder: WordOrderTable?

  /// - Parameters:
  ///   - knownWords: words that are no slips of others, beyond those of the lexicon and of the
  ///     question itself: everyday English, and those of the whole bank
  ///     (``Question/vocabulary``).
  ///   - wordOrder: nil leaves the test of the word order out.
  public init(
    lexicon: Lexicon, knownWords: KnownWords = KnownWords(), wordOrder: WordOrderTable? = nil
  ) {
    self.lexicon = lexicon
    self.wordOrder = wordOrder
    self.knownWords = knownWords.union(lexicon.words).union(WordLists.function)
  }

  /// Makes a question ready; do it once for each question.
  public func compile(_ question: Question) -> CompiledQuestion {
    CompiledQuestion(
      question, lexicon: lexicon, knownWords: knownWords, wordOrder: wordOrder)
  }

  /// Scores all that was said to a question.
  public func score(_ submission: Submission, for compiled: CompiledQuestion) -> AnswerScore {
    func reading() -> AnswerReading { AnswerReading(submission, for: compiled) }
    return switch compiled.question.body {
    case .explain(let rubric): reading().explainScore(rubric)
    case .behavioral(let rubric): reading().behavioralScore(rubric)
    case .design(let rubric): reading().designScore(rubric)
    case .quickfire(let deck): DeckReading(submission, of: deck, for: compiled).score
    }
  }

  /// Reads any text as a story, without a question.
  public func readStory(_ text: String) -> (star: StarReading, delivery: Delivery) {
    let answer = AnswerText(text)
    return (StoryReader(answer).reading, Delivery(of: answer))
  }
}

/// A question made ready for scoring; compile it once and keep it.
///
/// Phrasings that cannot be read are left out here; the check of the question file reports them.
public struct CompiledQuestion: Sendable {
  public let question: Question
  let index: PhrasingIndex
  let items: [CompiledItem]
  let claims: [CompiledClaim]
  /// The items of a deck that are answered in words, by their ids.
  let shortItems: [String: CompiledShortItem]
  /// The asking phrasings of each clarification.
  let clarifications: [[Int]]
  /// Words that are no slips of others: those of the language, and keys of those of this question.
  let sharedWords: KnownWords
  let ownWords: Set<String>
  /// Keys of the words of the title and the prompt.
  let promptKeys: Set<String>
  /// Nil leaves the test of the word order out.
  let wordOrder: WordOrderTable?

  /// - Parameter knownWords: words that are no slips of others.
  init(
    _ question: Question, lexicon: Lexicon, knownWords: KnownWords, wordOrder: WordOrderTable?
  ) {
    self.question = question
    self.wordOrder = wordOrder
    sharedWords = knownWords
    ownWords = question.vocabularyKeys
    promptKeys = Set(
      AnswerText(question.promptText).vocabulary.words.map(\.key))
    var compiler = PhrasingCompiler(lexicon: lexicon)
    var shortItems: [String: CompiledShortItem] = [:]
    switch question.body {
    case .explain(let rubric):
      items = rubric.checklist.map { compiler.compile($0, part: "") }
      claims = question.misconceptions.map { compiler.compile($0) }
    case .behavioral(let rubric):
      items = rubric.parts.flatMap { part in
        part.checklist.map { compiler.compile($0, part: part.part.rawValue) }
      }
      claims = (question.misconceptions + rubric.redFlags).map { compiler.compile($0) }
    case .design(let rubric):
      items = rubric.phases.flatMap { phase in
        phase.checklist.map { compiler.compile($0, part: phase.id) }
      }
      claims = question.misconceptions.map { compiler.compile($0) }
    case .quickfire(let deck):
      (items, claims) = ([], [])
      for item in deck.items { shortItems[item.id] = compiler.compile(item) }
    }
    self.shortItems = shortItems
    clarifications = question.clarifications.map { compiler.compile($0.ask) }
    index = compiler.index
  }

  /// Reads a text with regard to this question.
  func scan(_ text: AnswerText) -> AnswerScan {
    AnswerScan(text, for: index) {
      sharedWords.contains($0) || ownWords.contains($0.key)
    }
  }
}

extension Question {
  /// What a candidate has before the eyes and could copy.
  fileprivate var promptText: String {
    ([title + ".", prompt] + sections.flatMap(\.paragraphs)).joined(separator: "\n")
  }
}

/// Turns phrasings into numbers of one index.
private struct PhrasingCompiler {
  let lexicon: Lexicon
  var index = PhrasingIndex()

  mutating func compile(_ sources: [String]) -> [Int] {
    // What cannot be read matches nothing; `questions check` says what is wrong with it.
    Phrasing.readable(sources, lexicon: lexicon).map { index.add($0) }
  }

  /// Nil for an item that is not answered in words.
  mutating func compile(_ item: QuickfireItem) -> CompiledShortItem? {
    guard case .short(let say, let unless) = item.task else { return nil }
    return CompiledShortItem(say: compile(say), unless: compile(unless))
  }

  mutating func compile(_ item: ChecklistItem, part: String) -> CompiledItem {
    let members = item.group?.members ?? []
    return CompiledItem(
      part: part, item: item, say: compile(item.say), needs: compile(item.needs),
      members: members.map { compile($0.say) },
      number: item.number.map { target in
        CompiledNumber(
          target: target, units: compile(target.units),
          measure: target.units.lazy.compactMap { Measure(unit: $0) }.first)
      }, terms: item.terms.map { compile($0) })
  }

  mutating func compile(_ term: ChecklistItem.Term) -> CompiledTerm {
    if let number = CompiledTerm.number(in: term.say) {
      return CompiledTerm(term: term, number: number)
    }
    return CompiledTerm(term: term, patterns: compile([term.say]))
  }

  mutating func compile(_ claim: Misconception) -> CompiledClaim {
    CompiledClaim(claim: claim, say: compile(claim.say), unless: compile(claim.unless))
  }
}

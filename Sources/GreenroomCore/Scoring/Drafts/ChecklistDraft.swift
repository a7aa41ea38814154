/// A checklist drafted from a reference answer: an item a sentence, with the words to be found in
/// an answer. A word weighs much when it is rare in English and in the reference: what stands in
/// many of its sentences is its subject and shows little, like the words of the question.
///
/// It is a start for an author, and already scores usefully as it is.
public struct ChecklistDraft: Hashable, Sendable {
  /// Longer references are no answers.
  public static let mostWords = 2000
  public static let mostBytes = 64 << 10
  /// Nobody says longer words.
  private static let longestWord = 40
  /// Of fewer words, a reference calls for a short answer.
  private static let shortReference = 60
  /// A sentence that adds less than this is joined to the one before it.
  private static let leastWorth = 1.2

  /// Which guards fit: short honest answers to a short reference are not capped.
  public let form: AnswerForm
  public let items: [ChecklistItem]

  /// - Parameters:
  ///   - reference: what a strong answer says.
  ///   - question: title and prompt; their words count little.
  public init(reference: String, question: String) throws(DraftProblem) {
    guard reference.utf8.count <= Self.mostBytes else { throw .tooLarge(reference.utf8.count) }
    let text = AnswerText(reference)
    guard !text.tokens.isEmpty else { throw .empty }
    guard text.tokens.count <= Self.mostWords else { throw .tooLong(words: text.tokens.count) }
    let questionKeys = Set(AnswerText(question).tokens.map(\.key))
    let weights = TermWeights(text, questionKeys: questionKeys)
    var points: [Point] = []
    var seen: Set<String> = []
    for sentence in text.sentences {
      let point = Point(sentence, in: text, weights, seen: &seen)
      if point.worth < Self.leastWorth, !points.isEmpty {
        points[points.count - 1].join(point)
      } else {
        points.append(point)
      }
    }
    if points.count > 1, points[0].worth < Self.leastWorth {
      let opening = points.removeFirst()
      points[0] = opening.joined(with: points[0])
    }
    guard !seen.isEmpty else { throw .nothingToFind }
    form = Self.form(for: text)
    items = Self.items(of: points)
  }

  private static func form(for reference: AnswerText) -> AnswerForm {
    let numbers = reference.tokens.count { $0.number != nil }
    // A calculation has no sentences, and what would be a bare list of terms is no other here.
    if numbers * 5 > reference.tokens.count || TextShape(reference).isTermList { return .list }
    return reference.tokens.count < shortReference ? .definition : .explanation
  }

  private static func items(of points: [Point]) -> [ChecklistItem] {
    var used: Set<String> = []
    return points.enumerated().map { number, point in
      var id = point.name ?? "point-\(number + 1)"
      if used.contains(id) { id += "-\(number + 1)" }
      used.insert(id)
      return ChecklistItem(id: id, weight: .should, point: point.text, terms: point.terms)
    }
  }

  /// What one sentence of the reference says, in words that none before it holds.
  private struct Point {
    var text: String
    var terms: [ChecklistItem.Term] = []
    /// Its terms that are no words of the question.
    private var ownWords: [String] = []

    init(
      _ sentence: Sentence, in answer: AnswerText, _ weights: TermWeights,
      seen: inout Set<String>
    ) {
      text = answer.quote(sentence)
      for token in answer.tokens[sentence.tokens] {
        guard let say = ChecklistDraft.term(for: token), seen.insert(token.key).inserted else {
          continue
        }
        let weight = weights.weight(of: token)
        terms.append(ChecklistItem.Term(say: say, weight: weight))
        if !weights.questionKeys.contains(token.key) { ownWords.append(say) }
      }
    }

    var worth: Double { terms.map(\.weight).reduce(0, +) }

    mutating func join(_ other: Point) {
      text += (text.last.map { ".!?;:".contains($0) } == true ? " " : "; ") + other.text
      terms += other.terms
      ownWords += other.ownWords
    }

    func joined(with other: Point) -> Point {
      var point = self
      point.join(other)
      return point
    }

    /// Its first words that are not those of the question.
    var name: String? {
      let words = ownWords.filter { $0.utf8.allSatisfy(\.isLowerCaseLetter) }
      return words.isEmpty ? nil : words.prefix(3).joined(separator: "-")
    }
  }

  /// The word as a term, or nil for one that shows nothing: a function word or a lone letter.
  private static func term(for token: Token) -> String? {
    if token.number != nil { return CompiledTerm.number(in: token.word).map { _ in token.word } }
    guard !token.isFunctionWord, (2...longestWord).contains(token.word.unicodeScalars.count)
    else { return nil }
    // What the phrasing language would read otherwise cannot be looked for.
    let phrasing = Phrasing.readable([token.word], lexicon: Lexicon([:])).first
    let slots = phrasing?.slots.map(\.alternatives)
    return slots == [[.word(token.key)]] ? token.word : nil
  }
}

extension AnswerText {
  /// A sentence as it was written, its closing mark included, on one line.
  fileprivate func quote(_ sentence: Sentence) -> String {
    var end = sentence.end
    while end < bytes.count, ".!?;:)\"".utf8.contains(bytes[end]) { end += 1 }
    return slice(sentence.start, end).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

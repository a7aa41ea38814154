/// What the words of a reference answer weigh.
struct TermWeights {
  /// What a word of the question counts: who repeats it has said little.
  private static let questionFactor = 0.3
  /// Hundredths; a word that stands everywhere still shows something.
  private static let least = 0.05

  let questionKeys: Set<String>
  /// In how many sentences of the reference each word stands.
  private var sentences: [String: Int] = [:]

  init(_ reference: AnswerText, questionKeys: Set<String>) {
    self.questionKeys = questionKeys
    for sentence in reference.sentences {
      for key in Set(reference.tokens[sentence.tokens].map(\.key)) {
        sentences[key, default: 0] += 1
      }
    }
  }

  /// Its rarity in English over its number of sentences here, in hundredths.
  func weight(of token: Token) -> Double {
    let factor = questionKeys.contains(token.key) ? Self.questionFactor : 1
    let weight = WordRarity.weight(of: token) * factor / Double(max(1, sentences[token.key] ?? 1))
    return max(Self.least, (100 * weight).rounded() / 100)
  }
}

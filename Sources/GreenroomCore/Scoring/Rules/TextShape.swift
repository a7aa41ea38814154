/// How a text is made, whatever it says.
struct TextShape {
  let text: AnswerText

  init(_ text: AnswerText) { self.text = text }

  var words: Int { text.tokens.count }

  /// Which share of the words belongs to a set; 0 for an empty text.
  func share(of keys: Set<String>) -> Double {
    words == 0 ? 0 : Double(text.tokens.count { keys.contains($0.key) }) / Double(words)
  }

  /// One word, or one run of words, over and over.
  var isRepetitive: Bool {
    guard words >= 8 else { return false }
    var counts: [String: Int] = [:]
    for token in text.tokens where !token.isFunctionWord { counts[token.key, default: 0] += 1 }
    let content = counts.values.reduce(0, +)
    if content >= 8, Double(counts.values.max() ?? 0) > 0.34 * Double(content) { return true }
    guard words >= 24 else { return false }
    var runs: Set<[String]> = []
    for index in 0...(words - 3) { runs.insert(text.tokens[index..<(index + 3)].map(\.key)) }
    // A long text repeats some runs by nature; what counts is how few new ones a stretch brings.
    return runs.count * 3 < min(words, 600)
  }

  /// Under 15 % function words and hardly a verb. Words that are verbs only among other things do
  /// not count as such: in "lost update, dirty read" nobody says anything.
  var isTermList: Bool {
    let functionWords = text.tokens.count { $0.isFunctionWord }
    let verbs = text.tokens.count {
      WordLists.auxiliaries.contains($0.word)
        || IrregularVerbs.pastForms.contains($0.word)
          && !IrregularVerbs.ambiguousPastForms.contains($0.word)
    }
    return Double(functionWords) < 0.15 * Double(words) && Double(verbs) < 0.04 * Double(words)
  }

  /// Most sentences open with the same three words.
  var hasOneFrame: Bool {
    let openings = text.sentences.filter { $0.tokens.count >= 3 }.map { sentence in
      sentence.tokens.prefix(3).map { text.tokens[$0].word }
    }
    guard openings.count >= 4 else { return false }
    var counts: [[String]: Int] = [:]
    for opening in openings { counts[opening, default: 0] += 1 }
    return (counts.values.max() ?? 0) * 2 > openings.count
  }
}

extension AnswerText {
  /// The commas between the words of a sentence.
  func commas(in sentence: Int) -> Int {
    let sentence = sentences[sentence]
    return bytes[sentence.start..<sentence.end].count { $0 == UInt8(ascii: ",") }
  }
}

/// How a text is made, whatever it says.
struct TextShape {
  let text: AnswerText

  init(_ text: AnswerText) { self.text = text }

  var words: Int { text.tokens.count }

  /// Which share of the words belongs to a set; 0 for an empty text.
  func share(of keys: Set<String>) -> Double {
    words == 0 ? 0 : Double(text.tokens.count { keys.contains($0.key) }) / Double(words)
  }

  /// One word, or one run of words, over and over. Numbers and single letters, which a calculation
  /// repeats by nature, do not count.
  var isRepetitive: Bool {
    guard words >= 8 else { return false }
    var counts = Array(repeating: 0, count: text.vocabulary.keyCount)
    for token in text.tokens
    where !token.isFunctionWord && token.number == nil && token.word.utf8.count > 1 {
      counts[token.keyID] += 1
    }
    let content = counts.reduce(0, +)
    // An honest text on one thing names it often, up to four in ten of its content words.
    if content >= 12, (counts.max() ?? 0) * 2 > content { return true }
    // Nearly every word opens a run of its own where it first stands.
    guard words >= 24, (text.vocabulary.keyCount - 2) * 3 < min(words, 600) else { return false }
    var runs: Set<WordRun> = []
    for index in 0...(words - 3) {
      runs.insert(WordRun(text.tokens[index], text.tokens[index + 1], text.tokens[index + 2]))
    }
    // A long text repeats some runs by nature; what counts is how few new ones a stretch brings.
    return runs.count * 3 < min(words, 600)
  }

  /// Under 15 % function words and hardly a verb. Words that are verbs only among other things do
  /// not count as such: in "lost update, dirty read" nobody says anything. A text full of numbers
  /// is a calculation or a table, and no list of terms.
  var isTermList: Bool {
    let functionWords = text.tokens.count { $0.isFunctionWord }
    let verbs = text.tokens.count { $0.classes.contains(.plainVerb) }
    let numbers = text.tokens.count { $0.number != nil || !$0.word.utf8.allSatisfy(\.isPartOfWord) }
    return Double(functionWords) < 0.15 * Double(words) && Double(verbs) < 0.04 * Double(words)
      && Double(numbers) < 0.25 * Double(words)
  }

  /// Whether the words stand in no natural order: how they follow each other is hardly likelier
  /// than in a random order.
  ///
  /// How much likelier an honest text is at least grows with its length, and with its share of
  /// function words: notes without them show little of the order of speech. The bounds were set on
  /// some thousand honest answers and their shuffled copies.
  func isOutOfOrder(by table: WordOrderTable) -> Bool {
    let functionShare = Double(text.tokens.count { $0.isFunctionWord }) / Double(max(1, words))
    guard words > 30, functionShare > 0.15, let naturalness = table.naturalness(of: text) else {
      return false
    }
    let length = min(1, Double(words - 30) / 120).squareRoot()
    // Notes in lines have headings and fragments of their own order.
    let manner = lineBreaks > 2 ? 0.5 : 1
    return naturalness < 0.47 * length * manner * min(1, (functionShare - 0.15) / 0.15)
  }

  /// Those that were typed; what parts are joined by is nobody's manner.
  var lineBreaks: Int {
    let joints = AnswerContent.separator.utf8.count * max(0, text.parts.count - 1)
    return text.bytes.count { $0 == UInt8(ascii: "\n") } - joints
  }

  /// Most sentences open with the same three words.
  var hasOneFrame: Bool {
    let openings = text.sentences.filter { $0.tokens.count >= 3 }.map { sentence in
      let first = sentence.tokens.lowerBound
      return WordRun(text.tokens[first], text.tokens[first + 1], text.tokens[first + 2])
    }
    guard openings.count >= 4 else { return false }
    var counts: [WordRun: Int] = [:]
    for opening in openings { counts[opening, default: 0] += 1 }
    return (counts.values.max() ?? 0) * 2 > openings.count
  }
}

/// Three words in a row, whatever their forms.
private struct WordRun: Hashable {
  let keys: SIMD4<Int32>

  init(_ first: Token, _ second: Token, _ third: Token) {
    keys = SIMD4(Int32(first.keyID), Int32(second.keyID), Int32(third.keyID), 0)
  }
}

extension UInt8 {
  /// Whether it is a letter, of whatever script, rather than a digit or a sign.
  fileprivate var isPartOfWord: Bool { isLowerCaseLetter || self >= 0x80 }
}

extension AnswerText {
  /// The commas behind the words of a sentence; one inside a number is none.
  func commas(in sentence: Int) -> Int {
    let sentence = sentences[sentence]
    return (sentence.start..<sentence.end).count { index in
      bytes[index] == UInt8(ascii: ",")
        && !(index + 1 < bytes.count
          && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index + 1]))
    }
  }
}

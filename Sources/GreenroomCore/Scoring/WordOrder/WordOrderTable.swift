/// How likely one class of words follows another in speech that people find good.
///
/// It tells sentences from words in no order. The measure is the mean log-probability a word
/// less what it would be on average over all orders of the same words, which is worked out exactly
/// from how often each class occurs; no shuffling is needed.
public struct WordOrderTable: Hashable, Sendable {
  /// Steps of the values in one unit of the natural logarithm.
  static let stepsPerUnit = 10
  /// Values run from 0, certain, down to this many steps.
  static let mostSteps = 93

  /// For each class, row by row, how unlikely each class is behind it: negative logarithms in
  /// steps.
  let steps: [UInt8]

  init(steps: [UInt8]) {
    precondition(steps.count == WordOrderClass.count * WordOrderClass.count)
    self.steps = steps
  }

  /// How much more likely the words follow each other than in a random order, in units of the
  /// natural logarithm a word; near 0 where there is no order. Nil for less than two words.
  func naturalness(of text: AnswerText) -> Double? {
    let classes = WordOrderTable.classes(of: text)
    let count = WordOrderClass.count
    guard classes.count > 2 else { return nil }
    var told = 0
    for (one, next) in zip(classes, classes.dropFirst()) {
      told += Int(steps[Int(one) * count + Int(next)])
    }
    let pairs = classes.count - 1
    return (randomSteps(classes) - Double(told) / Double(pairs)) / Double(Self.stepsPerUnit)
  }

  /// The mean of a pair over all orders of some classes: every ordered pair of two of them is
  /// equally frequent. The opening sentence mark stays where it is and counts no more than any.
  private func randomSteps(_ classes: [UInt8]) -> Double {
    let count = WordOrderClass.count
    var occurrences = Array(repeating: 0, count: count)
    for wordClass in classes.dropFirst() { occurrences[Int(wordClass)] += 1 }
    let present = occurrences.indices.filter { occurrences[$0] > 0 }
    var sum = 0
    for one in present {
      for other in present {
        let pairs = occurrences[one] * (occurrences[other] - (one == other ? 1 : 0))
        sum += pairs * Int(steps[one * count + other])
      }
    }
    let total = classes.count - 1
    return Double(sum) / (Double(total) * Double(total - 1))
  }

  /// The classes of a text's words and of the marks between them, a sentence mark at both ends.
  static func classes(of text: AnswerText) -> [UInt8] {
    let classOfWord = text.vocabulary.words.map(WordOrderClass.of)
    var classes = [WordOrderClass.sentenceMark]
    classes.reserveCapacity(text.tokens.count * 5 / 4)
    for (index, token) in text.tokens.enumerated() {
      if index > 0 {
        let previous = text.tokens[index - 1]
        if previous.sentence != token.sentence {
          classes.append(WordOrderClass.sentenceMark)
        } else if text.hasClauseMark(from: previous.end, to: token.start) {
          classes.append(WordOrderClass.clauseMark)
        }
      }
      classes.append(token.number == nil ? classOfWord[token.wordID] : WordOrderClass.number)
    }
    classes.append(WordOrderClass.sentenceMark)
    return classes
  }
}

extension AnswerText {
  fileprivate func hasClauseMark(from start: Int, to end: Int) -> Bool {
    start < end && bytes[start..<end].contains { ",:()".utf8.contains($0) }
  }
}

extension WordOrderTable {
  /// How much a class that was seen rarely leans on how frequent its followers are in general.
  private static let smoothing = 5.0

  /// Counts which class follows which in some texts.
  ///
  /// A probability is (pairs + 5 × frequency of the second) ÷ (occurrences of the first + 5).
  public init(counting texts: [String]) {
    let count = WordOrderClass.count
    var pairs = Array(repeating: 0, count: count * count)
    var firsts = Array(repeating: 0, count: count)
    var seconds = Array(repeating: 0, count: count)
    for text in texts {
      let classes = WordOrderTable.classes(of: AnswerText(text))
      guard classes.count > 2 else { continue }
      for (one, next) in zip(classes, classes.dropFirst()) {
        pairs[Int(one) * count + Int(next)] += 1
        firsts[Int(one)] += 1
        seconds[Int(next)] += 1
      }
    }
    let total = Double(seconds.reduce(0, +)) + 0.5 * Double(count)
    var steps: [UInt8] = []
    for one in 0..<count {
      for next in 0..<count {
        let general = (Double(seconds[next]) + 0.5) / total
        let probability =
          (Double(pairs[one * count + next]) + Self.smoothing * general)
          / (Double(firsts[one]) + Self.smoothing)
        let value = -Exponential.log(probability) * Double(Self.stepsPerUnit)
        steps.append(UInt8(min(Double(Self.mostSteps), max(0, value.rounded()))))
      }
    }
    self.init(steps: steps)
  }
}

extension Question {
  /// What is said in the model answers, and in further answers that must score well: speech to
  /// learn the order of words from. Answers with a lower band may be lists or worse on purpose.
  public var spokenTexts: [String] {
    (answers + others.filter { $0.band.lowerBound >= 45 }).flatMap { answer in
      switch answer.content {
      case .text(let text): [text]
      case .parts(let parts): parts.map(\.text)
      }
    }
  }
}

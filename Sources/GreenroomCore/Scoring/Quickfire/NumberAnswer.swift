/// The one number that an answer gives, with the unit behind it.
struct NumberAnswer: Hashable {
  enum Problem: Hashable {
    case missing
    case several
    case otherUnit(String)
  }

  private(set) var value = 0.0
  /// Why the number cannot be judged.
  private(set) var problem: Problem?

  /// - Parameter unit: the one asked for; times and sizes in other units are converted to it.
  init(_ answer: String, unit: String?) {
    let tokens = AnswerText(answer).tokens
    var quantities: [(value: Double, last: Int)] = []
    var index = 0
    while index < tokens.count {
      if let quantity = NumberWords.quantity(at: index, in: tokens) {
        quantities.append(quantity)
        index = quantity.last
      }
      index += 1
    }
    guard let only = quantities.first else {
      problem = .missing
      return
    }
    guard quantities.count == 1 else {
      problem = .several
      return
    }
    value = only.value
    guard let unit, only.last + 1 < tokens.count else { return }
    convert(from: tokens[only.last + 1].word, to: unit)
  }

  private mutating func convert(from given: String, to unit: String) {
    let wanted = Measure(unit: unit)
    if let measure = Measure(unit: given), measure != wanted {
      guard let wanted, measure.dimension == wanted.dimension else {
        problem = .otherUnit(given)
        return
      }
      value *= measure.factor / wanted.factor
    } else if given == "percent", !["%", "percent", "per cent"].contains(unit.lowercased()) {
      problem = .otherUnit("%")
    }
  }
}

/// Whether one answer to a quickfire item is right, and if not, why.
enum QuickfireVerdict: Hashable {
  case right
  case wrong(reason: String)

  var reason: String? {
    switch self {
    case .right: nil
    case .wrong(let reason): reason
    }
  }

  init(on answer: String, to item: QuickfireItem, _ compiled: CompiledQuestion) {
    switch item.task {
    case .choice(let options, let right):
      let chosen = ChosenOptions(answer, of: options)
      self = chosen.stray == nil && chosen.ids == [right] ? .right : .wrong(chosen, item)
    case .multi(let options, let right):
      let chosen = ChosenOptions(answer, of: options)
      self = chosen.stray == nil && Set(chosen.ids) == Set(right) ? .right : .wrong(chosen, item)
    case .order(let options, let right):
      let chosen = ChosenOptions(answer, of: options)
      self = chosen.stray == nil && chosen.ids == right ? .right : .wrong(chosen, item)
    case .number(let accept, let unit):
      self.init(NumberAnswer(answer, unit: unit), accept: accept, unit: unit, explain: item.explain)
    case .short:
      let isRight = compiled.shortItems[item.id].map {
        compiled.scan(AnswerText(answer)).isRight($0)
      }
      self = isRight == true ? .right : .wrong(reason: item.explain)
    }
  }

  private init(
    _ number: NumberAnswer, accept: ClosedRange<Double>, unit: String?, explain: String
  ) {
    switch number.problem {
    // The ends are decimal fractions, which no binary number hits.
    case nil where Self.widened(accept).contains(number.value): self = .right
    case nil, .missing: self = .wrong(reason: explain)
    case .several: self = .wrong(reason: "Give one number. \(explain)")
    case .otherUnit(let given):
      self = .wrong(reason: "You gave \(given) where \(unit ?? "a number") is asked. \(explain)")
    }
  }

  private static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let hair = max(abs(range.lowerBound), abs(range.upperBound)) * 1e-12
    return (range.lowerBound - hair)...(range.upperBound + hair)
  }

  /// What tempts in the wrong options that were chosen, else why the right ones are right.
  private static func wrong(_ chosen: ChosenOptions, _ item: QuickfireItem) -> QuickfireVerdict {
    if let stray = chosen.stray {
      let ids = item.task.options.map(\.id).joined(separator: ", ")
      return .wrong(reason: "“\(stray)” is no option; the options are \(ids). \(item.explain)")
    }
    let reasons = item.task.options.filter { chosen.ids.contains($0.id) }
      .compactMap { item.whyWrong[$0.id] }
    return .wrong(reason: reasons.isEmpty ? item.explain : reasons.joined(separator: " "))
  }
}

extension QuickfireItem {
  /// Whether an answer is right; for the self-test of a deck.
  public func isRight(_ answer: String, in compiled: CompiledQuestion) -> Bool {
    QuickfireVerdict(on: answer, to: self, compiled) == .right
  }
}

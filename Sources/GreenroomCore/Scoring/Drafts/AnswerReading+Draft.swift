extension AnswerReading {
  /// 0 to 100: what the share of the terms found is worth.
  var draftScore: Double {
    let worth = items.filter { $0.weight != .bonus }.map(\.possible).reduce(0, +)
    return DraftScale.score(share: checklistScore() / 100, worth: worth)
  }

  /// Whether anything was found that the question does not say itself. A draft knows no must items,
  /// so this stands in their place.
  /// - Returns: nil where the checklist is no draft, or when the question offers the right words
  ///   itself, as in "which is faster, A or B?".
  func saysMoreThanQuestion(_ questionKeys: Set<String>) -> Bool? {
    func isFurther(_ text: String) -> Bool {
      !AnswerText(text).tokens.allSatisfy { questionKeys.contains($0.key) }
    }
    guard compiled.items.flatMap(\.terms).contains(where: { isFurther($0.term.say) }) else {
      return nil
    }
    return items.lazy.flatMap(\.evidence).contains { isFurther($0.text) }
  }
}

extension ExplainRubric {
  /// Whether any item still lists terms in place of phrasings.
  public var isDrafted: Bool { checklist.contains { !$0.terms.isEmpty } }
}

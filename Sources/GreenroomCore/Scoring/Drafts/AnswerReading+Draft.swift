extension AnswerReading {
  /// 0 to 100: what the share of the terms found is worth.
  var draftScore: Double {
    let worth = items.filter { $0.weight != .bonus }.map(\.possible).reduce(0, +)
    return DraftScale.score(share: checklistScore() / 100, worth: worth)
  }

  /// Whether anything was found that the question does not say itself; nil where the checklist is
  /// no draft. A draft knows no must items, so this stands in their place.
  func saysMoreThanQuestion(_ questionKeys: Set<String>) -> Bool? {
    guard compiled.items.contains(where: { !$0.terms.isEmpty }) else { return nil }
    return items.lazy.flatMap(\.evidence).contains { evidence in
      !AnswerText(evidence.text).tokens.allSatisfy { questionKeys.contains($0.key) }
    }
  }
}

extension ExplainRubric {
  /// Whether any item still lists terms in place of phrasings.
  public var isDrafted: Bool { checklist.contains { !$0.terms.isEmpty } }
}

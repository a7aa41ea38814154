/// How good each part of a story is, by signs that any story can show: 0 to 100.
///
/// Source: the "must have" column of the content standard, section 8. Everything that may be
/// taken out of a story takes some points with it.
struct StoryEvidence {
  let sentences: [SentenceSigns]

  /// - Parameter own: the sentences that tell this part.
  func score(of part: StarPart, in own: [Int]) -> Int {
    switch part {
    case .situation:
      40 + (has([.scene], own) ? 15 : 0) + (has([.people, .problem], own) ? 20 : 0)
        + numbers(own, upTo: 3) * 25 / 3
    case .task:
      60 + (has([.duty, .role], own) ? 25 : 0) + (has([.goal, .constraint], own) ? 15 : 0)
    case .action: action(own)
    case .result:
      35 + numbers(own, upTo: 4) * 10
        + (has([.consequence, .ending, .change, .fromTo, .stateNow, .success], own) ? 15 : 0)
        + (has([.later, .perfect], own) ? 10 : 0)
    case .reflection:
      60 + (has([.lesson, .lookBack], own) ? 20 : 0) + (has([.habit], own) ? 20 : 0)
    }
  }

  /// Four own steps or more, in order, with a reason and a size; a step of "we" counts a third.
  private func action(_ own: [Int]) -> Int {
    let ownSteps = own.map { sentences[$0].ownSteps }.reduce(0, +)
    let shared = own.map { sentences[$0].sharedSteps }.reduce(0, +)
    let steps = min(4, Double(ownSteps) + Double(shared) / 3)
    let isOrdered = has([.sequence], own) || own.count > 3
    return Int(steps / 4 * 45) + (has([.reason], own) ? 15 : 0) + (ownSteps > shared ? 15 : 0)
      + (isOrdered ? 10 : 0) + numbers(own, upTo: 5) * 3
  }

  private func numbers(_ own: [Int], upTo most: Int) -> Int {
    min(most, own.map { sentences[$0].quantities }.reduce(0, +))
  }

  private func has(_ signs: StorySignSet, _ own: [Int]) -> Bool {
    own.contains { !sentences[$0].signs.isDisjoint(with: signs) }
  }
}

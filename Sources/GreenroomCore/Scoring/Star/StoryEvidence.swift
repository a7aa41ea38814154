/// How good each part of a story is, by signs that any story can show: 0 to 100.
struct StoryEvidence {
  let sentences: [SentenceSigns]

  /// - Parameter own: the sentences that tell this part.
  func score(of part: StarPart, in own: [Int]) -> Int {
    switch part {
    case .situation:
      50 + (has(.quantity, own) ? 25 : 0) + (has(.people, own) || has(.problem, own) ? 25 : 0)
    case .task:
      60 + (has(.duty, own) ? 40 : has(.goal, own) || has(.constraint, own) ? 20 : 0)
    case .action: action(own)
    case .result:
      40 + (has(.quantity, own) ? 40 : 0)
        + (has(.consequence, own) || has(.change, own) || has(.stateNow, own) ? 20 : 0)
    case .reflection: 60 + (has(.habit, own) ? 40 : 0)
    }
  }

  /// Four own steps or more, in order, with a reason; a step of "we" counts half.
  private func action(_ own: [Int]) -> Int {
    let ownSteps = own.map { sentences[$0].ownSteps }.reduce(0, +)
    let shared = own.map { sentences[$0].sharedSteps }.reduce(0, +)
    let steps = min(4, Double(ownSteps) + Double(shared) / 2)
    let isOrdered = has(.sequence, own) || own.count > 3
    return Int(steps / 4 * 55) + (has(.reason, own) ? 20 : 0)
      + (ownSteps > shared ? 15 : 0) + (isOrdered ? 10 : 0)
  }

  private func has(_ sign: StorySign, _ own: [Int]) -> Bool {
    own.contains { sentences[$0].has(sign) }
  }
}

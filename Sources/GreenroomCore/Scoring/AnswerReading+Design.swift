extension AnswerReading {
  /// The phases by their shares; all else as for an explanation, over the whole text.
  func designScore(_ rubric: DesignRubric) -> AnswerScore {
    let phases = rubric.phaseScores(of: items)
    let shares = phases.map(\.share).reduce(0, +)
    let sum = phases.map { Double($0.share) * $0.score }.reduce(0, +)
    return result(
      base: shares > 0 ? sum / Double(shares) : 0, misconceptions: misconceptions,
      caps: Guards(self).explainCaps)
  }
}

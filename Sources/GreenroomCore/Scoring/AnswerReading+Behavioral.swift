extension AnswerReading {
  /// How much of a part of a story is judged by its checklist; the rest is story-independent.
  static let checklistShare = 0.5

  func behavioralScore(_ rubric: BehavioralRubric) -> AnswerScore {
    let guards = Guards(self)
    return result(
      base: checklistScore(), misconceptions: misconceptions,
      caps: guards.behavioralCaps(hasPart: true, steps: 9))
  }
}

extension AnswerReading {
  /// Source: the content standard, section 7: a share of each part by the checklist, the rest by
  /// how it is told; both count as far as the story fits the question and is the candidate's own.
  func behavioralScore(_ rubric: BehavioralRubric) -> AnswerScore {
    let story = StoryReader(text)
    let guards = Guards(self)
    let caps = guards.behavioralCaps(
      hasPart: story.parts.contains(where: \.isPresent) || story.steps >= 3,
      steps: story.stepsOfEvent)
    let base = base(of: rubric, story)
    let fit = StoryFit(text, competency: rubric.competency, checklist: base.checklist)
    var reading = reconciled(story.reading)
    reading.qualities.append(fit.quality)
    let share = StoryFit.checklistShare
    let told = share * base.checklist + (1 - share) * base.telling
    return result(
      base: told * fit.factor * story.roleFactor,
      misconceptions: misconceptions + story.redFlags, caps: caps, star: reading)
  }

  /// A part whose own must item was found is there, whatever the reading of the sentences says:
  /// the report must not say both.
  private func reconciled(_ reading: StarReading) -> StarReading {
    var reading = reading
    for index in reading.parts.indices where !reading.parts[index].isPresent {
      let part = reading.parts[index].part.rawValue
      let proof = items.first { $0.part == part && $0.weight == .must && $0.status == .found }
      guard let evidence = proof?.evidence.first(where: { $0.probe == nil }) else { continue }
      reading.parts[index].isPresent = true
      reading.parts[index].confidence = max(0.5, reading.parts[index].confidence)
      reading.parts[index].best = evidence
    }
    return reading
  }

  /// What was found of the checklist and what speaks for the telling, each 0 to 100, the parts
  /// weighted by their shares.
  private func base(
    of rubric: BehavioralRubric, _ story: StoryReader
  ) -> (checklist: Double, telling: Double) {
    let shares = Double(rubric.parts.map(\.share).reduce(0, +))
    guard shares > 0 else { return (0, 0) }
    var checklist = 0.0
    var telling = 0.0
    for part in rubric.parts {
      let share = Double(part.share) / shares
      let told = story.parts.first { $0.part == part.part }
      checklist += share * checklistScore(part: part.part)
      telling += share * Double(told?.score ?? 0)
    }
    return (checklist, telling)
  }
}

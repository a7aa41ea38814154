extension AnswerReading {
  /// How much of a part of a story is judged by its checklist; the rest is story-independent.
  static let checklistShare = 0.5

  /// A story that answers another question may be told well. Its telling counts in full from this
  /// share of the checklist on, and in proportion below.
  private static let fullTellingFrom = 0.35
  /// What the telling counts when nothing of the checklist was found.
  private static let leastTelling = 0.3

  func behavioralScore(_ rubric: BehavioralRubric) -> AnswerScore {
    let story = StoryReader(text)
    let guards = Guards(self)
    let caps = guards.behavioralCaps(
      hasPart: story.parts.contains(where: \.isPresent), steps: story.steps)
    return result(
      base: base(of: rubric, story), misconceptions: misconceptions + story.redFlags, caps: caps,
      star: reconciled(story.reading))
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

  private func base(of rubric: BehavioralRubric, _ story: StoryReader) -> Double {
    let shares = Double(rubric.parts.map(\.share).reduce(0, +))
    guard shares > 0 else { return 0 }
    var checklist = 0.0
    var telling = 0.0
    for part in rubric.parts {
      let share = Double(part.share) / shares
      let told = story.parts.first { $0.part == part.part }
      checklist += share * checklistScore(part: part.part)
      telling += share * Double(told?.score ?? 0)
    }
    let fit = min(1, checklist / 100 / Self.fullTellingFrom)
    let weight = Self.leastTelling + (1 - Self.leastTelling) * fit
    return Self.checklistShare * checklist + (1 - Self.checklistShare) * telling * weight
  }
}

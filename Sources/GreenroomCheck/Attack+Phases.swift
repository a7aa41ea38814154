import GreenroomCore

extension Attack {
  /// An answer to a design may be given phase by phase, so it is attacked in this shape too.
  mutating func addTriesByPhase(on question: Question) {
    guard case .design(let rubric) = question.body else { return }
    tries += kind.triesByPhase(on: question, rubric)
  }
}

extension Attack.Kind {
  fileprivate func triesByPhase(on question: Question, _ rubric: DesignRubric) -> [AnswerContent] {
    let phases = rubric.phases
    switch self {
    case .promptCopied: return [Self.content(phases) { $0.prompt }]
    case .notKnown: return [Self.content(phases) { _ in "I don't know." }]
    case .termList:
      return [
        Self.content(phases) { phase in
          KeyTerms(of: phase.checklist).phrasings.joined(separator: ", ") + "."
        }
      ]
    case .shuffled: return Self.shuffles(of: question.strongAnswer)
    case .denied:
      guard case .parts(let parts) = question.strongAnswer else { return [] }
      return [.parts(parts.map { .init(id: $0.id, text: Distortion.denial(of: $0.text)) })]
    case .foreignAnswer, .otherCompetency, .repeatedTerm: return []
    }
  }

  private static func content(
    _ phases: [DesignPhase], _ text: (DesignPhase) -> String
  ) -> AnswerContent {
    .parts(phases.map { AnswerContent.Part(id: $0.id, text: text($0)) })
  }

  /// Every phase keeps its own words, in no order.
  private static func shuffles(of content: AnswerContent?) -> [AnswerContent] {
    guard case .parts(let parts) = content else { return [] }
    let shuffles = parts.map { Distortion.shuffles(of: $0.text) }
    // A phase too short to be shuffled stays as it is.
    let count = shuffles.map(\.count).max() ?? 0
    return (0..<count).map { number in
      .parts(
        zip(parts, shuffles).map { part, variants in
          let text = variants.indices.contains(number) ? variants[number] : part.text
          return AnswerContent.Part(id: part.id, text: text)
        })
    }
  }
}

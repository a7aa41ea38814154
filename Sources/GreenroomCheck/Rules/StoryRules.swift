import GreenroomCore

/// What a behavioral question has besides its checklists.
enum StoryRules {
  static let competencies: Set<String> = [
    "ownership", "conflict", "failure", "leadership", "ambiguity", "customer", "delivery",
    "incident", "scaling", "reliability", "mentoring", "disagreement", "deadlines", "feedback",
    "ethics", "learning",
  ]

  static func check(_ question: Question, _ rubric: BehavioralRubric, _ notes: inout CheckNotes) {
    if !competencies.contains(rubric.competency) {
      notes.error(
        at: "competency",
        "unknown competency \"\(rubric.competency)\"; use one of the standard")
    }
    if rubric.openingProbes.isEmpty {
      notes.error(at: "", "the question has no \"opening_probes\"; add two")
    }
    if rubric.redFlags.isEmpty {
      notes.error(at: "", "the question has no \"red_flags\"; add those that fit")
    }
    for level in Level.allCases where rubric.levelBar[level] == nil {
      notes.error(
        at: "level_bar", "\"level_bar\" says nothing for \(level.rawValue); add what is expected")
    }
    for name in ["strong", "average"] { checkParts(of: name, in: question, &notes) }
  }

  /// Answers by part double as labelled sentences for the reading of stories.
  private static func checkParts(
    of name: String, in question: Question, _ notes: inout CheckNotes
  ) {
    guard let answer = question.answers.first(where: { $0.name == name }) else { return }
    switch answer.content {
    case .text:
      notes.error(
        at: "answers/\(name)", "answer \"\(name)\" is one text; give a text for each STAR part")
    case .parts(let parts):
      for part in StarPart.allCases where !parts.contains(where: { $0.id == part.rawValue }) {
        notes.error(
          at: "answers/\(name)", "answer \"\(name)\" has no part \"\(part.rawValue)\"; add it")
      }
    }
  }
}

import GreenroomCore

/// The phases of a design question.
enum DesignRules {
  private static let usualPhases = [
    "requirements", "estimates", "contract", "high-level", "deep-dive", "failure-ops",
  ]

  static func check(_ rubric: DesignRubric, _ notes: inout CheckNotes) {
    let ids = rubric.phases.map(\.id)
    if ids != usualPhases {
      notes.warning(
        at: "phases",
        "the phases are \(ids.joined(separator: ", ")); the usual six are "
          + usualPhases.joined(separator: ", "))
    }
    for phase in rubric.phases { checkMusts(of: phase, &notes) }
    if !rubric.phases.flatMap(\.checklist).contains(where: \.rewardsNumber) {
      notes.warning(
        at: "phases", "no item rewards a number; add one with \"number\" or \"<num>\"")
    }
  }

  /// One or two a phase, up to three in the deep dive.
  private static func checkMusts(of phase: DesignPhase, _ notes: inout CheckNotes) {
    let most = phase.id == "deep-dive" ? 3 : 2
    let count = phase.checklist.count { $0.weight == .must }
    guard !(1...most).contains(count) else { return }
    notes.error(
      at: "phases/\(phase.id)",
      "phase \"\(phase.id)\" has \(Wording.count(count, "must item")); "
        + "it needs \(Wording.range(1...most))")
  }
}

extension ChecklistItem {
  fileprivate var rewardsNumber: Bool {
    number != nil || (say + needs).contains { $0.contains("<num>") }
  }
}

import GreenroomCore

/// Checklists: how many items of which weight, and how many ways to say each.
enum ItemRules {
  /// The standard says "about ten"; stories, which have no fixed vocabulary, need more.
  private static let mostPhrasings = (explain: 12, design: 12, behavioral: 16)

  static func check(_ rubric: ExplainRubric, _ notes: inout CheckNotes) {
    checkCounts(rubric.checklist, &notes)
    for item in rubric.checklist {
      check(item, at: "checklist/\(item.id)", most: mostPhrasings.explain, &notes)
    }
  }

  static func check(_ rubric: DesignRubric, _ notes: inout CheckNotes) {
    for phase in rubric.phases {
      for item in phase.checklist {
        let path = "phases/\(phase.id)/checklist/\(item.id)"
        check(item, at: path, most: mostPhrasings.design, &notes)
      }
    }
  }

  static func check(_ rubric: BehavioralRubric, _ notes: inout CheckNotes) {
    for part in rubric.parts {
      for item in part.checklist {
        let path = "star/\(part.part.rawValue)/checklist/\(item.id)"
        check(item, at: path, most: mostPhrasings.behavioral, &notes)
      }
    }
  }

  private static func checkCounts(_ items: [ChecklistItem], _ notes: inout CheckNotes) {
    if !(7...12).contains(items.count) {
      notes.error(
        at: "checklist",
        "the checklist has \(Wording.count(items.count, "item")); it needs 7 to 12")
    }
    let usual: [(Weight, ClosedRange<Int>)] = [
      (.must, 3...6), (.should, 3...5), (.bonus, 0...3),
    ]
    for (weight, range) in usual {
      let count = items.count { $0.weight == weight }
      guard !range.contains(count) else { continue }
      notes.error(
        at: "checklist",
        "the checklist has \(Wording.count(count, "\(weight.rawValue) item")); "
          + "it needs \(Wording.range(range))")
    }
  }

  private static func check(
    _ item: ChecklistItem, at path: String, most: Int, _ notes: inout CheckNotes
  ) {
    let name = "item \"\(item.id)\""
    checkPhrasingCount(item, name, at: path, most: most, &notes)
    if item.probe == nil, item.weight != .bonus {
      notes.warning(at: path, "\(name) has no probe; add the follow-up asked when it is missed")
    }
    var seen: Set<String> = []
    for (index, phrasing) in item.say.enumerated() where !seen.insert(phrasing).inserted {
      notes.warning(
        at: "\(path)/say/\(index)",
        "\(name) holds the phrasing \"\(phrasing)\" twice; remove one")
    }
  }

  private static func checkPhrasingCount(
    _ item: ChecklistItem, _ name: String, at path: String, most: Int, _ notes: inout CheckNotes
  ) {
    let count = item.say.count
    let rests = item.group == nil && item.number == nil
    if item.weight == .must, rests, count < 3 {
      notes.error(
        at: path, "\(name) has \(Wording.count(count, "phrasing")); a must item needs three")
    }
    if count > most {
      notes.warning(
        at: path,
        "\(name) has \(count) phrasings; make it two items, or use a set of the lexicon")
    }
  }
}

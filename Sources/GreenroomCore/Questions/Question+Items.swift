extension Question {
  /// All checklist items with the part they belong to, in the order of the file.
  public var items: [(part: String, item: ChecklistItem)] {
    switch body {
    case .explain(let rubric): rubric.checklist.map { ("", $0) }
    case .behavioral(let rubric):
      rubric.parts.flatMap { part in part.checklist.map { (part.part.rawValue, $0) } }
    case .design(let rubric):
      rubric.phases.flatMap { phase in phase.checklist.map { (phase.id, $0) } }
    // Items of a deck are right or wrong and have no checklist.
    case .quickfire: []
    }
  }

  /// The item with a stable name, which is `part/id` or the id alone.
  public func item(named name: String) -> ChecklistItem? {
    items.first { ($0.part.isEmpty ? $0.item.id : "\($0.part)/\($0.item.id)") == name }?.item
  }

  /// What a part of an answer is called: a STAR part, a phase or an item of a deck.
  public func partTitle(_ id: String) -> String {
    switch body {
    case .explain, .quickfire: id
    case .behavioral: StarPart(rawValue: id)?.title ?? id
    case .design(let rubric): rubric.phases.first { $0.id == id }?.title ?? id
    }
  }
}

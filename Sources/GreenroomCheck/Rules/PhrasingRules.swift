import GreenroomCore

/// Whether every phrasing can be read and names sets that exist.
enum PhrasingRules {
  /// Gives back whether all can be read, without which nothing can be scored.
  static func check(
    _ question: Question, reading: (String) -> String?, _ notes: inout CheckNotes
  ) -> Bool {
    var isReadable = true
    for list in lists(of: question) {
      for (index, phrasing) in list.phrasings.enumerated() {
        guard let problem = reading(phrasing) else { continue }
        isReadable = false
        notes.error(
          at: "\(list.path)/\(index)",
          "\(list.subject): phrasing \"\(phrasing)\" cannot be read: \(problem); correct it")
      }
    }
    return isReadable
  }

  private struct List {
    var subject: String
    var path: String
    var phrasings: [String]
  }

  private static func lists(of question: Question) -> [List] {
    var lists: [List] = []
    switch question.body {
    case .explain(let rubric):
      lists += rubric.checklist.flatMap { self.lists(of: $0, at: "checklist") }
    case .design(let rubric):
      for phase in rubric.phases {
        let path = "phases/\(phase.id)/checklist"
        lists += phase.checklist.flatMap { self.lists(of: $0, at: path) }
      }
    case .quickfire(let deck): lists += deck.items.flatMap(self.lists)
    case .behavioral(let rubric):
      for part in rubric.parts {
        let path = "star/\(part.part.rawValue)/checklist"
        lists += part.checklist.flatMap { self.lists(of: $0, at: path) }
      }
      lists += rubric.redFlags.flatMap { self.lists(of: $0, "red flag", at: "red_flags") }
    }
    lists += question.misconceptions.flatMap {
      self.lists(of: $0, "misconception", at: "misconceptions")
    }
    for (index, clarification) in question.clarifications.enumerated() {
      lists.append(
        List(
          subject: "clarification \(index + 1)", path: "clarifications/\(index)/ask",
          phrasings: clarification.ask))
    }
    return lists
  }

  private static func lists(of item: ChecklistItem, at parent: String) -> [List] {
    let subject = "item \"\(item.id)\""
    let path = "\(parent)/\(item.id)"
    let members = item.group?.members ?? []
    return [
      List(subject: subject, path: "\(path)/say", phrasings: item.say),
      List(subject: subject, path: "\(path)/needs", phrasings: item.needs),
      List(subject: subject, path: "\(path)/terms", phrasings: item.terms.map(\.say)),
      List(
        subject: subject, path: "\(path)/number/unit", phrasings: item.number?.units ?? []),
    ]
      + members.map { member in
        List(
          subject: "member \"\(member.id)\" of \(subject)", path: "\(path)/of/\(member.id)/say",
          phrasings: member.say)
      }
  }

  private static func lists(of item: QuickfireItem) -> [List] {
    guard case .short(let say, let unless) = item.task else { return [] }
    let subject = "item \"\(item.id)\""
    return [
      List(subject: subject, path: "items/\(item.id)/say", phrasings: say),
      List(subject: subject, path: "items/\(item.id)/unless", phrasings: unless),
    ]
  }

  private static func lists(
    of claim: Misconception, _ called: String, at parent: String
  ) -> [List] {
    let subject = "\(called) \"\(claim.id)\""
    return [
      List(subject: subject, path: "\(parent)/\(claim.id)/say", phrasings: claim.say),
      List(subject: subject, path: "\(parent)/\(claim.id)/unless", phrasings: claim.unless),
    ]
  }
}

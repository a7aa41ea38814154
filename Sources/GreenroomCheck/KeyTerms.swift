import GreenroomCore

/// What somebody recites who has learned the words alone: the first phrasing of each item.
public struct KeyTerms {
  /// For each item in order, its first phrasing as plain words.
  public let phrasings: [String]
  /// For each item in order, the first slot of that phrasing.
  public let keywords: [String]

  public init(of question: Question) { self.init(of: question.items.map(\.item)) }

  init(of items: [ChecklistItem]) {
    let slots = items.compactMap { item in
      (item.say.first ?? item.group?.members.first?.say.first).map(Self.slots)
    }.filter { !$0.isEmpty }
    phrasings = slots.map { $0.joined(separator: " ") }
    keywords = slots.compactMap(\.first)
  }

  /// The first alternative of each slot; sets go by their names, which are words of their own.
  public static func slots(of phrasing: String) -> [String] {
    let slots = phrasing.split(separator: " ").filter { $0 != ">" && !$0.hasPrefix("~") }
    return slots.compactMap { $0.split(separator: "|").first }.map { slot in
      slot.replacing("<num>", with: "30").filter { !"<>*".contains($0) }
        .replacing("-", with: " ")
    }.filter { !$0.isEmpty }
  }
}

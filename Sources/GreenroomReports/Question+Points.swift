import GreenroomCore

extension Question {
  /// What each checklist item says, by the item's stable name; of a deck, what each item asks.
  var points: [String: String] {
    var points: [String: String] = [:]
    for (part, item) in items {
      points[part.isEmpty ? item.id : "\(part)/\(item.id)"] = item.point
    }
    switch body {
    case .explain, .behavioral, .design: break
    case .quickfire(let deck):
      for item in deck.items { points[item.id] = item.prompt }
    }
    return points
  }
}

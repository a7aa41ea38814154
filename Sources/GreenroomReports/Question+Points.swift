import GreenroomCore

extension Question {
  /// What each checklist item says, by the item's stable name.
  var points: [String: String] {
    var points: [String: String] = [:]
    switch body {
    case .explain(let rubric):
      for item in rubric.checklist { points[item.id] = item.point }
    case .behavioral(let rubric):
      for part in rubric.parts {
        for item in part.checklist { points["\(part.part.rawValue)/\(item.id)"] = item.point }
      }
    }
    return points
  }
}

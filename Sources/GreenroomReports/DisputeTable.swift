import GreenroomCore

/// Disputes as a table or as JSON, for the author of a pack: what `greenroom questions disputes`
/// prints.
public struct DisputeTable {
  /// A dispute with what is known of its question now.
  public struct Row {
    public var entry: DisputeEntry
    /// What the item asks for; nil where no text tells it any more.
    public var point: String?
    /// The text that the packs hold now; nil when they hold the question no more.
    public var present: QuestionDigest?

    public init(_ entry: DisputeEntry, point: String?, present: QuestionDigest?) {
      self.entry = entry
      self.point = point
      self.present = present
    }

    /// Whether the author has changed the question since.
    var state: String {
      switch present {
      case nil: "gone"
      case entry.digest?: "present"
      default: "changed"
      }
    }
  }

  public var rows: [Row]
  /// The columns that a text takes on the screen; by default, as many as it has characters.
  public var measure: (String) -> Int

  public init(_ rows: [Row], measure: @escaping (String) -> Int = { $0.count }) {
    self.rows = rows
    self.measure = measure
  }

  /// The table, fitted to a width; nil for as wide as it gets, so that nothing is cut.
  public func text(width: Int?) -> String {
    guard !rows.isEmpty else { return "No item is disputed.\n" }
    let columns: [TextTable.Column] = [
      .init(title: "date"), .init(title: "question", least: 12), .init(title: "item", least: 8),
      .init(title: "sentence said", least: 16), .init(title: "point", least: 12, canGo: true),
      .init(title: "text", canGo: true), .init(title: "scorer", canGo: true),
      .init(title: "scored again", canGo: true),
    ]
    let cells = rows.map { row in
      [
        row.entry.dispute.wall.civil.date, row.entry.question.rawValue,
        row.entry.dispute.place.item, row.entry.dispute.sentence, row.point ?? "–",
        "\(Wording.short(row.entry.digest)) \(row.state)", row.entry.scorer,
        row.entry.scoredAgain?.rawValue ?? "–",
      ]
    }
    return TextTable(columns: columns, rows: cells, measure: measure).text(width: width)
  }

  /// An array of objects, one a dispute, in the same order.
  public var json: JSONValue {
    .array(
      rows.map { row in
        .object([
          "question": .string(row.entry.question.rawValue),
          "title": .string(row.entry.title),
          "item": .string(row.entry.dispute.place.item),
          "point": row.point.map { .string($0) } ?? .null,
          "sentence": .string(row.entry.dispute.sentence),
          "disputed_at": .string(row.entry.dispute.wall.isoText),
          "session": .string(row.entry.session.rawValue),
          "digest": .string(row.entry.digest.rawValue),
          "question_text": .string(row.state),
          "scorer": .string(row.entry.scorer),
          "scored_again": row.entry.scoredAgain.map { .string($0.rawValue) } ?? .null,
        ])
      })
  }
}

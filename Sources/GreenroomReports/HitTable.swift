import GreenroomCore

/// Places in past answers: what `greenroom history search` prints.
public struct HitTable {
  public var hits: [HistoryHit]
  /// The columns that a text takes on the screen; by default, as many as it has characters.
  public var measure: (String) -> Int

  public init(_ hits: [HistoryHit], measure: @escaping (String) -> Int = { $0.count }) {
    self.hits = hits
    self.measure = measure
  }

  /// The table, fitted to a width; nil for as wide as it gets. Hits stand between stars.
  public func text(width: Int?) -> String {
    let columns: [TextTable.Column] = [
      .init(title: "session"), .init(title: "started", canGo: true),
      .init(title: "question", least: 8), .init(title: "words", least: 24),
    ]
    let rows = hits.map { hit in
      let words = String(hit.excerpt.map { HitTable.marks.contains($0) ? "*" : $0 })
      return [hit.session.rawValue, hit.startedAt.civil.dateAndTime, hit.title, words]
    }
    return TextTable(columns: columns, rows: rows, measure: measure).text(width: width)
  }

  private static let marks: Set<Character> = ["\u{2068}", "\u{2069}"]

  /// An array of objects, one a hit, in the same order.
  public var json: JSONValue {
    .array(
      hits.map { hit in
        .object([
          "session": .string(hit.session.rawValue), "started_at": .string(hit.startedAt.isoText),
          "slot": .integer(hit.slot), "title": .string(hit.title),
          "excerpt": .string(hit.excerpt),
        ])
      })
  }
}

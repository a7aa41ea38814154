/// A visual row: a paragraph, and the row within it after soft wrapping.
struct RowPosition: Hashable, Comparable, Sendable {
  static let start = RowPosition(paragraph: 0, row: 0)

  var paragraph: Int
  var row: Int

  static func < (left: RowPosition, right: RowPosition) -> Bool {
    (left.paragraph, left.row) < (right.paragraph, right.row)
  }
}

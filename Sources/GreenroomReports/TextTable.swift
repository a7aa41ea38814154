import GreenroomCore

/// Rows of cells as plain text, with columns as wide as they need and as narrow as they must.
struct TextTable {
  struct Column {
    var title: String
    var alignsRight = false
    /// How far it may shrink when there is no room; nil when it must not.
    var least: Int?
    /// Columns that can go are left out first when shrinking is not enough.
    var canGo = false
  }

  var columns: [Column]
  var rows: [[String]]
  /// The columns that a text takes; the width of graphemes is not known here.
  var measure: (String) -> Int

  /// The table under its titles, fitted to a width; nil when there is no limit.
  func text(width: Int?) -> String {
    let cells = ([columns.map(\.title)] + rows).map { $0.map(PlainText.inertLine) }
    let (shown, widths) = layout(cells, width: width)
    return cells.map { line(of: $0, shown: shown, widths: widths) + "\n" }.joined()
  }

  private static let gap = "  "

  /// Which columns are shown, and how wide each column is.
  private func layout(_ cells: [[String]], width: Int?) -> (shown: [Int], widths: [Int]) {
    var shown = Array(columns.indices)
    let natural = shown.map { column in cells.map { measure($0[column]) }.max() ?? 0 }
    guard let width else { return (shown, natural) }
    while true {
      let gaps = Self.gap.count * (shown.count - 1)
      let widths = shrunk(natural, shown: shown, to: width - gaps)
      let total = shown.reduce(gaps) { $0 + widths[$1] }
      guard total > width, let gone = shown.lastIndex(where: { columns[$0].canGo }) else {
        return (shown, widths)
      }
      shown.remove(at: gone)
    }
  }

  /// Takes from the widest column that can give, until the rest fits or none can.
  private func shrunk(_ natural: [Int], shown: [Int], to width: Int) -> [Int] {
    var widths = natural
    while shown.reduce(0, { $0 + widths[$1] }) > width {
      let givers = shown.filter { widths[$0] > (columns[$0].least ?? Int.max) }
      guard let widest = givers.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private func line(of row: [String], shown: [Int], widths: [Int]) -> String {
    let cells = shown.map { column in
      let text = cut(row[column], to: widths[column])
      let space = String(repeating: " ", count: max(0, widths[column] - measure(text)))
      return columns[column].alignsRight ? space + text : text + space
    }
    let line = cells.joined(separator: Self.gap)
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func cut(_ text: String, to width: Int) -> String {
    guard measure(text) > width else { return text }
    var kept = text[...]
    while !kept.isEmpty, measure(String(kept)) > width - 1 { kept.removeLast() }
    return width > 0 ? kept + "…" : ""
  }
}

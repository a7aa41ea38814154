import GreenroomCore

/// A table in plain text: columns as wide as their widest cell, two spaces apart.
struct TextTable {
  private let cells: [[String]]
  private let widths: [Int]

  init(header: [String], rows: [[String]]) {
    let cells = ([header] + rows).map { $0.map { PlainText.inert(Figure.oneLine($0)) } }
    widths = header.indices.map { column in cells.map { Figure.columns(of: $0[column]) }.max() ?? 0
    }
    self.cells = cells
  }

  /// Each line ended by a newline.
  var text: String {
    cells.map { row in
      var line = zip(row, widths).map { Figure.padded($0, $1) }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

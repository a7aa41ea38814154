/// What a terminal shows after a stream of output: enough of xterm for what ncurses sends.
struct Screen {
  private(set) var columns: Int
  private(set) var rows: Int
  private var cells: [[String]]
  private var row = 0
  private var column = 0
  private var saved = (row: 0, column: 0)
  private var scroll: ClosedRange<Int>
  private var lastPrinted = " "
  private var isWrapDue = false
  /// The beginning of an escape sequence whose end has not come yet.
  private var unfinished = ""

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    scroll = 0...(rows - 1)
  }

  /// The rows as text, without the spaces at their ends.
  var text: String {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// Keeps the upper left corner, as a terminal does.
  mutating func resize(columns: Int, rows: Int) {
    cells = (0..<rows).map { y in
      (0..<columns).map { x in y < self.rows && x < self.columns ? cells[y][x] : " " }
    }
    (self.columns, self.rows) = (columns, rows)
    scroll = 0...(rows - 1)
    move(row: row, column: column)
  }

  mutating func show(_ output: String) {
    var rest = (unfinished + output).unicodeScalars[...]
    unfinished = ""
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1b}":
        let sequence = rest
        if !escape(&rest) { unfinished = "\u{1b}" + String(sequence) }
      case "\r": move(row: row, column: 0)
      case "\n": lineFeed()
      case "\u{8}": move(row: row, column: column - 1)
      case "\t": move(row: row, column: (column / 8 + 1) * 8)
      default: if scalar.value >= 0x20 { print(scalar) }
      }
    }
  }

  /// Returns whether the sequence was there to its end.
  private mutating func escape(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    switch rest.popFirst() {
    case nil: return false
    case "[": return controlSequence(&rest)
    case "(", ")": return rest.popFirst() != nil
    case "7": saved = (row, column)
    case "8": move(row: saved.row, column: saved.column)
    case "M": row == scroll.lowerBound ? scrollDown(1) : move(row: row - 1, column: column)
    default: break
    }
    return true
  }

  private mutating func controlSequence(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    var parameters = ""
    while let next = rest.popFirst() {
      if ("@"..."~").contains(next) {
        perform(next, parameters)
        return true
      }
      parameters.unicodeScalars.append(next)
    }
    return false
  }

  private mutating func perform(_ final: Unicode.Scalar, _ parameters: String) {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let first = numbers.first ?? nil
    let count = max(1, first ?? 1)
    switch final {
    case "H", "f":
      let second = numbers.count > 1 ? numbers[1] : nil
      move(row: count - 1, column: (second ?? 1) - 1)
    case "A": move(row: row - count, column: column)
    case "B": move(row: row + count, column: column)
    case "C": move(row: row, column: column + count)
    case "D": move(row: row, column: column - count)
    case "G", "`": move(row: row, column: count - 1)
    case "d": move(row: count - 1, column: column)
    case "b": for _ in 0..<count { put(lastPrinted, width: 1) }
    case "r": setScroll(numbers)
    case "J", "K": erase(final, mode: first ?? 0)
    case "X": blank(row, column..<min(columns, column + count))
    case "@", "P": shift(by: final == "@" ? count : -count)
    case "L": if scroll.contains(row) { insertLines(count, at: row) }
    case "M": if scroll.contains(row) { deleteLines(count, at: row) }
    case "S": deleteLines(count, at: scroll.lowerBound)
    case "T": scrollDown(count)
    default: break  // Colours, modes and questions show nothing.
    }
  }

  private mutating func print(_ scalar: Unicode.Scalar) {
    guard !Screen.isJoining(scalar) else { return }
    let width = Screen.isWide(scalar) ? 2 : 1
    if isWrapDue || column + width > columns {
      column = 0
      lineFeed()
    }
    lastPrinted = String(scalar)
    put(lastPrinted, width: width)
  }

  private mutating func put(_ text: String, width: Int) {
    cells[row][column] = text
    if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
    isWrapDue = column + width >= columns
    column = min(columns - 1, column + width)
  }

  private mutating func move(row: Int, column: Int) {
    self.row = min(max(0, row), rows - 1)
    self.column = min(max(0, column), columns - 1)
    isWrapDue = false
  }

  private mutating func lineFeed() {
    isWrapDue = false
    if row == scroll.upperBound {
      deleteLines(1, at: scroll.lowerBound)
    } else if row < rows - 1 {
      row += 1
    }
  }

  private mutating func setScroll(_ numbers: [Int?]) {
    let top = max(1, (numbers.first ?? nil) ?? 1)
    let bottom = min(rows, (numbers.count > 1 ? numbers[1] : nil) ?? rows)
    if top < bottom { scroll = (top - 1)...(bottom - 1) }
    move(row: 0, column: 0)
  }

  private mutating func erase(_ final: Unicode.Scalar, mode: Int) {
    let line = mode == 0 ? column..<columns : mode == 1 ? 0..<(column + 1) : 0..<columns
    blank(row, line)
    guard final == "J" else { return }
    let others = mode == 0 ? (row + 1)..<rows : mode == 1 ? 0..<row : 0..<rows
    for other in others where other < rows { blank(other, 0..<columns) }
  }

  private mutating func blank(_ row: Int, _ range: Range<Int>) {
    for column in range where column < columns { cells[row][column] = " " }
  }

  private mutating func shift(by count: Int) {
    let tail = Array(cells[row][column...])
    let blanks = Array(repeating: " ", count: min(abs(count), tail.count))
    let shifted =
      count > 0 ? blanks + tail.dropLast(blanks.count) : tail.dropFirst(blanks.count) + blanks
    cells[row].replaceSubrange(column..., with: shifted)
  }

  private mutating func insertLines(_ count: Int, at line: Int) {
    for _ in 0..<min(count, rows) {
      cells.remove(at: scroll.upperBound)
      cells.insert(Array(repeating: " ", count: columns), at: line)
    }
  }

  private mutating func deleteLines(_ count: Int, at line: Int) {
    for _ in 0..<min(count, rows) {
      cells.remove(at: line)
      cells.insert(Array(repeating: " ", count: columns), at: scroll.upperBound)
    }
  }

  private mutating func scrollDown(_ count: Int) { insertLines(count, at: scroll.lowerBound) }

  private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark || scalar == "\u{200d}"
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f,
      0xff00...0xff60, 0x1f300...0x1faff, 0x20000...0x3fffd:
      true
    default: false
    }
  }
}

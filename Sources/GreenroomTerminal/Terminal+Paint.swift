import CNcurses
import GreenroomFrame

extension Terminal {
  /// Shows a frame. Rows that are on the screen already cost a comparison.
  public func paint(_ frame: Frame) {
    guard isUp, frame != painted else { return }
    let before = painted?.size == frame.size ? painted : nil
    if before == nil { werase(window) }
    for y in 0..<min(frame.size.height, size.height) {
      let row = frame.row(y)
      if row != before?.row(y) { paintRow(row.prefix(size.width), y: y) }
    }
    placeCursor(frame.cursor)
    wnoutrefresh(window)
    doupdate()
    painted = frame
  }

  /// Adds a row's text in stretches of one role, each from its own column on.
  private func paintRow(_ row: ArraySlice<Cell>, y: Int) {
    var x = row.startIndex
    while x < row.endIndex {
      let role = row[x].role
      // The right half of a wide grapheme goes with its left half, whatever its role says.
      let stretch = row[x...].prefix { $0.role == role || $0.width == 0 }
      let text = stretch.reduce(into: "") { $0 += agreed($1) }
      let look = palette.look(of: role)
      nc_set_style(window, look.attributes, look.pair)
      wmove(window, Int32(y), Int32(x - row.startIndex))
      // ERR here means that the last cell of the screen was filled, which is what was wanted.
      waddstr(window, text)
      x = stretch.endIndex
    }
  }

  /// A cell's text, if ncurses gives it as many columns as the frame; else as many columns of
  /// something else, so that the rest of the row stays where it belongs.
  private func agreed(_ cell: Cell) -> String {
    if cell.width == 0 { return "" }
    if cell.width == 1, cell.text.utf8.count == 1 { return cell.text }
    if let known = agreedClusters[cell.text] { return known }
    let widths = cell.text.unicodeScalars.map { Int(wcwidth(wchar_t($0.value))) }
    let isAgreed = !widths.contains(-1) && widths.reduce(0, +) == Int(cell.width)
    let sign = wcwidth(0xfffd) == 1 ? "\u{fffd}" : "?"
    let padding = String(repeating: " ", count: Int(cell.width) - 1)
    let text = isAgreed ? cell.text : sign + padding
    agreedClusters[cell.text] = text
    return text
  }

  private func placeCursor(_ cursor: Point?) {
    let place = cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    if (place != nil) != isCursorShown {
      isCursorShown = place != nil
      curs_set(isCursorShown ? 1 : 0)
    }
    if let place { wmove(window, Int32(place.y), Int32(place.x)) }
  }
}

extension Frame {
  fileprivate func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.width..<(y + 1) * size.width]
  }
}

/// Where a line of text stands between the edges of its rect.
public enum Alignment: Hashable, Sendable {
  case left, centered, right
}

extension Frame {
  /// Draws one line of text, aligned in the first row of the rect; cut with `…` when too long.
  ///
  /// - Returns: the part of the rect that the text takes.
  @discardableResult
  public mutating func draw(
    _ text: String, in rect: Rect, role: Role = .plain, aligned alignment: Alignment
  ) -> Rect {
    let shown = DisplayText.truncated(text, to: rect.width)
    let width = DisplayText.width(shown)
    let gap =
      switch alignment {
      case .left: 0
      case .centered: (rect.width - width) / 2
      case .right: rect.width - width
      }
    let place = rect.splitLeft(gap).1.splitLeft(width).0.splitTop(1).0
    draw(shown, in: place, role: role)
    return place
  }

  /// Draws runs one after another in the first row of the rect, clipped to it.
  ///
  /// - Returns: how many columns were drawn.
  @discardableResult
  public mutating func draw(_ runs: [StyledRun], in rect: Rect) -> Int {
    var rest = rect
    for run in runs {
      let drawn = draw(run.text, in: rest, role: run.role)
      rest = rest.splitLeft(drawn).1
      if drawn < DisplayText.width(run.text) { break }
    }
    return rect.width - rest.width
  }

  /// Draws lines of runs from the top of the rect, one a row, as many as there is room for.
  ///
  /// - Parameter first: the line that stands in the first row; for scrolling.
  public mutating func draw(lines: [[StyledRun]], in rect: Rect, from first: Int = 0) {
    var rest = rect
    for line in lines.dropFirst(max(0, first)).prefix(rect.height) {
      draw(line, in: rest)
      rest = rest.splitTop(1).1
    }
  }

  /// Draws text wrapped to the rect's width; line ends in it begin a new row.
  ///
  /// - Parameter first: the wrapped line that stands in the first row; for scrolling.
  /// - Returns: how many lines the text has when wrapped, drawn or not.
  @discardableResult
  public mutating func drawWrapped(
    _ text: String, in rect: Rect, role: Role = .plain, from first: Int = 0
  ) -> Int {
    drawWrapped([StyledRun(text, role: role)], in: rect, from: first)
  }

  /// Draws runs wrapped to the rect's width; line ends in them begin a new row.
  ///
  /// - Parameter first: the wrapped line that stands in the first row; for scrolling.
  /// - Returns: how many lines the runs have when wrapped, drawn or not.
  @discardableResult
  public mutating func drawWrapped(
    _ runs: [StyledRun], in rect: Rect, from first: Int = 0
  ) -> Int {
    let lines = runs.wrapped(to: rect.width)
    draw(lines: lines, in: rect, from: first)
    return lines.count
  }
}

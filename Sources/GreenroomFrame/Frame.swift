/// One cell of a frame: a grapheme, how wide it is, and what it means.
public struct Cell: Hashable, Sendable {
  public static let blank = Cell(text: " ", width: 1, role: .plain)

  public var text: String
  /// 1 or 2; 0 for the right half of a wide grapheme, whose text is empty.
  public var width: UInt8
  public var role: Role

  public init(text: String, width: UInt8, role: Role) {
    self.text = text
    self.width = width
    self.role = role
  }
}

/// One picture of the screen: cells, and where the cursor stands. A value; nothing is drawn yet.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Row by row, from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor shows; nil hides it.
  public var cursor: Point?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  public var area: Rect { Rect(size) }

  public subscript(point: Point) -> Cell {
    get { cells[point.y * size.width + point.x] }
    set { cells[point.y * size.width + point.x] = newValue }
  }

  /// Draws one line of text from the left edge of the first row, clipped to the rect.
  ///
  /// Control characters never reach a cell: they are drawn as U+FFFD.
  ///
  /// - Returns: how many columns were drawn.
  @discardableResult
  public mutating func draw(_ text: String, in rect: Rect, role: Role = .plain) -> Int {
    let clip = clipped(rect)
    guard !clip.isEmpty, clip.y == rect.y else { return 0 }
    var column = rect.x
    for cluster in text {
      let shown = DisplayText.shown(cluster)
      guard column + shown.width <= clip.right else { break }
      if column >= clip.x { put(shown, at: Point(x: column, y: clip.y), role: role) }
      column += shown.width
    }
    return column - rect.x
  }

  /// Gives every cell of the rect a role, keeping its text.
  public mutating func paint(_ rect: Rect, role: Role) {
    let clip = clipped(rect)
    for y in clip.y..<clip.bottom {
      for x in clip.x..<clip.right { self[Point(x: x, y: y)].role = role }
    }
  }

  /// Empties every cell of the rect.
  public mutating func clear(_ rect: Rect) {
    let clip = clipped(rect)
    for y in clip.y..<clip.bottom {
      for x in clip.x..<clip.right { erase(at: Point(x: x, y: y)) }
    }
  }

  func clipped(_ rect: Rect) -> Rect {
    let left = min(max(0, rect.x), size.width)
    let top = min(max(0, rect.y), size.height)
    return Rect(
      x: left, y: top, width: min(rect.right, size.width) - left,
      height: min(rect.bottom, size.height) - top)
  }

  private mutating func put(_ shown: DisplayText.Cluster, at point: Point, role: Role) {
    guard shown.width > 0 else { return }
    erase(at: point)
    if shown.width == 2 { erase(at: Point(x: point.x + 1, y: point.y)) }
    self[point] = Cell(text: shown.text, width: UInt8(shown.width), role: role)
    if shown.width == 2 {
      self[Point(x: point.x + 1, y: point.y)] = Cell(text: "", width: 0, role: role)
    }
  }

  /// Empties a cell; a wide grapheme of which it was one half goes with it as a whole.
  private mutating func erase(at point: Point) {
    let old = self[point]
    if old.width == 0 { self[Point(x: point.x - 1, y: point.y)] = .blank }
    if old.width == 2 { self[Point(x: point.x + 1, y: point.y)] = .blank }
    self[point] = .blank
  }
}

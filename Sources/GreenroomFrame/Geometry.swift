/// Columns and rows of a screen or a part of it; never negative.
public struct Size: Hashable, Sendable {
  public let width: Int
  public let height: Int

  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A cell's place: column and row from 0, from the top left.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A part of the screen. It is split, never offset by hand; a part may be empty.
public struct Rect: Hashable, Sendable {
  public let x: Int
  public let y: Int
  public let width: Int
  public let height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  public var size: Size { Size(width: width, height: height) }
  public var isEmpty: Bool { width == 0 || height == 0 }
  /// The first row below and the first column to the right.
  public var bottom: Int { y + height }
  public var right: Int { x + width }

  public func contains(_ point: Point) -> Bool {
    (x..<right).contains(point.x) && (y..<bottom).contains(point.y)
  }

  /// The first rows and the rest; a rect that is too small gives what it has.
  public func splitTop(_ rows: Int) -> (Rect, Rect) {
    let taken = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: taken),
      Rect(x: x, y: y + taken, width: width, height: height - taken)
    )
  }

  /// The rest and the last rows.
  public func splitBottom(_ rows: Int) -> (Rect, Rect) {
    splitTop(height - min(max(0, rows), height))
  }

  /// The first columns and the rest.
  public func splitLeft(_ columns: Int) -> (Rect, Rect) {
    let taken = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: taken, height: height),
      Rect(x: x + taken, y: y, width: width - taken, height: height)
    )
  }

  /// The rest and the last columns.
  public func splitRight(_ columns: Int) -> (Rect, Rect) {
    splitLeft(width - min(max(0, columns), width))
  }

  /// The part that is left after taking columns and rows off every side.
  public func inset(x columns: Int = 0, y rows: Int = 0) -> Rect {
    let sides = min(columns, width / 2)
    let ends = min(rows, height / 2)
    return Rect(x: x + sides, y: y + ends, width: width - 2 * sides, height: height - 2 * ends)
  }

  /// A rect of at most this size in the middle.
  public func centered(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(
      x: x + (self.width - width) / 2, y: y + (self.height - height) / 2,
      width: width, height: height)
  }
}

/// Which row of a list is chosen, and which rows are in view.
///
/// The rows themselves stay with the screen: a list that has become shorter is taken as it is.
public struct ListState: Hashable, Sendable {
  /// Row from 0; it may lie beyond the end of a list that has become shorter.
  private var selected: Int
  private var top = 0

  public init(selected: Int = 0) {
    self.selected = max(0, selected)
  }

  /// The chosen row; nil in an empty list.
  public func selection(count: Int) -> Int? {
    count > 0 ? min(selected, count - 1) : nil
  }

  /// Moves the choice, and the view with it.
  public mutating func move(_ motion: ScrollMotion, count: Int, height: Int) {
    let place = min(selected, max(0, count - 1))
    select(motion.moved(place, count: count, page: height - 1), count: count, height: height)
  }

  /// Chooses a row; beyond the list's ends the first or the last.
  public mutating func select(_ row: Int, count: Int, height: Int) {
    selected = max(0, min(row, count - 1))
    top = visible(count: count, height: height).lowerBound
  }

  /// The rows in view: as many as there is room for, the chosen one among them.
  public func visible(count: Int, height: Int) -> Range<Int> {
    guard count > 0, height > 0 else { return 0..<0 }
    let chosen = min(selected, count - 1)
    let first = min(max(top, chosen - height + 1), chosen, max(0, count - height))
    return first..<min(count, first + height)
  }

  /// The row that is shown so many rows below the list's upper edge, for the mouse.
  public func row(at y: Int, count: Int, height: Int) -> Int? {
    let visible = visible(count: count, height: height)
    let row = visible.lowerBound + y
    return y >= 0 && visible.contains(row) ? row : nil
  }
}

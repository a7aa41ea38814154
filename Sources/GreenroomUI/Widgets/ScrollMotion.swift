/// A way through a list or a long text.
public enum ScrollMotion: Hashable, Sendable, CaseIterable {
  case up, down, pageUp, pageDown, first, last

  /// Where a place among `count` is moved to, always a valid one; 0 when there is none.
  func moved(_ place: Int, count: Int, page: Int) -> Int {
    let page = max(1, page)
    let target =
      switch self {
      case .up: place - 1
      case .down: place + 1
      case .pageUp: place - page
      case .pageDown: place + page
      case .first: 0
      case .last: count - 1
      }
    return max(0, min(target, count - 1))
  }
}

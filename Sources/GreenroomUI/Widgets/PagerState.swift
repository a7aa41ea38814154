/// How far a long text is scrolled.
public struct PagerState: Hashable, Sendable {
  private var top: Int

  public init(top: Int = 0) {
    self.top = max(0, top)
  }

  /// Scrolls; the text's last line never leaves the lower edge upwards.
  public mutating func move(_ motion: ScrollMotion, lines: Int, height: Int) {
    let places = max(1, lines - height + 1)
    top = motion.moved(first(lines: lines, height: height), count: places, page: height - 1)
  }

  /// Scrolls no further than needed to bring some lines into view; the first of them counts most.
  public mutating func reveal(_ range: Range<Int>, lines: Int, height: Int) {
    let first = first(lines: lines, height: height)
    top = min(max(first, range.upperBound - height), range.lowerBound)
  }

  /// The first line in view.
  public func first(lines: Int, height: Int) -> Int {
    min(top, max(0, lines - height))
  }

  /// How far the text was read, as pagers say it: `All`, `Top`, `45%` or `End`.
  public func position(lines: Int, height: Int) -> String {
    let hidden = lines - height
    guard hidden > 0 else { return "All" }
    switch first(lines: lines, height: height) {
    case 0: return "Top"
    case hidden: return "End"
    case let first: return "\(first * 100 / hidden)%"
    }
  }
}

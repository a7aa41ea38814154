import GreenroomCore
import GreenroomFrame

/// Choosing an item: the arrows go from item to item and take the page along; beyond the first and
/// the last item the page scrolls on.
extension ReviewScreen {
  /// - Parameters:
  ///   - items: the lines of each item, from top to bottom; not empty.
  ///   - lines: of the whole page.
  mutating func move(
    _ motion: ScrollMotion, through items: [Range<Int>], lines: Int, height: Int
  ) {
    let chosen = min(item, items.count - 1)
    let first = pager.first(lines: lines, height: height)
    switch motion {
    case .up where items[chosen].lowerBound < first, .up where chosen == 0,
      .down where chosen == items.count - 1:
      pager.move(motion, lines: lines, height: height)
    case .up, .down:
      item = motion == .up ? chosen - 1 : chosen + 1
      // With the first item its heading comes back into view.
      let wanted = item == 0 ? 0..<items[0].upperBound : items[item]
      pager.reveal(wanted, lines: lines, height: height)
    case .pageUp, .pageDown, .first, .last:
      pager.move(motion, lines: lines, height: height)
      let view = pager.first(lines: lines, height: height)..<lines
      choose(motion, among: items, from: view.lowerBound, to: view.lowerBound + height)
    }
  }

  /// After a leap the choice is where the eye is.
  private mutating func choose(
    _ motion: ScrollMotion, among items: [Range<Int>], from first: Int, to end: Int
  ) {
    let seen = items.indices.filter {
      items[$0].lowerBound >= first && items[$0].upperBound <= end
    }
    switch motion {
    case .first, .pageUp, .up: item = seen.first ?? (motion == .first ? 0 : item)
    case .last, .pageDown, .down: item = seen.last ?? (motion == .last ? items.count - 1 : item)
    }
  }
}

extension App {
  /// Moves through the items of a review's page.
  func moveThroughItems(
    _ screen: inout ReviewScreen, by intent: Intent, on page: ReviewPage
  ) {
    guard let motion = intent.scrollMotion else { return }
    let pager = TextPager(page.paragraphs, width: pageWidth)
    // A banner covers a line, and what was just chosen must not lie under it.
    screen.move(
      motion, through: page.items.map(pager.lines(of:)), lines: pager.lines.count,
      height: bodyHeight - 3)
  }

  /// Scrolls so that the chosen item, which may have grown, is seen in full.
  func revealChoice(in screen: inout ReviewScreen) {
    guard let subject = subject(of: screen) else { return }
    let page = page(of: screen, subject)
    guard !page.items.isEmpty else { return }
    let pager = TextPager(page.paragraphs, width: pageWidth)
    screen.pager.reveal(
      pager.lines(of: page.items[min(screen.item, page.items.count - 1)]),
      lines: pager.lines.count, height: bodyHeight - 3)
  }

  /// Marks the chosen item, by a sign as well as by its looks.
  func drawChoice(
    _ screen: ReviewScreen, on page: ReviewPage, into frame: inout Frame, in area: Rect
  ) {
    guard !page.items.isEmpty else { return }
    let paragraphs = page.items[min(screen.item, page.items.count - 1)]
    let pager = TextPager(page.paragraphs, width: pageWidth)
    let point = pager.lines(of: paragraphs.lowerBound..<paragraphs.lowerBound + 1)
    let first = screen.pager.first(lines: pager.lines.count, height: area.height)
    for line in point where line >= first && line < first + area.height {
      let row = area.splitTop(line - first).1.splitTop(1).0
      frame.paint(row.inset(x: App.margin).splitRight(1).0, role: .selected)
      if line == point.lowerBound { frame.draw("▸", in: row, role: .accent) }
    }
  }
}

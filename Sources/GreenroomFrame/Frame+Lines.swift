extension Frame {
  /// Draws `───` through the first row of the rect.
  public mutating func drawHorizontalLine(in rect: Rect, role: Role = .border) {
    draw(String(repeating: "─", count: rect.width), in: rect.splitTop(1).0, role: role)
  }

  /// Draws `│` through the first column of the rect.
  public mutating func drawVerticalLine(in rect: Rect, role: Role = .border) {
    var rest = rect.splitLeft(1).0
    while !rest.isEmpty {
      draw("│", in: rest, role: role)
      rest = rest.splitTop(1).1
    }
  }

  /// Draws a box along the edges of the rect, a title in its upper edge.
  ///
  /// - Returns: the rect inside; empty when the box is too small to hold anything.
  @discardableResult
  public mutating func drawBox(
    in rect: Rect, title: String = "", role: Role = .border, titleRole: Role = .title
  ) -> Rect {
    guard rect.width >= 2, rect.height >= 2 else {
      drawHorizontalLine(in: rect, role: role)
      return Rect(x: rect.x, y: rect.bottom, width: 0, height: 0)
    }
    drawEdge(in: rect, from: "┌", to: "┐", role: role)
    drawEdge(in: rect.splitBottom(1).1, from: "└", to: "┘", role: role)
    let (_, belowTop) = rect.splitTop(1)
    let sides = belowTop.splitBottom(1).0
    drawVerticalLine(in: sides, role: role)
    drawVerticalLine(in: sides.splitRight(1).1, role: role)
    if !title.isEmpty {
      let room = rect.splitTop(1).0.inset(x: 2)
      draw(" \(title) ", in: room, role: titleRole, aligned: .left)
    }
    return rect.inset(x: 1, y: 1)
  }

  /// Draws `├───┤` through the first row of a rect that is as wide as the box it divides.
  public mutating func drawDivider(in rect: Rect, role: Role = .border) {
    drawEdge(in: rect, from: "├", to: "┤", role: role)
  }

  /// Draws a scrollbar in the first column of the rect: what part of the whole is in view.
  ///
  /// Draws nothing when everything is in view.
  ///
  /// - Parameters:
  ///   - first: the first line in view, from 0.
  ///   - visible: lines in view.
  ///   - total: lines in all.
  public mutating func drawScrollbar(
    in rect: Rect, first: Int, visible: Int, total: Int, role: Role = .border
  ) {
    guard total > visible, visible > 0, rect.height > 0 else { return }
    let thumb = min(rect.height, max(1, rect.height * visible / total))
    let hidden = total - visible
    let travel = rect.height - thumb
    let above = travel * min(max(0, first), hidden) / hidden
    var rest = rect.splitLeft(1).0
    for row in 0..<rect.height {
      let isThumb = (above..<above + thumb).contains(row)
      draw(isThumb ? "█" : "│", in: rest, role: role)
      rest = rest.splitTop(1).1
    }
  }

  private mutating func drawEdge(in rect: Rect, from left: String, to right: String, role: Role) {
    drawHorizontalLine(in: rect, role: role)
    draw(left, in: rect, role: role)
    draw(right, in: rect.splitRight(1).1, role: role)
  }
}

import GreenroomCore
import GreenroomFrame

/// What every screen has: a title line, a body, a key line at the bottom.
enum Chrome {
  /// Draws title line and key line, and a banner over the key line when there is one.
  ///
  /// - Returns: the body between them.
  static func draw(
    title: String, detail: String = "", keys: [KeyHint], banner: Banner?,
    into frame: inout Frame, in area: Rect
  ) -> Rect {
    let head = area.splitTop(1).0
    let foot = area.splitBottom(1).1
    let body = Chrome.body(of: area)
    frame.draw(" \(title)", in: head, role: .title)
    if DisplayText.width(detail) + DisplayText.width(title) + 5 <= head.width {
      frame.draw("\(detail) ", in: head, role: .muted, aligned: .right)
    }
    KeyLine.draw(keys, in: foot.inset(x: 1), on: &frame)
    guard let banner else { return body }
    let (above, line) = body.splitBottom(1)
    draw(banner, into: &frame, in: line)
    return above
  }

  /// What lies between title line and key line.
  static func body(of area: Rect) -> Rect {
    area.splitTop(1).1.splitBottom(1).0
  }

  static func draw(_ banner: Banner, into frame: inout Frame, in line: Rect) {
    let sign = banner.isError ? "! " : "· "
    let role: Role = banner.isError ? .error : .accent
    frame.draw(" " + sign + banner.text.oneLine, in: line, role: role, aligned: .left)
  }

  /// A box in the middle with its lines, over what was drawn before.
  ///
  /// - Returns: the part of the box below the lines.
  static func drawBox(
    lines: [String], extraRows: Int = 0, into frame: inout Frame, in area: Rect
  ) -> Rect {
    let longest = lines.map(DisplayText.width).max() ?? 0
    let size = Size(width: max(longest, 48) + 4, height: lines.count + extraRows + 2)
    let box = area.centered(size)
    frame.clear(box)
    var rest = frame.drawBox(in: box).inset(x: 1)
    for (index, line) in lines.enumerated() {
      let (row, below) = rest.splitTop(1)
      frame.draw(line, in: row, role: index == 0 ? .title : .plain)
      rest = below
    }
    return rest
  }
}

import GreenroomCore
import GreenroomFrame

/// Where the parts of the round's box are; the same for drawing, for the mouse and for the editor,
/// whose rows depend on it.
struct RoundLayout {
  /// From this width on there is a pane beside the text.
  static let wide = 110
  static let sideColumns = 38

  let head: Rect
  let prompt: Rect
  let upperLine: Rect
  let middle: Rect
  /// Beside the text where the terminal is wide; empty where it is not.
  let side: Rect
  let lowerLine: Rect
  let status: Rect

  /// - Parameter promptRows: the rows that the wrapped prompt would like.
  init(_ area: Rect, promptRows: Int) {
    head = area.splitTop(1).0.inset(x: 1)
    let inside = area.inset(y: 1)
    let rows = min(promptRows, max(2, inside.height / 2 - 1))
    let (question, below) = inside.splitTop(rows)
    let (upper, rest) = below.splitTop(1)
    let (editor, foot) = rest.splitBottom(2)
    prompt = question.inset(x: 2)
    upperLine = upper
    let pane = area.width >= RoundLayout.wide ? RoundLayout.sideColumns : 0
    let (text, beside) = editor.splitRight(pane)
    middle = text.inset(x: 2)
    side = beside
    (lowerLine, status) = (foot.splitTop(1).0, foot.splitTop(1).1.inset(x: 2))
  }

  /// The columns that a prompt is wrapped to.
  static func promptWidth(_ area: Rect) -> Int { max(1, area.inset(x: 2).width) }
}

extension App {
  func roundLayout(_ session: LiveSession) -> RoundLayout {
    let area = Rect(size)
    let prompt = promptLines(session, width: RoundLayout.promptWidth(area))
    return RoundLayout(area, promptRows: prompt.count)
  }

  /// Where the editor is.
  var editorArea: Rect {
    session.map { roundLayout($0).middle } ?? Rect(size)
  }

  /// Lets the editor wrap and page by the room it has.
  mutating func fitEditor() {
    guard session != nil, case .round = routes.bottom else { return }
    let room = editorArea.size
    changeRound { $0.editor.resize(to: room) }
  }
}

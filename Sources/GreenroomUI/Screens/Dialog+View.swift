import GreenroomCore
import GreenroomFrame

extension App {
  func draw(_ dialog: Dialog, into frame: inout Frame, in area: Rect) {
    let rest = Chrome.drawBox(lines: dialog.lines, extraRows: 2, into: &frame, in: area)
    let (_, row) = rest.splitTop(1)
    if case .clarify(let field) = dialog {
      field.draw(in: row, on: &frame)
      return
    }
    let isPractice = session?.interview.plan?.mode == .practice
    KeyLine.draw(
      hints(dialog.keyMode, without: isPractice ? [] : [.pause]), in: row, on: &frame)
  }
}

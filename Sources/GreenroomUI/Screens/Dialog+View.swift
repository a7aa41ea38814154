import GreenroomCore
import GreenroomFrame

extension App {
  /// Whether there is a clock that may be paused.
  private var mayPause: Bool {
    guard case .open = session?.interview.phase else { return false }
    return session?.interview.plan?.mode == .practice
  }

  func draw(_ dialog: Dialog, into frame: inout Frame, in area: Rect) {
    if case .chooseSentence(let choice) = dialog { return draw(choice, into: &frame, in: area) }
    let rest = Chrome.drawBox(lines: dialog.lines, extraRows: 3, into: &frame, in: area)
    let (_, row) = rest.splitTop(1)
    if case .clarify(let field) = dialog {
      field.draw(in: row, on: &frame)
      KeyLine.draw(hints(.textField), in: rest.splitTop(2).1, on: &frame)
      return
    }
    KeyLine.draw(
      hints(dialog.keyMode, without: mayPause ? [] : [.pause]), in: row, on: &frame)
  }
}

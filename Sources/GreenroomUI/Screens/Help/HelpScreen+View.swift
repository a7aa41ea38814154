import GreenroomFrame

extension App {
  func draw(_ screen: HelpScreen, into frame: inout Frame, in area: Rect) {
    let body = Chrome.draw(
      title: "Keys", keys: hints(.help), banner: banner, into: &frame, in: area)
    drawPage(screen.paragraphs(keyMap), screen.pager, in: body, on: &frame)
  }
}

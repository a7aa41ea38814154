import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct KeyLineTests {
  private let hints = [KeyHint("^S", "submit"), KeyHint("F2", "skip"), KeyHint("F1", "keys")]

  @Test(arguments: [
    (40, "^S submit   F2 skip   F1 keys"), (29, "^S submit   F2 skip   F1 keys"),
    (28, "^S submit   F2 skip"), (18, "^S submit"), (8, ""), (1, ""),
  ])
  func whatDoesNotFitIsLeftOutFromTheRight(width: Int, line: String) {
    let frame = Frame.drawn(width, 1) { KeyLine.draw(hints, in: $0.area, on: &$0) }
    #expect(frame.rows[0] == line + String(repeating: " ", count: width - line.count))
  }

  @Test func keysAndWordsHaveTheirRoles() {
    let frame = Frame.drawn(9, 1) { KeyLine.draw(hints, in: $0.area, on: &$0) }
    #expect(frame.roles == ["kkmmmmmmm"])
  }

  @Test func itCanStandAtTheRight() {
    let frame = Frame.drawn(12, 1) { KeyLine.draw(hints, in: $0.area, on: &$0, aligned: .right) }
    #expect(frame.rows == ["   ^S submit"])
  }
}

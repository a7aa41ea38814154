import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct TextPagerTests {
  private let pager = TextPager(
    [[StyledRun("one two "), StyledRun("three", role: .hit)], [], [StyledRun("four")]], width: 9)

  @Test func paragraphsAreWrappedAndKeepTheirRoles() {
    let frame = Frame.drawn(9, 5) { pager.draw(PagerState(), in: $0.area, on: &$0) }
    #expect(frame.rows == ["one two  ", "three    ", "         ", "four     ", "         "])
    #expect(frame.roles[1].hasPrefix("hhhhh"))
  }

  @Test func scrollingEndsWithTheLastLineAtTheLowerEdge() {
    var state = PagerState()
    state.move(.last, lines: pager.lines.count, height: 2)
    let frame = Frame.drawn(9, 2) { pager.draw(state, in: $0.area, on: &$0) }
    #expect(frame.rows.map { $0.prefix(4) } == ["    ", "four"])
    state.move(.down, lines: pager.lines.count, height: 2)
    #expect(state.first(lines: pager.lines.count, height: 2) == 2)
  }

  @Test(arguments: [
    (0, 4, 4, "All"), (0, 10, 4, "Top"), (3, 10, 4, "50%"), (6, 10, 4, "End"), (99, 10, 4, "End"),
  ])
  func thePositionIsToldAsPagersDo(top: Int, lines: Int, height: Int, position: String) {
    #expect(PagerState(top: top).position(lines: lines, height: height) == position)
  }

  @Test func aPageKeepsOneLineOfTheOldOne() {
    var state = PagerState()
    state.move(.pageDown, lines: 20, height: 5)
    #expect(state.first(lines: 20, height: 5) == 4)
    state.move(.pageUp, lines: 20, height: 5)
    #expect(state.first(lines: 20, height: 5) == 0)
  }
}

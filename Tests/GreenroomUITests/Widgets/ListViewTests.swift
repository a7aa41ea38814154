import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct ListViewTests {
  private let names = ["zero", "one", "two", "three", "four", "five"]

  private func frame(_ state: ListState, _ width: Int, _ height: Int) -> Frame {
    .drawn(width, height) { frame in
      ListView.draw(count: names.count, state: state, in: frame.area, on: &frame) {
        [StyledRun(names[$0])]
      }
    }
  }

  @Test func theChosenRowIsMarkedAndTheBarShowsTheRest() {
    var state = ListState()
    state.move(.down, count: 6, height: 3)
    let frame = frame(state, 7, 3)
    #expect(frame.rows.map { $0.prefix(6) } == ["zero  ", "one   ", "two   "])
    #expect(frame.roles[1].hasPrefix(">>>>>>"))
    #expect(frame.roles[0].hasPrefix("....."))
    #expect(Set(frame.rows.map { $0.last }).count == 2)
  }

  @Test func aListThatFitsHasNoBar() {
    let frame = frame(ListState(), 5, 7)
    #expect(frame.rows[3] == "three")
    #expect(frame.roles[0] == ">>>>>")
  }

  @Test(arguments: [
    (ScrollMotion.up, 2, 1), (.down, 2, 3), (.pageUp, 2, 0), (.pageDown, 2, 4), (.first, 2, 0),
    (.last, 2, 5), (.up, 0, 0), (.down, 5, 5),
  ])
  func motionsStayInTheList(motion: ScrollMotion, from: Int, to: Int) {
    var state = ListState(selected: from)
    state.move(motion, count: 6, height: 3)
    #expect(state.selection(count: 6) == to)
    #expect(state.visible(count: 6, height: 3).contains(to))
  }

  @Test func theViewMovesOnlyWhenTheChoiceLeavesIt() {
    var state = ListState()
    state.move(.last, count: 6, height: 3)
    #expect(state.visible(count: 6, height: 3) == 3..<6)
    state.move(.up, count: 6, height: 3)
    #expect(state.visible(count: 6, height: 3) == 3..<6)
    state.move(.first, count: 6, height: 3)
    #expect(state.visible(count: 6, height: 3) == 0..<3)
  }

  @Test func aMouseRowIsARowOfTheList() {
    var state = ListState()
    state.move(.last, count: 6, height: 3)
    #expect(state.row(at: 1, count: 6, height: 3) == 4)
    #expect(state.row(at: 3, count: 6, height: 3) == nil)
    #expect(state.row(at: -1, count: 6, height: 3) == nil)
    #expect(ListState().row(at: 4, count: 2, height: 9) == nil)
  }

  @Test func aListThatBecameShorterKeepsAValidChoice() {
    let state = ListState(selected: 5)
    #expect(state.selection(count: 2) == 1)
    #expect(state.selection(count: 0) == nil)
    #expect(state.visible(count: 2, height: 3) == 0..<2)
  }
}

import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

struct MouseTests {
  /// The row of the screen on which some words stand.
  private func row(of words: String, in world: AppWorld) throws -> Int {
    try #require(world.frame.goldenText.firstIndex { $0.contains(words) }, "\(words)")
  }

  @Test func aPressChoosesAndASecondPressOpens() throws {
    var world = AppWorld()
    let y = try row(of: "History ", in: world)
    world.point(.press, x: 5, y: y)
    guard case .home(let home) = world.app.routes.top else { throw Missed() }
    #expect(home.list.selection(count: 9) == 2)
    world.point(.release, x: 5, y: y)
    world.point(.press, x: 5, y: y)
    guard case .history = world.app.routes.top else { throw Missed() }
  }

  @Test func aPressBesideTheRowsDoesNothing() {
    var world = AppWorld()
    let before = world.app.routes
    for (x, y) in [(5, 0), (5, 23), (5, 15), (-1, 3), (500, 3), (5, -1)] {
      world.point(.press, x: x, y: y)
      #expect(world.app.routes == before)
    }
  }

  @Test func thePressedRowIsTheOneDrawnThereInALongList() throws {
    var world = AppWorld(sessions: SessionSummary.past(60))
    world.press(.character("h"), .end, .pageUp)
    for words in ["Past 45", "Past 58"] {
      let y = try row(of: words, in: world)
      world.point(.press, x: 5, y: y)
      guard case .history(let screen) = world.app.routes.top else { throw Missed() }
      let index = try #require(screen.list.selection(count: 60))
      #expect("Past \(index)" == words)
    }
  }

  /// A banner takes the last row of the list, which moves up for it.
  @Test func aBannerDoesNotMoveTheRows() throws {
    var world = AppWorld(sessions: SessionSummary.past(60))
    world.press(.character("h"), .end, .character("u"))
    #expect(world.app.banner != nil)
    let y = try row(of: "Past 50", in: world)
    world.point(.press, x: 5, y: y)
    guard case .history(let screen) = world.app.routes.top else { throw Missed() }
    #expect(screen.list.selection(count: 60) == 50)
  }

  @Test func theWheelScrollsListsByThreeAndStopsAtTheEnds() throws {
    var world = AppWorld(sessions: SessionSummary.past(5))
    world.press(.character("h"))
    for expected in [3, 4, 4] {
      world.point(.scrollDown, x: 3, y: 5)
      guard case .history(let screen) = world.app.routes.top else { throw Missed() }
      #expect(screen.list.selection(count: 5) == expected)
    }
    world.point(.scrollUp, x: 3, y: 5)
    world.point(.scrollUp, x: 3, y: 5)
    guard case .history(let screen) = world.app.routes.top else { throw Missed() }
    #expect(screen.list.selection(count: 5) == 0)
  }

  @Test func aPressInTheEditorPutsTheCursorThere() {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.type("one two")
    let area = world.app.editorArea
    world.point(.press, x: area.x + 4, y: area.y)
    world.type("X")
    #expect(world.app.roundScreen?.editor.text == "one Xtwo")
    #expect(world.frame.cursor == Point(x: area.x + 5, y: area.y))
  }

  @Test func draggingInTheEditorSelects() {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.type("one two")
    let area = world.app.editorArea
    world.point(.press, x: area.x, y: area.y)
    world.point(.drag, x: area.x + 3, y: area.y)
    #expect(world.app.roundScreen?.editor.selectedText == "one")
  }

  @Test func aPressBehindADialogDoesNothing() throws {
    var world = AppWorld(launch: .explain(.practice))
    world.press(.enter)
    world.type("one two")
    world.press(.control("s"))
    let before = world.app.routes
    let area = world.app.editorArea
    world.point(.press, x: area.x, y: area.y)
    world.point(.scrollDown, x: area.x, y: area.y)
    #expect(world.app.routes == before)
  }

  @Test func aPressInTheSetUpChangesAndNeverStarts() throws {
    var world = AppWorld()
    world.press(.character("t"))
    let y = try row(of: "Mode", in: world)
    world.point(.press, x: 5, y: y)
    world.point(.press, x: 5, y: y)
    #expect(world.app.session == nil)
    guard case .setUp(let screen) = world.app.routes.top else { throw Missed() }
    #expect(screen.row == .mode)
    #expect(screen.request.mode == .mock)
  }

  @Test func switchedOffItDoesNothing() {
    var world = AppWorld(isMouseOn: false)
    let before = world.app.routes
    for action in [MouseEvent.Action.press, .drag, .release, .scrollUp, .scrollDown] {
      world.point(action, x: 5, y: 4)
      #expect(world.app.routes == before)
    }
  }

  private struct Missed: Error {}
}

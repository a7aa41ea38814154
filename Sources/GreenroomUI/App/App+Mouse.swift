import GreenroomCore
import GreenroomFrame

/// The mouse: a press puts the cursor or chooses a row, dragging selects, the wheel scrolls.
extension App {
  mutating func react(to mouse: MouseEvent, at now: AppTime) -> [Effect] {
    guard isMouseOn else { return [] }
    switch mouse.action {
    case .scrollUp: return scrollByWheel(-3, at: now)
    case .scrollDown: return scrollByWheel(3, at: now)
    case .press, .drag: return point(to: mouse, at: now)
    case .release: return []
    }
  }

  private mutating func scrollByWheel(_ rows: Int, at now: AppTime) -> [Effect] {
    if keyMode == .writing { return perform(.edit(.scroll(rows)), at: now) }
    var effects: [Effect] = []
    for _ in 0..<abs(rows) { effects += perform(rows < 0 ? .up : .down, at: now) }
    return effects
  }

  private mutating func point(to mouse: MouseEvent, at now: AppTime) -> [Effect] {
    if keyMode == .writing {
      let area = editorArea
      guard area.contains(mouse.at) else { return [] }
      let place = Point(x: mouse.at.x - area.x, y: mouse.at.y - area.y)
      return perform(.edit(mouse.action == .press ? .place(place) : .drag(place)), at: now)
    }
    guard mouse.action == .press else { return [] }
    return choose(rowAt: mouse.at, at: now)
  }

  /// A press on a row chooses it; a press on the chosen row opens it.
  private mutating func choose(rowAt point: Point, at now: AppTime) -> [Effect] {
    guard let (area, list, count) = visibleList, area.contains(point),
      let row = list.row(at: point.y - area.y, count: count, height: area.height)
    else { return [] }
    if row == list.selection(count: count) {
      // In the set-up screen a press must not start the clock by accident.
      if case .setUp = routes.top { return perform(.right, at: now) }
      return perform(.open, at: now)
    }
    changeList { $0.select(row, count: count, height: area.height) }
    return []
  }

  /// The list of the screen in front: where it is, its state and how many rows it has.
  private var visibleList: (Rect, ListState, Int)? {
    let whole = Chrome.body(of: Rect(size))
    // A banner takes the last row, and a list that was scrolled to its end moves up for it.
    let body = banner == nil ? whole : whole.splitBottom(1).0
    switch routes.top {
    case .home(let screen): return (body.splitTop(1).1, screen.list, homeEntries.count)
    case .setUp(let screen):
      return (body.splitTop(1).1, screen.list, SetUpScreen.Row.allCases.count)
    case .history(let screen): return (body.splitTop(2).1, screen.list, screen.rows.count)
    case .questions(let screen):
      return (body.splitTop(2).1, screen.list, screen.rows(in: library).count)
    case .round, .review, .question, .help, .dialog: return nil
    }
  }

  private mutating func changeList(_ change: (inout ListState) -> Void) {
    switch routes.top {
    case .home(var screen):
      change(&screen.list)
      routes.top = .home(screen)
    case .setUp(var screen):
      change(&screen.list)
      routes.top = .setUp(screen)
    case .history(var screen):
      change(&screen.list)
      routes.top = .history(screen)
    case .questions(var screen):
      change(&screen.list)
      routes.top = .questions(screen)
    case .round, .review, .question, .help, .dialog: break
    }
  }
}

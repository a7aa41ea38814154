import GreenroomCore
import GreenroomFrame

extension App {
  /// Draws what is shown now. Pure: the same app and time give the same frame.
  public func view(at now: AppTime) -> Frame {
    var frame = Frame(size: size)
    guard !isTooSmall else {
      drawTooSmall(into: &frame)
      return frame
    }
    for route in visibleRoutes {
      frame.cursor = nil
      draw(route, into: &frame, at: now)
    }
    return frame
  }

  /// The screen in front; under a dialog or the help also what they lie on.
  private var visibleRoutes: [Route] {
    let all = routes.all
    let first = all.lastIndex { !$0.isOverlay } ?? 0
    return Array(all[first...])
  }

  private func draw(_ route: Route, into frame: inout Frame, at now: AppTime) {
    let area = frame.area
    switch route {
    case .home(let screen): draw(screen, into: &frame, in: area)
    case .setUp(let screen): draw(screen, into: &frame, in: area)
    case .round(let screen): draw(screen, into: &frame, in: area, at: now)
    case .review(let screen): draw(screen, into: &frame, in: area)
    case .history(let screen): draw(screen, into: &frame, in: area)
    case .questions(let screen): draw(screen, into: &frame, in: area)
    case .question(let screen): draw(screen, into: &frame, in: area)
    case .help(let screen): draw(screen, into: &frame, in: area)
    case .dialog(let dialog): draw(dialog, into: &frame, in: area)
    }
  }

  var isTooSmall: Bool {
    size.width < App.smallest.width || size.height < App.smallest.height
  }

  /// Loses nothing: the text and the clock live on behind the request for more room.
  private func drawTooSmall(into frame: inout Frame) {
    let need = "\(App.smallest.width)x\(App.smallest.height)"
    var lines = [
      "Greenroom needs \(need),", "this is \(size.width)x\(size.height).", "Nothing is lost.",
    ]
    if session?.interview.countdown?.isRunning == true { lines.append("The clock runs on.") }
    var rest = frame.area
    for line in lines {
      let (row, below) = rest.splitTop(1)
      frame.draw(line, in: row, role: .warning)
      rest = below
    }
  }

  /// The key line of a mode: the bindings that have words for it, each by its first key.
  func hints(_ mode: KeyMode, without hidden: Set<Intent> = []) -> [KeyHint] {
    keyMap.bindings(in: mode).compactMap { binding in
      guard let footer = binding.footer, let key = binding.keys.first,
        !hidden.contains(binding.intent)
      else { return nil }
      return KeyHint(key.name, footer)
    }
  }

  /// The rows that a screen has between title line and key line.
  var bodyHeight: Int { Chrome.body(of: Rect(size)).height }
}

extension Route {
  /// Drawn over the screen below.
  var isOverlay: Bool {
    switch self {
    case .dialog: true
    case .home, .setUp, .round, .review, .history, .questions, .question, .help: false
    }
  }
}

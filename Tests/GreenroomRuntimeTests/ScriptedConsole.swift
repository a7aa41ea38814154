import GreenroomCore
import GreenroomFrame
import GreenroomRuntime
import GreenroomUI

/// A console that plays a script in virtual time and keeps the last frame.
final class ScriptedConsole: Console {
  enum Step {
    case key(Key)
    case type(String)
    case paste(String)
    /// Nobody touches anything for this long.
    case wait(Duration)
    case resize(Size)
    case hangUp
    /// Looks at the screen as it is now.
    case look((String) -> Void)
  }

  private(set) var size: Size
  private(set) var uptime = Duration.seconds(1000)
  private(set) var frame: Frame
  private(set) var bells = 0
  /// How often the loop came back with nothing to tell.
  private(set) var idleWakes = 0
  private var steps: [Step]
  private var waitingUntil: Duration?

  /// A date for every session of the tests: 2026-11-23 20:00 UTC at uptime 1000 s.
  var now: AppTime {
    let milliseconds = 1_795_464_000_000 + (uptime - .seconds(1000)).wholeMilliseconds
    return AppTime(uptime: uptime, wall: WallTime(unixMilliseconds: milliseconds))
  }

  init(_ steps: [Step], size: Size = Size(width: 80, height: 24)) {
    self.steps = steps
    self.size = size
    frame = Frame(size: size)
  }

  func paint(_ frame: Frame) { self.frame = frame }

  func nextEvents(before deadline: Duration?) -> [AppEvent] {
    while true {
      if let target = waitingUntil {
        if let deadline, deadline < target {
          uptime = max(uptime, deadline)
          idleWakes += 1
          return []
        }
        uptime = target
        waitingUntil = nil
      }
      guard !steps.isEmpty else { return [.hungUp] }
      if let events = play(steps.removeFirst()) { return events }
    }
  }

  /// nil when the step is no event.
  private func play(_ step: Step) -> [AppEvent]? {
    switch step {
    case .key(let key): return [.input(.key(key))]
    case .type(let text): return text.map { .input(.key(.character($0))) }
    case .paste(let text): return [.input(.paste(text))]
    case .resize(let size):
      self.size = size
      return [.resized(size)]
    case .hangUp: return [.hungUp]
    case .wait(let duration):
      waitingUntil = uptime + duration
      return nil
    case .look(let inspect):
      inspect(text)
      return nil
    }
  }

  /// The screen as lines of text.
  var text: String {
    (0..<frame.size.height).map { y in
      (0..<frame.size.width).map { x in frame[Point(x: x, y: y)].text }.joined()
    }.joined(separator: "\n")
  }

  func suspend() { uptime += .seconds(60) }

  func ringBell() { bells += 1 }
}

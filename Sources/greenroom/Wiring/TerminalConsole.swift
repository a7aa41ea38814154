import GreenroomFrame
import GreenroomRuntime
import GreenroomTerminal
import GreenroomUI

/// The real console: the terminal, the signals, and the one poll that waits for both.
final class TerminalConsole: Console {
  private let terminal: Terminal
  private var waiter: Waiter

  /// - Throws: ``TerminalError`` when there is no terminal that can show the screens.
  init(_ options: Terminal.Options) throws {
    terminal = try Terminal.open(options)
    guard let signals = Signals() else {
      terminal.close()
      throw CommandFailure("no pipe for signals could be made; close some files", .internalError)
    }
    waiter = Waiter(input: terminal.input, signals: signals)
  }

  var size: Size { terminal.size }

  func paint(_ frame: Frame) { terminal.paint(frame) }

  func nextEvents(before deadline: Duration?) -> [AppEvent] {
    waiter.wait(until: deadline).flatMap(events)
  }

  private func events(from wake: Wake) -> [AppEvent] {
    switch wake {
    case .input: return terminal.readInputs().map(AppEvent.input)
    case .hangUp: return [.hungUp]
    case .signal(let signal): return events(from: signal)
    case .deadline, .readable: return []
    }
  }

  private func events(from signal: Signal) -> [AppEvent] {
    switch signal {
    case .windowChanged:
      terminal.resize()
      return [.resized(terminal.size)]
    case .stop: return [.input(.key(.control("z")))]
    case .continued:
      terminal.resume()
      return [.resized(terminal.size)]
    case .hangUp, .terminate, .interrupt, .quit: return [.hungUp]
    }
  }

  func suspend() {
    terminal.stopUntilContinued()
    terminal.resize()
  }

  func ringBell() { terminal.bell() }

  func close() { terminal.close() }
}

import GreenroomCore
import GreenroomFrame
import GreenroomUI

/// The only place that waits and the only place that does what the app wants done.
public final class AppLoop {
  private var app: App
  private let console: any Console
  private let now: () -> AppTime
  private let perform: (Effect) -> [AppEvent]

  /// - Parameters:
  ///   - now: reads the clocks.
  ///   - perform: does one effect and says what came of it; it does not wait for the user.
  public init(
    app: App, console: any Console, now: @escaping () -> AppTime,
    perform: @escaping (Effect) -> [AppEvent]
  ) {
    self.app = app
    self.console = console
    self.now = now
    self.perform = perform
  }

  /// Runs until the app is finished.
  ///
  /// - Returns: the app as it ended.
  @discardableResult
  public func run() -> App {
    console.paint(app.view(at: now()))
    // Each part is shown as soon as it is there.
    for effect in app.initialEffects {
      handle(carryOut(effect))
      console.paint(app.view(at: now()))
    }
    while !app.isFinished {
      console.paint(app.view(at: now()))
      let events = console.nextEvents(before: app.nextWake(at: now()))
      handle(events + [.tick])
    }
    return app
  }

  /// Feeds events to the app. What comes of an event's effects is told before the next event, so
  /// that a key never meets an app that does not know yet whether its last words were written.
  private func handle(_ events: [AppEvent]) {
    for event in events {
      var inbox = [event]
      while !inbox.isEmpty {
        let effects = app.update(inbox.removeFirst(), at: now())
        inbox = effects.flatMap(carryOut) + inbox
      }
    }
  }

  private func carryOut(_ effect: Effect) -> [AppEvent] {
    switch effect {
    case .suspend:
      let before = now().wall
      console.suspend()
      return [.resized(console.size), .continued(away: before.duration(until: now().wall))]
    case .ringBell:
      console.ringBell()
      return []
    case .loadLibrary, .loadHistory, .listSessions, .search, .loadSession, .prepareSession,
      .resumeSession,
      .append, .releaseSession, .annotate, .deleteSession, .restoreSession:
      return perform(effect)
    }
  }
}

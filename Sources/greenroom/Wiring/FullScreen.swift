import Foundation
import GreenroomContent
import GreenroomCore
import GreenroomFrame
import GreenroomRuntime
import GreenroomTerminal
import GreenroomUI

/// Wires the app to the terminal, the store and the content, and runs it.
enum FullScreen {
  /// - Throws: ``CommandFailure`` when there is no terminal for it or the history can't be opened.
  static func run(_ launch: Launch, at places: Places) throws {
    let settings = try places.settings()
    let world = try World(places: places)
    let console = try open(settings, places)
    let app = App(
      size: console.size, launch: launch, entropy: UInt64.random(in: .min ... .max),
      isMouseOn: settings.usesMouse)
    let loop = AppLoop(
      app: app, console: console,
      now: { AppTime(uptime: MonotonicClock.now(), wall: WallClock.now()) },
      perform: world.perform)
    let ended = loop.run()
    console.close()
    for sentence in world.close() { StandardError.write(sentence + "\n") }
    if let farewell = ended.farewell { StandardError.write(farewell + "\n") }
    if ended.hasUnsavedText {
      throw CommandFailure("the last words could not be written to the history", .inputOutput)
    }
  }

  private static func open(_ settings: Settings, _ places: Places) throws -> TerminalConsole {
    do {
      return try TerminalConsole(
        Terminal.Options(
          usesMouse: settings.usesMouse, usesColor: settings.usesColor,
          errorLog: places.errorLog()))
    } catch let error as TerminalError {
      throw CommandFailure("\(error)", .unavailable)
    }
  }
}

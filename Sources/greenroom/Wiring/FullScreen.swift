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
    try wordingTerminal { try Terminal.requireScreen() }
    let world = try World(places: places)
    let console = try wordingTerminal { try open(settings, places) }
    // Whatever happens, the terminal is given back first and the error printed after.
    defer { console.close() }
    let app = App(
      size: console.size, launch: launch, entropy: UInt64.random(in: .min ... .max),
      isMouseOn: settings.usesMouse)
    let loop = AppLoop(
      app: app, console: console,
      now: { AppTime(uptime: MonotonicClock.now(), wall: WallClock.now()) },
      perform: world.perform)
    let ended = loop.run()
    console.close()
    for sentence in world.close(isCutOff: ended.wasCutOff) {
      StandardError.write(sentence + "\n")
    }
    if ended.hasUnsavedText {
      throw CommandFailure("the last words could not be written to the history", .inputOutput)
    }
    if ended.wasCutOff { leave(with: .interrupted) }
  }

  private static func open(_ settings: Settings, _ places: Places) throws -> TerminalConsole {
    try TerminalConsole(
      Terminal.Options(
        usesMouse: settings.usesMouse, usesColor: settings.usesColor,
        errorLog: places.errorLog()))
  }

  /// Gives a terminal's error the exit code that belongs to it.
  private static func wordingTerminal<Value>(_ step: () throws -> Value) throws -> Value {
    do {
      return try step()
    } catch let error as TerminalError {
      throw CommandFailure("\(error)", .unavailable)
    }
  }
}

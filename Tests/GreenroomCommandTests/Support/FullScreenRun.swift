import Foundation
import GreenroomTestSupport
import Testing

/// The program on a full screen, driven by keys and looked at as a user would.
final class FullScreenRun {
  static let down = "\u{1b}[B"
  static let escape = "\u{1b}"
  static let enter = "\r"
  static let submit = "\u{13}"
  static let skip = "\u{1b}OQ"

  struct NotShown: Error, CustomStringConvertible {
    let description: String
  }

  let terminal: PseudoTerminal
  private var screen: Screen
  /// How many bytes of the output the screen has shown.
  private var shown = 0

  init(
    _ scratch: Scratch, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws {
    screen = Screen(columns: 80, rows: 24)
    terminal = try PseudoTerminal(
      try builtProgram("greenroom"), arguments,
      environment: scratch.environment.merging(environment) { $1 })
  }

  /// Runs it through another program, such as one that takes rights away.
  init(_ scratch: Scratch, program: [String]) throws {
    screen = Screen(columns: 80, rows: 24)
    terminal = try PseudoTerminal(
      program[0], Array(program.dropFirst()), environment: scratch.environment)
  }

  /// What the screen shows now.
  var text: String {
    let output = terminal.output
    // A character that has come in half is shown when it is whole.
    if output.utf8.count > shown, !output.hasSuffix("\u{fffd}") {
      screen.show(String(decoding: output.utf8.dropFirst(shown), as: UTF8.self))
      shown = output.utf8.count
    }
    return screen.text
  }

  /// Waits until the screen shows one of some texts.
  ///
  /// - Returns: the one that it shows.
  @discardableResult
  func wait(forAny texts: [String], seconds: Double = 15) throws -> String {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while true {
      let text = text
      if let found = texts.first(where: text.contains) { return found }
      guard Date() < deadline else {
        throw NotShown(description: "no \(texts) on this screen:\n\(text)")
      }
      // Everything that ncurses sends has an escape; without one there is nothing new to see.
      _ = try? terminal.wait(for: "\u{1b}", seconds: 0.05)
    }
  }

  func wait(for text: String) throws { try wait(forAny: [text]) }

  /// Types keys, then waits for what they bring about.
  func send(_ keys: String, andWaitFor text: String) throws {
    terminal.send(keys)
    try wait(for: text)
  }

  func resize(columns: Int, rows: Int) {
    _ = text
    screen.resize(columns: columns, rows: rows)
    terminal.resize(columns: columns, rows: rows)
  }

  /// That the terminal is as it was before the program ran.
  func expectHandedBack(sourceLocation: SourceLocation = #_sourceLocation) {
    let output = terminal.output
    for mode in ["?1049", "?2004"] {
      let on = output.range(of: "\u{1b}[\(mode)h", options: .backwards)
      let off = output.range(of: "\u{1b}[\(mode)l", options: .backwards)
      let isOff = (off?.lowerBound ?? output.startIndex) > (on?.lowerBound ?? output.endIndex)
      #expect(isOff, "\(mode) is still on", sourceLocation: sourceLocation)
    }
    let hidden = output.range(of: "\u{1b}[?25l", options: .backwards)?.lowerBound
    let cursor = output.range(of: "\u{1b}[?25h", options: .backwards)?.lowerBound
    #expect(
      (cursor ?? output.startIndex) > (hidden ?? output.startIndex), "the cursor is hidden",
      sourceLocation: sourceLocation)
    #expect(terminal.settings == terminal.settingsAtStart, sourceLocation: sourceLocation)
  }
}

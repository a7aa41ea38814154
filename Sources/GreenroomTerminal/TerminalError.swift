/// Why there is no full screen.
public enum TerminalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set or says that the terminal can do nothing.
  case dumbTerminal
  /// The terminal's description is not installed.
  case unknownTerminal(name: String)
  /// The terminal cannot move its cursor.
  case noCursorMotion(name: String)

  /// One sentence: what, and what to do.
  public var description: String {
    switch self {
    case .notATerminal:
      "the full screen needs a terminal for input and output; \(Self.advice)"
    case .dumbTerminal:
      "this terminal has no full screen (TERM is unset or \"dumb\"); \(Self.advice)"
    case .unknownTerminal(let name):
      "there is no description of the terminal \"\(name)\" (TERM); "
        + "try TERM=xterm-256color, or \(Self.advice)"
    case .noCursorMotion(let name):
      "the terminal \"\(name)\" cannot move its cursor; \(Self.advice)"
    }
  }

  private static let advice =
    "use a line command instead, such as `greenroom start behavioral --plain` "
    + "or `greenroom score QUESTION FILE`"
}

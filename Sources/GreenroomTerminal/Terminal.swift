import CNcurses
import CSupport
import Glibc
import GreenroomFrame

/// The user's terminal: paints frames, reads what is typed, and is given back as it was found.
///
/// There is at most one at a time, and it stays on the thread that opened it.
public final class Terminal {
  /// What the user may choose.
  public struct Options: Sendable {
    public var theme: Theme
    /// Turn it off to leave selecting text to the terminal.
    public var usesMouse: Bool
    /// Without colour the theme is ``Theme/monochrome``. `NO_COLOR` in the environment wins.
    public var usesColor: Bool
    /// Where standard error goes while the screen is up; nil leaves it alone.
    public var errorLog: String?

    public init(
      theme: Theme = .standard, usesMouse: Bool = true, usesColor: Bool = true,
      errorLog: String? = nil
    ) {
      self.theme = theme
      self.usesMouse = usesMouse
      self.usesColor = usesColor
      self.errorLog = errorLog
    }
  }

  /// The descriptor to wait on for input.
  public let input = STDIN_FILENO

  /// Columns and rows, as of the opening or the last ``resize()``.
  public internal(set) var size: Size

  public var usesMouse: Bool {
    didSet { if isUp { writeOut(usesMouse ? Modes.mouseOn : Modes.mouseOff) } }
  }

  enum Phase { case up, suspended, closed }

  var phase = Phase.up
  var isUp: Bool { phase == .up }
  let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  let savedSettings: termios
  var errorOutput: ErrorOutput
  var palette: Palette
  var decoder: InputDecoder
  /// What is on the screen; nil when that is not known.
  var painted: Frame?
  var isCursorShown = true
  var agreedClusters: [String: String] = [:]

  /// Takes the terminal: alternate screen, raw keys, bracketed paste, mouse.
  ///
  /// Also catches the signals of ``CSupport`` and the crashes of the program, both of which must
  /// happen before ncurses looks at them.
  public static func open(_ options: Options = Options()) throws(TerminalError) -> Terminal {
    try requireScreen()
    let name = environment("TERM")
    let settings = TerminalSettings.worthKeeping(TerminalSettings.current)
    // When the pipe cannot be made the program still works; only a resize goes unnoticed.
    _ = greenroom_signals_open()
    _ = nc_use_utf8()
    guard let screen = nc_new_screen(), let window = nc_window() else {
      throw .unknownTerminal(name: name)
    }
    guard nc_capability("cup") != nil else {
      endwin()
      delscreen(screen)
      TerminalSettings.apply(settings)
      throw .noCursorMotion(name: name)
    }
    return Terminal(screen: screen, window: window, settings: settings, options: options)
  }

  /// Refuses what can plainly show no full screen, without touching anything.
  public static func requireScreen() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = environment("TERM")
    guard !name.isEmpty, name != "dumb" else { throw .dumbTerminal }
  }

  private init(
    screen: OpaquePointer, window: UnsafeMutablePointer<WINDOW>, settings: termios,
    options: Options
  ) {
    self.screen = screen
    self.window = window
    savedSettings = settings
    usesMouse = options.usesMouse
    errorOutput = ErrorOutput(log: options.errorLog)
    palette = Palette(
      theme: options.theme,
      usesColor: options.usesColor && Terminal.environment("NO_COLOR").isEmpty)
    decoder = InputDecoder(sequences: KeyCapabilities.sequences())
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    raw()
    noecho()
    nonl()
    keypad(window, true)
    typeahead(-1)
    resize()
    takeOver()
  }

  deinit { close() }

  /// Takes another theme; the next frame is painted in it. Without colour nothing changes.
  public func use(_ theme: Theme) {
    palette.use(theme)
    repaint()
  }

  /// Asks the terminal to ring.
  public func bell() {
    if isUp { writeOut("\u{7}") }
  }

  static func environment(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }

  /// Writes to the terminal past ncurses, which has nothing waiting between two paintings.
  func writeOut(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        // Hung up: the loop learns it from its poll.
        return
      }
    }
  }
}

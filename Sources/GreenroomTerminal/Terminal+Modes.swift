import CNcurses
import CSupport
import Glibc
import GreenroomFrame

extension Terminal {
  /// Puts a terminal right that a program left in a strange state: leaves the alternate screen,
  /// paste and mouse modes and application keys, shows the cursor, resets colours and characters.
  ///
  /// The cursor's place is saved first, because leaving an alternate screen that is not there
  /// would move it to where it was saved last.
  public static let resetSequences =
    Modes.allOff
    + "\u{1b}7\u{1b}[?1049l\u{1b}[?25h\u{1b}[?1l\u{1b}>\u{1b}[?7h\u{1b}[4l\u{1b}(B\u{1b}[0m"

  /// Sequences of xterm that terminal descriptions do not hold.
  enum Modes {
    static let pasteOn = "\u{1b}[?2004h"
    static let pasteOff = "\u{1b}[?2004l"
    /// Buttons, dragging with a button held, and reports without a limit of columns (SGR).
    static let mouseOn = "\u{1b}[?1002h\u{1b}[?1006h"
    static let mouseOff = "\u{1b}[?1006l\u{1b}[?1002l"
    static let allOff = pasteOff + mouseOff
  }

  /// Gives the terminal back for a while: for another program, or to stop.
  public func suspend() {
    guard isUp else { return }
    giveBack()
    phase = .suspended
  }

  /// Takes the terminal again and forgets what was on it. Also right after a stop that could not
  /// be caught: then everything is simply set anew.
  public func resume() {
    guard phase != .closed else { return }
    reset_prog_mode()
    phase = .up
    errorOutput.redirect()
    resize()
    takeOver()
  }

  /// Suspends, stops the process as Ctrl-Z does, and resumes when it is continued.
  public func stopUntilContinued() {
    suspend()
    greenroom_suspend_self()
    resume()
  }

  /// Gives the terminal back for good. Calling it again does nothing.
  public func close() {
    guard phase != .closed else { return }
    if isUp { giveBack() }
    phase = .closed
    greenroom_crash_guard_remove()
    delscreen(screen)
  }

  /// Learns the terminal's new size; the next frame is painted whole.
  public func resize() {
    var told = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &told) == 0, told.ws_row > 0, told.ws_col > 0 {
      if (Int32(told.ws_row), Int32(told.ws_col)) != (getmaxy(window), getmaxx(window)) {
        resizeterm(Int32(told.ws_row), Int32(told.ws_col))
      }
    }
    size = Size(width: Int(getmaxx(window)), height: Int(getmaxy(window)))
    repaint()
  }

  /// Forgets what is on the screen: the next frame is painted whole.
  public func repaint() {
    painted = nil
    clearok(window, true)
  }

  func takeOver() {
    isCursorShown = true
    repaint()
    writeOut(Modes.pasteOn + (usesMouse ? Modes.mouseOn : ""))
    let log = errorOutput.logInUse.map { "; what it said is in \($0)" } ?? ""
    var settings = savedSettings
    greenroom_crash_guard_install(
      STDOUT_FILENO, &settings,
      Self.resetSequences + "\r\ngreenroom stopped because of a fault of its own\(log)\r\n")
  }

  private func giveBack() {
    writeOut(Modes.allOff)
    curs_set(1)
    endwin()
    TerminalSettings.apply(savedSettings)
    greenroom_crash_guard_remove()
    errorOutput.restore()
  }
}

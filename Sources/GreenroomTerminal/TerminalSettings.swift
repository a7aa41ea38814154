import Glibc

/// The line settings of the terminal (`stty`).
enum TerminalSettings {
  static var current: termios {
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    return settings
  }

  /// The settings to give back at the end, from those that were found.
  ///
  /// A program that was killed may have left them raw; then usable ones are given back instead.
  static func worthKeeping(_ found: termios) -> termios {
    let flags = tcflag_t(ICANON | ECHO)
    return found.c_lflag & flags == 0 ? sane(found) : found
  }

  static func apply(_ settings: termios) {
    var settings = settings
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  }

  /// Settings with which a shell can be used, whatever happened to them.
  static func sane(_ settings: termios) -> termios {
    var sane = settings
    sane.c_iflag |= tcflag_t(BRKINT | ICRNL | IXON)
    sane.c_oflag |= tcflag_t(OPOST | ONLCR)
    sane.c_lflag |= tcflag_t(ISIG | ICANON | IEXTEN | ECHO | ECHOE | ECHOK)
    return sane
  }
}

extension Terminal {
  /// Makes a terminal usable that a killed program left behind, if input is a terminal: line
  /// settings only; ``resetSequences`` has to be printed as well.
  public static func resetSettings() {
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
    TerminalSettings.apply(TerminalSettings.sane(settings))
  }
}

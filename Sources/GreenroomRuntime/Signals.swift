import CSupport
import Glibc

/// A signal that the program acts upon.
public enum Signal: Hashable, Sendable {
  /// The terminal has another size.
  case windowChanged
  /// Ctrl-Z from outside: give the terminal back and stop.
  case stop
  /// Running again after a stop; it may be one that could not be caught.
  case continued
  /// The terminal or the connection to it is gone.
  case hangUp
  case terminate
  case interrupt
  case quit

  init?(number: Int32) {
    switch number {
    case SIGWINCH: self = .windowChanged
    case SIGTSTP: self = .stop
    case SIGCONT: self = .continued
    case SIGHUP: self = .hangUp
    case SIGTERM: self = .terminate
    case SIGINT: self = .interrupt
    case SIGQUIT: self = .quit
    case _: return nil
    }
  }
}

/// The signals of this process, as something that poll can wait for.
public struct Signals {
  /// Readable when a signal has come.
  public let descriptor: Int32

  /// Catches signals from now on; nil when the system is out of descriptors.
  public init?() {
    descriptor = greenroom_signals_open()
    if descriptor < 0 { return nil }
  }

  /// Reads signals from a pipe of single bytes, each a signal's number.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The signals that have come, in order; a run of the same one is told once.
  public func drain() -> [Signal] {
    var signals: [Signal] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return signals }
      for signal in bytes.prefix(count).compactMap({ Signal(number: Int32($0)) })
      where signal != signals.last {
        signals.append(signal)
      }
    }
  }
}

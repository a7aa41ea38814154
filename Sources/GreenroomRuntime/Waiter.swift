import Glibc
import GreenroomCore

/// Why waiting has ended.
public enum Wake: Hashable, Sendable {
  /// The terminal has input.
  case input
  case signal(Signal)
  /// Another descriptor can be read, or its other end is closed.
  case readable(Int32)
  /// The terminal is gone. Told once.
  case hangUp
  case deadline
}

/// The one place that waits: a single poll over the terminal, the signals and what else is open.
///
/// Without a deadline the process sleeps until something happens.
public struct Waiter {
  /// Descriptors to wait on as well, such as pipes from child processes.
  public var others: [Int32] = []

  private var input: Int32
  private let signals: Signals
  private let now: () -> Duration

  public init(
    input: Int32, signals: Signals, now: @escaping () -> Duration = MonotonicClock.now
  ) {
    self.input = input
    self.signals = signals
    self.now = now
  }

  /// Waits for the first thing to happen and tells everything that has happened by then.
  ///
  /// - Parameter deadline: when to stop waiting, by ``MonotonicClock``; nil for never.
  public mutating func wait(until deadline: Duration?) -> [Wake] {
    while true {
      var descriptors = ([signals.descriptor, input] + others).map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(&descriptors, nfds_t(descriptors.count), milliseconds(until: deadline))
      // Interrupted by a signal: its byte is in the pipe, so the next poll returns at once.
      if count < 0, errno == EINTR { continue }
      var wakes = wakes(from: descriptors)
      if let deadline, now() >= deadline { wakes.append(.deadline) }
      if !wakes.isEmpty { return wakes }
    }
  }

  private mutating func wakes(from descriptors: [pollfd]) -> [Wake] {
    var wakes: [Wake] = []
    if descriptors[0].revents != 0 { wakes += signals.drain().map(Wake.signal) }
    let terminal = Int32(descriptors[1].revents)
    if terminal & POLLIN != 0 { wakes.append(.input) }
    if terminal & (POLLHUP | POLLERR | POLLNVAL) != 0 {
      wakes.append(.hangUp)
      // It would be ready for ever after: poll skips a negative descriptor.
      input = -1
    }
    for other in descriptors.dropFirst(2) where other.revents != 0 {
      wakes.append(.readable(other.fd))
    }
    return wakes
  }

  /// Rounded up, so that poll does not return just before the deadline and again and again.
  private func milliseconds(until deadline: Duration?) -> Int32 {
    guard let deadline else { return -1 }
    let left = deadline - now()
    guard left > .zero else { return 0 }
    return Int32(clamping: left.wholeMilliseconds + 1)
  }
}

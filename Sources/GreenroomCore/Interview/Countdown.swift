/// A limited time that runs, stops and runs on.
///
/// At every moment, time spent and time left add up to the limit.
public struct Countdown: Hashable, Sendable {
  public let limit: Duration
  private var spentBefore = Duration.zero
  private var runningSince: Moment?

  /// Makes a countdown that does not run yet.
  public init(limit: Duration) {
    self.limit = max(limit, .zero)
  }

  public var isRunning: Bool { runningSince != nil }

  /// When it runs out; nil while it stands still.
  public var deadline: Moment? {
    runningSince?.advanced(by: limit - spentBefore)
  }

  /// Time used so far, never more than the limit.
  public func spent(at now: Moment) -> Duration {
    guard let runningSince else { return spentBefore }
    return min(limit, spentBefore + max(.zero, runningSince.duration(until: now)))
  }

  public func left(at now: Moment) -> Duration {
    limit - spent(at: now)
  }

  public mutating func start(at now: Moment) {
    if runningSince == nil { runningSince = now }
  }

  public mutating func stop(at now: Moment) {
    spentBefore = spent(at: now)
    runningSince = nil
  }

  public func started(at now: Moment) -> Countdown {
    var copy = self
    copy.start(at: now)
    return copy
  }

  public func stopped(at now: Moment) -> Countdown {
    var copy = self
    copy.stop(at: now)
    return copy
  }
}

/// A point in the running time of one interview: how long it has been going on.
///
/// It stands still while the program is closed or suspended, so a crash costs the candidate
/// nothing. It never goes backwards. It is no wall time; see ``WallTime`` for that.
public struct Moment: Hashable, Comparable, Sendable {
  /// The beginning of the interview.
  public static let start = Moment(.zero)

  /// Running time since the beginning; never negative.
  public let elapsed: Duration

  public init(_ elapsed: Duration) {
    self.elapsed = max(elapsed, .zero)
  }

  /// Makes a moment from whole milliseconds of running time.
  public init(milliseconds: Int) {
    self.init(.milliseconds(milliseconds))
  }

  /// Running time since the beginning in whole milliseconds, rounded down.
  public var milliseconds: Int { elapsed.wholeMilliseconds }

  public func advanced(by duration: Duration) -> Moment {
    Moment(elapsed + duration)
  }

  /// The time from this moment to a later one; negative when `other` is earlier.
  public func duration(until other: Moment) -> Duration {
    other.elapsed - elapsed
  }

  public static func < (left: Moment, right: Moment) -> Bool {
    left.elapsed < right.elapsed
  }
}

extension Duration {
  /// The whole milliseconds in this duration, rounded towards zero.
  public var wholeMilliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  /// The whole seconds in this duration, rounded towards zero.
  public var wholeSeconds: Int { Int(components.seconds) }

  /// Whole seconds, rounded up: what a countdown shows, so that it reaches zero at the end only.
  public var secondsRoundedUp: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) + (attoseconds > 0 ? 1 : 0)
  }
}

/// A date and time as a clock on the wall shows it: it dates sessions and drives no countdown.
public struct WallTime: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  public let unixMilliseconds: Int

  /// Seconds by which local time was ahead of UTC when this was read.
  public let zoneOffsetSeconds: Int

  public init(unixMilliseconds: Int, zoneOffsetSeconds: Int = 0) {
    self.unixMilliseconds = unixMilliseconds
    self.zoneOffsetSeconds = zoneOffsetSeconds
  }

  public static func < (left: WallTime, right: WallTime) -> Bool {
    left.unixMilliseconds < right.unixMilliseconds
  }

  /// Time from this to a later reading; zero when the clock went backwards in between.
  public func duration(until other: WallTime) -> Duration {
    .milliseconds(max(0, other.unixMilliseconds - unixMilliseconds))
  }

  /// The calendar date and time of day in the zone where this was read.
  public var civil: CivilTime {
    CivilTime(localSeconds: unixMilliseconds.floorDivided(by: 1000) + zoneOffsetSeconds)
  }

  /// The day of practice: it begins at 04:00, so that a late evening counts as one day.
  public var practiceDay: CivilTime {
    let fourHours = 4 * 3600
    let shifted = unixMilliseconds.floorDivided(by: 1000) + zoneOffsetSeconds - fourHours
    return CivilTime(localSeconds: shifted.floorDivided(by: 86_400) * 86_400)
  }
}

extension Int {
  /// Division that rounds down also below zero.
  func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

import Glibc
import GreenroomCore

/// The clock that countdowns run by: it never goes backwards, and stands still while the machine
/// sleeps.
public enum MonotonicClock {
  /// Time since some point in the past, the same one as long as the machine is up.
  public static func now() -> Duration {
    var reading = timespec()
    clock_gettime(CLOCK_MONOTONIC, &reading)
    return .seconds(reading.tv_sec) + .nanoseconds(reading.tv_nsec)
  }
}

/// The clock on the wall, which dates sessions.
public enum WallClock {
  public static func now() -> WallTime {
    var reading = timespec()
    clock_gettime(CLOCK_REALTIME, &reading)
    var local = tm()
    localtime_r(&reading.tv_sec, &local)
    return WallTime(
      unixMilliseconds: reading.tv_sec * 1000 + reading.tv_nsec / 1_000_000,
      zoneOffsetSeconds: local.tm_gmtoff)
  }
}

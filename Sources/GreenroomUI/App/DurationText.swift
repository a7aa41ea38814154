import GreenroomCore

/// Lengths of time in words and figures.
public enum DurationText {
  /// `3:05`, rounded up to whole seconds: what a countdown shows.
  public static func clock(_ duration: Duration) -> String {
    let seconds = max(0, duration.secondsRoundedUp)
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// `2 h 10 min`, `4 min`, `12 s`.
  public static func words(_ duration: Duration) -> String {
    let seconds = max(0, duration.wholeSeconds)
    if seconds < 60 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    if minutes < 60 { return "\(minutes) min" }
    let hours = minutes / 60
    if hours < 48 { return "\(hours) h \(minutes % 60) min" }
    return "\(hours / 24) days"
  }
}

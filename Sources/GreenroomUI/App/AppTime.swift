import GreenroomCore

/// What the clocks say when something happens.
public struct AppTime: Hashable, Sendable {
  /// By a clock that never goes back and stands still while the machine sleeps; it counts from
  /// some point in the past.
  public var uptime: Duration
  public var wall: WallTime

  public init(uptime: Duration, wall: WallTime) {
    self.uptime = uptime
    self.wall = wall
  }
}

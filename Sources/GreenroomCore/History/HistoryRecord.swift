/// One row of the second journal, as it is stored.
public struct HistoryRecord: Hashable, Sendable {
  public var id: HistoryEventID
  /// Nil when it is about no session.
  public var session: SessionID?
  /// The stable name of the kind, such as `itemDisputed`; it outlives renamed cases.
  public var kind: String
  /// The version of the payload's shape, from 1.
  public var version: Int
  public var wall: WallTime
  /// JSON on one line.
  public var payload: String

  public init(
    id: HistoryEventID, session: SessionID?, kind: String, version: Int, wall: WallTime,
    payload: String
  ) {
    self.id = id
    self.session = session
    self.kind = kind
    self.version = version
    self.wall = wall
    self.payload = payload
  }
}

/// One row of the event log: an event, or a run of typing, as it is stored and exported.
public struct EventRecord: Hashable, Sendable {
  /// The stable name of the kind, such as `questionAsked`; it outlives renamed cases.
  public var kind: String
  /// The version of the payload's shape, from 1.
  public var version: Int
  /// When it happened, in milliseconds of the interview's running time; for a run of typing, when
  /// the run began.
  public var atMilliseconds: Int
  /// JSON on one line.
  public var payload: String

  public init(kind: String, version: Int, atMilliseconds: Int, payload: String) {
    self.kind = kind
    self.version = version
    self.atMilliseconds = atMilliseconds
    self.payload = payload
  }
}

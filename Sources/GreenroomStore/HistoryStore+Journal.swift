import GRDB
import GreenroomCore

/// Something said about a session afterwards: a name, a tag, a note, a dispute.
public struct HistoryEvent: Hashable, Sendable {
  /// The same on every machine, so that an import adds nothing twice.
  public var id: String
  /// Nil when it is about no session, such as a question's star.
  public var session: SessionID?
  public var kind: String
  public var version: Int
  /// Unix milliseconds.
  public var wallMilliseconds: Int
  public var payload: JSONValue

  public init(
    id: String, session: SessionID?, kind: String, version: Int, wallMilliseconds: Int,
    payload: JSONValue
  ) {
    self.id = id
    self.session = session
    self.kind = kind
    self.version = version
    self.wallMilliseconds = wallMilliseconds
    self.payload = payload
  }
}

extension HistoryStore {
  /// Adds an event to the second journal; one that is there already is not added again.
  public func append(_ event: HistoryEvent) throws(StoreError) {
    try write { db in
      if let session = event.session { _ = try HistoryStore.startedAt(session, in: db) }
      try db.execute(
        sql: """
          INSERT INTO history_events (id, session_id, kind, version, wall_ms, payload)
          VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
          """,
        arguments: [
          event.id, event.session?.rawValue, event.kind, event.version, event.wallMilliseconds,
          event.payload.compactText,
        ])
    }
  }
}

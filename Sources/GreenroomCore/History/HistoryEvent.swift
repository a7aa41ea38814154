/// Names one entry of the second journal on every machine it is copied to, so that an import adds
/// nothing twice.
public struct HistoryEventID: Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  public let rawValue: String

  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
  public var description: String { rawValue }
}

/// A fact about the history, with its time: something said about a session after it was held.
///
/// The journal of an interview ends with the interview. What is said later must not change it, so
/// it is kept beside it, in a journal of its own.
public struct HistoryEvent: Hashable, Sendable {
  public let id: HistoryEventID
  /// Nil when it is about no session.
  public let session: SessionID?
  public let wall: WallTime
  public let fact: HistoryFact

  /// An event that was read, under the name that it was given when it was written.
  public init(id: HistoryEventID, session: SessionID?, wall: WallTime, _ fact: HistoryFact) {
    self.id = id
    self.session = session
    self.wall = wall
    self.fact = fact
  }

  /// An event that happens now. Its name follows from all that it says, so the same event has the
  /// same name wherever it is made.
  public init(session: SessionID?, wall: WallTime, _ fact: HistoryFact) {
    let (kind, version, payload) = HistoryEventCodec.encode(fact)
    let words = [
      session?.rawValue ?? "", String(wall.unixMilliseconds), kind, String(version), payload,
    ]
    let hash = SHA256.hexadecimal(of: words.joined(separator: "\n").utf8)
    self.init(id: HistoryEventID(String(hash.prefix(32))), session: session, wall: wall, fact)
  }
}

/// What can be said about a session afterwards.
public enum HistoryFact: Hashable, Sendable {
  /// "I did say this": the item was missed although the sentence says it. It changes no score.
  case itemDisputed(ItemPlace, sentence: String)
  case disputeWithdrawn(ItemPlace)
  /// The attempt got another mark, by other rules or another text of its question. The one that
  /// it got when it was held stays beside it.
  case attemptRescored(attempt: Int, AnswerScore)
  /// Something that this program cannot read: it is kept as it is, and means nothing here.
  case unknown(kind: String, version: Int, payload: String)
}

/// One checklist item of one attempt of a session.
public struct ItemPlace: Hashable, Sendable {
  /// Which attempt of the session, from 0, in the order in which they were made.
  public var attempt: Int
  /// The item's stable name, such as `action/diagnose`.
  public var item: String

  public init(attempt: Int, item: String) {
    self.attempt = attempt
    self.item = item
  }
}

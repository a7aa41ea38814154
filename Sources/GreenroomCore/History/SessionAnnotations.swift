/// What was said about a session after it was held: the fold of its part of the second journal.
public struct SessionAnnotations: Hashable, Sendable {
  /// An item of which the candidate says: I did say this. No score follows from it.
  public struct Dispute: Hashable, Sendable {
    public var place: ItemPlace
    /// The sentence of the answer that says it.
    public var sentence: String
    public var wall: WallTime
  }

  /// A further mark of an attempt, beside the one that it got when it was held.
  public struct Rescore: Hashable, Sendable {
    public var attempt: Int
    public var score: AnswerScore
    public var wall: WallTime
  }

  /// Those that stand, oldest first; an item is disputed once.
  public private(set) var disputes: [Dispute] = []
  /// Oldest first.
  public private(set) var rescores: [Rescore] = []

  public init() {}

  /// Folds events that are given oldest first.
  public init(of events: some Sequence<HistoryEvent>) {
    for event in events { apply(event) }
  }

  /// Folds one event. Total: an old journal must always replay.
  public mutating func apply(_ event: HistoryEvent) {
    switch event.fact {
    case .itemDisputed(let place, let sentence):
      disputes.removeAll { $0.place == place }
      disputes.append(Dispute(place: place, sentence: sentence, wall: event.wall))
    case .disputeWithdrawn(let place): disputes.removeAll { $0.place == place }
    case .attemptRescored(let attempt, let score):
      rescores.append(Rescore(attempt: attempt, score: score, wall: event.wall))
    case .unknown: break
    }
  }

  public func dispute(of item: String, attempt: Int) -> Dispute? {
    let place = ItemPlace(attempt: attempt, item: item)
    return disputes.first { $0.place == place }
  }

  public func rescores(of attempt: Int) -> [Rescore] {
    rescores.filter { $0.attempt == attempt }
  }
}

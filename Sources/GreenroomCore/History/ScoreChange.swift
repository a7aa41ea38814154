/// What differs, item by item, between two marks of one answer.
public struct ScoreChange: Hashable, Sendable {
  /// An item before and after; nil where the question of that mark does not have it.
  public struct Item: Hashable, Sendable {
    public var before: ItemResult?
    public var after: ItemResult?

    /// The item's stable name.
    public var name: String { before?.name ?? after?.name ?? "" }

    /// Whether it got another status or other points.
    var isChanged: Bool {
      guard let before, let after else { return true }
      return before.status != after.status || before.points != after.points
    }
  }

  /// Points of the whole score.
  public let difference: Double
  /// Whether another text of the question was scored against.
  public let isOtherQuestion: Bool
  /// Only those that got another status or other points; in the order of the first mark, then
  /// what is new.
  public let items: [Item]

  public init(from old: AnswerScore, to new: AnswerScore) {
    difference = new.total - old.total
    isOtherQuestion = old.digest != new.digest
    let before = Dictionary(old.items.map { ($0.name, $0) }) { first, _ in first }
    let after = Dictionary(new.items.map { ($0.name, $0) }) { first, _ in first }
    let kept = old.items.map { Item(before: $0, after: after[$0.name]) }
    let fresh = new.items.filter { before[$0.name] == nil }.map { Item(before: nil, after: $0) }
    items = (kept + fresh).filter(\.isChanged)
  }

  public func item(named name: String) -> Item? { items.first { $0.name == name } }
}

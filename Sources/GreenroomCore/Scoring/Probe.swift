/// A follow-up question of the interviewer.
public struct Probe: Hashable, Sendable {
  /// The stable name of the missed item that it opens a door to; nil for an opening probe, which
  /// is asked when nothing was missed.
  public var item: String?
  /// The STAR part it belongs to, or empty.
  public var part: String
  public var text: String

  public init(item: String?, part: String = "", text: String) {
    self.item = item
    self.part = part
    self.text = text
  }
}

/// A hint that can be bought in practice.
public struct Hint: Hashable, Sendable {
  /// The stable name of the item it helps with.
  public var item: String
  public var text: String
  /// Points taken off the score.
  public var price: Int

  public init(item: String, text: String, price: Int) {
    self.item = item
    self.text = text
    self.price = price
  }
}

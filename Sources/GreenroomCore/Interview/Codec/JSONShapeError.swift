/// A JSON document that is well formed and says something else than was expected.
public struct JSONShapeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where, such as `items[2].weight`; empty for the document itself.
  public let path: String
  /// What should stand there, such as `a whole number`.
  public let expected: String

  public var description: String {
    path.isEmpty ? "\(expected) is expected" : "\(path): \(expected) is expected"
  }
}

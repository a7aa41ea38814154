/// A key and what it does here, for the line at the bottom.
public struct KeyHint: Hashable, Sendable {
  public var key: String
  public var help: String

  public init(_ key: String, _ help: String) {
    self.key = key
    self.help = help
  }
}

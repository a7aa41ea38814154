/// How text looks in cells: which columns a grapheme takes, and what is drawn for it.
public enum DisplayText {
  /// A grapheme as it is drawn.
  public struct Cluster: Hashable, Sendable {
    public var text: String
    /// 0, 1 or 2 columns.
    public var width: Int
  }

  /// What is drawn for a grapheme. Control characters and the like become U+FFFD, so that text
  /// from outside never steers the terminal.
  public static func shown(_ character: Character) -> Cluster {
    if let ascii = character.asciiValue, (0x20..<0x7f).contains(ascii) {
      return Cluster(text: String(character), width: 1)
    }
    return shownBeyondASCII(character)
  }

  private static func shownBeyondASCII(_ character: Character) -> Cluster {
    Cluster(text: "\u{fffd}", width: 1)
  }

  /// The columns that a text takes on one line.
  public static func width(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + shown($1).width }
  }
}

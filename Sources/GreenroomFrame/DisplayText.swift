/// How text looks in cells: which columns a grapheme takes, and what is drawn for it.
///
/// The width of every drawn grapheme is known here, without asking the terminal. What terminals
/// disagree about (joined emoji, variation selectors, skin tones) is drawn as its first scalar.
public enum DisplayText {
  /// A grapheme as it is drawn.
  public struct Cluster: Hashable, Sendable {
    public var text: String
    /// 0, 1 or 2 columns.
    public var width: Int
  }

  /// Stands for what must not reach a terminal; one column.
  public static let replacement = Cluster(text: "\u{fffd}", width: 1)

  /// What is drawn for a grapheme.
  ///
  /// Control characters, bidirectional controls, tags and other formatting become U+FFFD, so that
  /// text from outside never steers the terminal; a few harmless invisible ones (soft hyphen,
  /// zero-width space, byte order mark) are dropped and take no column.
  public static func shown(_ character: Character) -> Cluster {
    if let ascii = character.asciiValue, isPrintable(ascii) {
      return Cluster(text: String(character), width: 1)
    }
    return shownBeyondASCII(character)
  }

  /// The columns that a text takes on one line.
  public static func width(_ text: some StringProtocol) -> Int {
    let bytes = text.utf8
    if bytes.allSatisfy(isPrintable) { return bytes.count }
    return text.reduce(0) { $0 + shown($1).width }
  }

  /// The longest beginning of a text that fits into some columns, ended by `…` when cut.
  public static func truncated(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    guard columns > 0 else { return "" }
    var kept = ""
    var used = 0
    for character in text {
      let next = shown(character).width
      guard used + next <= columns - 1 else { break }
      kept.append(character)
      used += next
    }
    return kept + "…"
  }

  /// One line of text with every tab replaced by spaces up to the next tab stop.
  ///
  /// - Parameters:
  ///   - every: columns between tab stops; at least 1.
  ///   - column: the column where the text begins.
  public static func expandingTabs(_ text: String, every: Int = 4, from column: Int = 0) -> String {
    guard text.utf8.contains(0x09) else { return text }
    var expanded = ""
    var reached = column
    for character in text {
      if character == "\t" {
        let spaces = every - reached % every
        expanded.append(String(repeating: " ", count: spaces))
        reached += spaces
      } else {
        expanded.append(character)
        reached += shown(character).width
      }
    }
    return expanded
  }

  static func isPrintable(_ byte: UInt8) -> Bool { (0x20..<0x7f).contains(byte) }
}

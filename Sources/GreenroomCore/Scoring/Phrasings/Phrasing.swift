/// What a candidate might say, cut down to its content words: the parsed form of one phrasing.
///
/// The language is described in the content standard, section 4.
public struct Phrasing: Hashable, Sendable {
  /// Within how many words the slots must lie when the phrasing does not say.
  public static let standardWindow = 12

  /// As the question file writes it.
  public let source: String
  /// The longest stretch of words that may hold all slots.
  public let window: Int
  let slots: [Slot]

  /// One thing that must be there.
  struct Slot: Hashable, Sendable {
    var alternatives: [Term]
    /// Whether it must stand behind the slot before it.
    var isAfterPrevious: Bool
  }

  /// One way to fill a slot.
  indirect enum Term: Hashable, Sendable {
    /// A word in any form, by its key.
    case word(String)
    /// An abbreviation in capitals, in lower case here.
    case acronym(String)
    case prefix(String)
    case number
    /// Elements that stand together in this order; each may be filled in several ways.
    case sequence([[Term]])
  }

  /// Reads a phrasing.
  ///
  /// - Throws: the reason why it makes no sense.
  public init(parsing source: String, lexicon: Lexicon) throws(PhrasingError) {
    var parser = PhrasingParser(source: source, lexicon: lexicon)
    slots = try parser.parse()
    window = parser.window
    self.source = source
  }
}

/// The shared word sets that phrasings name as `<write>`.
public struct Lexicon: Hashable, Sendable {
  /// Name of a set to its entries; an entry is a word or several joined by hyphens.
  public let sets: [String: [String]]

  public init(_ sets: [String: [String]]) { self.sets = sets }

  /// Every word that stands in an entry, in lower case.
  public var words: Set<String> {
    Set(sets.values.joined().flatMap { $0.split(separator: "-").map { $0.lowercased() } })
  }
}

/// The shared word sets that phrasings name as `<write>`.
public struct Lexicon: Hashable, Sendable {
  /// Name of a set to its entries; an entry is a word or several joined by hyphens.
  public let sets: [String: [String]]

  /// The sets as alternatives of a slot; one that cannot be read is left out.
  private(set) var alternatives: [String: [Phrasing.Term]] = [:]

  public init(_ sets: [String: [String]]) {
    self.sets = sets
    for (name, entries) in sets {
      let parsed = entries.flatMap {
        Phrasing.readable([$0], lexicon: self).flatMap(\.slots).flatMap(\.alternatives)
      }
      if parsed.count >= entries.count { alternatives[name] = parsed }
    }
  }

  /// Every word that stands in an entry, in lower case.
  public var words: Set<String> {
    Set(sets.values.joined().flatMap { $0.split(separator: "-").map { $0.lowercased() } })
  }
}

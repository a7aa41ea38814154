/// Finds the word that was meant when a word was mistyped.
struct TypoTable: Sendable {
  private struct Entry: Sendable {
    var letters: [UInt8]
    var term: Int
  }

  /// Words by their first letter.
  private var entries: [UInt8: [Entry]] = [:]

  mutating func add(_ key: String, term: Int) {
    let letters = Array(key.utf8)
    guard letters.count >= 4, let first = letters.first, letters.allSatisfy(\.isLowerCaseLetter)
    else { return }
    entries[first, default: []].append(Entry(letters: letters, term: term))
  }

  /// Shorter words are not taken for slips.
  static let shortestWord = 5

  /// The nearest terms: one slip is forgiven from five letters, two from eight, the first letter
  /// being right. The caller makes sure that the word is not a known one.
  func terms(near word: Word) -> [Int] {
    let allowed = Self.slipsAllowed(in: word.text)
    let key = Array(word.key.utf8)
    guard allowed > 0, let first = key.first, key.allSatisfy(\.isLowerCaseLetter) else {
      return []
    }
    var nearest: [Int] = []
    var best = allowed
    for entry in entries[first] ?? [] {
      // A short stem is too near to everything for two slips.
      let limit = entry.letters.count < 6 ? min(best, 1) : best
      guard let distance = EditDistance.between(key, entry.letters, atMost: limit) else { continue }
      if distance < best { nearest = [] }
      best = distance
      nearest.append(entry.term)
    }
    return nearest
  }

  private static func slipsAllowed(in word: String) -> Int {
    switch word.utf8.count {
    case 8...: 2
    case shortestWord...: 1
    default: 0
    }
  }
}

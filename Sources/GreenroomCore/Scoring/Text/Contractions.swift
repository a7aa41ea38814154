/// Expands what speech contracts: don't → do not, it's → it is, the team's → the team.
enum Contractions {
  /// - Parameter word: in lower case, apostrophes as `'`.
  /// - Returns: the words it stands for; nil when there is nothing to expand.
  static func expansion(of word: String) -> [String]? {
    guard word.utf8.contains(UInt8(ascii: "'")), let apostrophe = word.firstIndex(of: "'") else {
      return nil
    }
    if word.hasSuffix("n't") { return [String(word.dropLast(3)), "not"] }
    let stem = String(word[..<apostrophe])
    let ending = word[word.index(after: apostrophe)...]
    switch ending {
    case "s": return isVerbAfter.contains(stem) ? [stem, "is"] : [stem]
    case "re": return [stem, "are"]
    case "ve": return [stem, "have"]
    case "ll": return [stem, "will"]
    case "d": return [stem, "would"]
    case "m": return [stem, "am"]
    default: return word.split(separator: "'").map(String.init)
    }
  }

  /// Contractions that no rule expands, apostrophe or not.
  static let whole: [String: [String]] = {
    var table: [String: [String]] = [
      "cannot": ["can", "not"], "can't": ["can", "not"], "won't": ["will", "not"],
      "shan't": ["shall", "not"], "let's": ["let", "us"], "ain't": ["is", "not"],
      "cant": ["can", "not"], "wont": ["will", "not"], "im": ["i", "am"], "ive": ["i", "have"],
      "gonna": ["going", "to"], "wanna": ["want", "to"], "o'clock": ["oclock"],
    ]
    let negated = [
      "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "could", "should",
      "would", "must",
    ]
    for verb in negated { table[verb + "nt"] = [verb, "not"] }
    return table
  }()

  private static let isVerbAfter: Set<String> = [
    "it", "that", "there", "what", "he", "she", "here", "who", "where", "how", "this", "one",
    "when", "everything", "everyone", "nobody", "nothing",
  ]
}

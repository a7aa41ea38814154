/// The key under which all forms of a word are one: the Porter2 stem, with tables for what the
/// algorithm cannot know.
enum WordForms {
  /// - Parameter word: in lower case.
  static func key(of word: String) -> String {
    tabled[word] ?? Porter2.stem(spelledOneWay(word))
  }

  /// Words that the stemmer does not know to be one, or would wrongly make one.
  static let tabled = exceptions.merging(irregular) { _, irregular in irregular }

  /// -ise and -ize, -yse and -yze, -our and -or are one spelling, and so are the frequent slips
  /// "automaticaly" and "carefuly": the stemmer would not cut them.
  static func spelledOneWay(_ word: String) -> String {
    guard word.utf8.count > 5, let last = word.utf8.last else { return word }
    if lastLetters.contains(last) {
      for (written, spelled) in spellings where word.hasSuffix(written) {
        return String(word.dropLast(written.count)) + spelled
      }
    }
    guard let first = word.utf8.first, firstLetters.contains(first) else { return word }
    for beginning in britishBeginnings where word.hasPrefix(beginning) {
      return String(beginning.dropLast(2)) + "r" + word.dropFirst(beginning.count)
    }
    return word
  }

  private static let spellings = [
    ("ise", "ize"), ("ised", "ized"), ("ises", "izes"), ("ising", "izing"), ("iser", "izer"),
    ("isers", "izers"), ("isation", "ization"), ("isations", "izations"), ("yse", "yze"),
    ("ysed", "yzed"), ("yses", "yzes"), ("ysing", "yzing"), ("icaly", "ically"),
    ("ialy", "ially"), ("ualy", "ually"), ("naly", "nally"), ("raly", "rally"), ("fuly", "fully"),
  ]

  private static let britishBeginnings = [
    "armour", "behaviour", "colour", "endeavour", "favour", "flavour", "harbour", "honour",
    "humour", "labour", "neighbour", "rumour", "vapour",
  ]

  private static let firstLetters = Set(britishBeginnings.compactMap { $0.utf8.first })

  /// What those endings end with, before they are compared.
  private static let lastLetters = Set(spellings.compactMap { $0.0.utf8.last })

  /// Words that the stemmer would merge with an unrelated one, or keep apart from their kin.
  private static let exceptions: [String: String] = {
    var table: [String: String] = [:]
    for word in [
      "important", "production", "customer", "engineer", "manager", "business", "experiment",
      "organize", "authorize", "internal",
    ] { table[word] = word }
    for (plural, word) in [
      "customers": "customer", "engineers": "engineer", "managers": "manager",
      "businesses": "business", "experiments": "experiment", "experimented": "experiment",
      "experimenting": "experiment", "consistent": "consistent", "consistency": "consistent",
      "consistently": "consistent", "importance": "important", "authorise": "authorize",
      "authorized": "authorize", "authorised": "authorize", "authorization": "authorize",
      "authorisation": "authorize", "organise": "organize", "organized": "organize",
      "organised": "organize", "indices": "index", "vertices": "vertex", "matrices": "matrix",
      "children": "child", "criteria": "criterion", "analyses": "analysi",
    ] { table[plural] = word }
    for adjective in gradable {
      let stem = Porter2.stem(adjective)
      for ending in ["er", "est"] { table[graded(adjective, by: ending)] = stem }
    }
    return table
  }()

  /// Adjectives whose -er and -est forms occur in answers.
  private static let gradable = [
    "slow", "fast", "cheap", "large", "big", "small", "high", "low", "long", "short", "quick",
    "easy", "hard", "simple", "old", "new", "late", "early", "great", "strong", "weak", "deep",
    "wide", "safe", "strict", "tight", "loose", "rich", "poor", "smart", "clean", "clear", "close",
    "cold", "hot", "warm", "few", "fine", "fresh", "full", "light", "rare", "rough", "tiny",
    "busy", "noisy", "healthy", "young", "near", "broad", "narrow", "thin", "thick", "calm",
  ]

  private static func graded(_ adjective: String, by ending: String) -> String {
    if adjective.hasSuffix("e") { return adjective + ending.dropFirst() }
    if adjective.hasSuffix("y") { return adjective.dropLast() + "i" + ending }
    if ["big", "hot", "thin"].contains(adjective) {
      return adjective + adjective.suffix(1) + ending
    }
    return adjective + ending
  }

  private static let irregular: [String: String] = {
    var table: [String: String] = [:]
    for (base, forms) in IrregularVerbs.forms {
      let stem = Porter2.stem(base)
      for form in forms { table[form] = stem }
    }
    return table
  }()
}

import GreenroomTestSupport

/// Texts that nobody types, for showing that no text can upset the scorer.
enum HostileText {
  /// Bytes by chance; what is no UTF-8 becomes U+FFFD.
  static func bytes(_ count: Int, using generator: inout SeededGenerator) -> String {
    String(
      decoding: (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) },
      as: UTF8.self)
  }

  /// Scalars of all planes.
  static func scalars(_ count: Int, using generator: inout SeededGenerator) -> String {
    var text = String.UnicodeScalarView()
    while text.count < count {
      let plane = UInt32.random(in: 0...16, using: &generator) << 16
      // Half of them come from the planes where letters and marks are.
      let base = Bool.random(using: &generator) ? plane : 0
      if let scalar = Unicode.Scalar(base + UInt32.random(in: 0...0xffff, using: &generator)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Pieces that mean something to a reader of text, in any order.
  static func pieces(_ count: Int, using generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  private static let pieces: [String] = [
    " ", " ", " ", "\n", "\r\n", "\t", "\0", ".", ". ", "!", "?", ";", ",", ":", "-", "–", "—", "/",
    "_", "(", ")", "O(", "O(n)", "o(log", "\"", "'", "’", "*", "• ", "- ", "1. ", "…", "。", "？",
    "I", "I ", "we ", "i'd", "can't", "won't", "don’t", "not ", "never ", "no ",
    "It is not true that ",
    "index ", "stale ", "old ", "data ", "fast ", "read", "sign-result", "SignAction", "SIGN",
    "TTL",
    "TTLs", "HTTPServer", "k8s", "C++", "C#", ".NET", "e.g.", "etc.", "p.m.", "1", "1,000", "3.5",
    "1.2.3", "10k", "12bn", "1e999", "120ms", "1st", "twenty", "one ", "hundred ", "million ", "%",
    "999999999999999999999999", "é", "e\u{301}", "\u{301}", "ß", "İ", "ŉ", "ﬁ", "中文", "мир", "שלום",
    "\u{202e}", "\u{2066}", "\u{feff}", "\u{200d}", "\u{200b}", "\u{fe0f}", "👩‍👩‍👧‍👦", "🇩🇪", "🇩",
    "\u{10ffff}",
    "\u{e000}", "\u{0085}", "\u{2028}", "\u{2029}", "\u{1b}[2J", "was ", "because ", "first ",
    "learned ", "reduced ", "from 18% to 0.1%", "my task ", "Last year ", "situation: ",
  ]

  /// One thing over and over.
  static let repetitions: [(name: String, unit: String, count: Int)] = [
    ("a", "a ", 2000), ("slot words", "stale old data value fast quick read ", 375),
    ("reversed slot words", "read quick memory answer ", 500),
    ("negated slot words", "not stale ", 1000), ("signs", "sign-result sign-action ", 750),
    ("I would", "I would ", 1000), ("I learned", "I learned that I reduced it by 5%. ", 250),
    ("brackets", "O(", 2000), ("nested brackets", "((((", 2000), ("closing", ")", 2000),
    ("hyphens", "-", 7500), ("hyphened", "a-", 2000), ("underscores", "_a", 2000),
    ("dots", ".", 7500), ("dotted", "a.", 2000), ("capitals", "A", 7500),
    ("camel", "aB", 2000), ("digits", "9", 7500), ("grouped", "1,000,", 1000),
    ("versions", "1.", 2000), ("ordinals", "1st", 1000), ("apostrophes", "a'", 2000),
    ("quotes", "'", 7500), ("commas", ",", 7500), ("lines", "\n", 7500),
    ("returns", "\r", 7500), ("bullets", "- a\n", 1000), ("numbers", "1) ", 2000),
    ("number words", "one hundred ", 1000), ("sentences", "I did it. ", 10_000),
    ("questions", "Is it stale? ", 1000), ("denials", "It is not true that. ", 500),
    ("NULs", "\0", 7500), ("marks", "\u{301}", 7500), ("joiners", "👩\u{200d}", 2000),
    ("flags", "🇩", 2000), ("overrides", "\u{202e}a", 2000), ("sharp s", "ß", 5000),
    ("dotted I", "İ", 5000), ("plus", "C++", 2000), ("percent", "5%", 2000),
  ]
}

import GreenroomTestSupport
import Testing

@testable import GreenroomCore

struct TokenizerTests {
  @Test(arguments: [
    ("at-least-once", ["at", "least", "once"]), ("read/write", ["read", "write"]),
    ("created_at", ["created", "at"]), ("maxPoolSize", ["max", "pool", "size"]),
    ("HTTPServer", ["http", "server"]), ("TTLs", ["ttl"]),
    ("C++ and C#", ["c++", "and", "c#"]), ("on .NET", ["on", ".net"]),
    ("it is O(n log n)", ["it", "is", "o(nlogn)"]), ("p99 k8s", ["p99", "k8s"]),
    ("120ms", ["120", "ms"]), ("12k rps", ["12000", "rps"]), ("4,000 users", ["4000", "users"]),
    ("3.5 s", ["3.5", "s"]), ("95%", ["95", "percent"]), ("don't", ["do", "not"]),
    ("can’t", ["can", "not"]), ("the team's", ["the", "team"]), ("it's", ["it", "is"]),
    ("0,276 and 56,95", ["0.276", "and", "56.95"]), ("12,000", ["12000"]),
    ("1,2,3", ["1", "2", "3"]),
    ("the 2nd", ["the", "2nd"]), ("node.js", ["node", "js"]), ("v1.2.3", ["v1", "2.3"]),
  ])
  func wordsAreCut(text: String, words: [String]) {
    #expect(AnswerText(text).tokens.map(\.word) == words)
  }

  @Test(arguments: [
    ("One. Two! Three? Four; five", 5), ("We use node.js, e.g. Express, at 3.5 s.", 1),
    ("first\nSecond", 2), ("- one\n- two\n3. three", 3), ("Wait... what", 2),
    ("Approx. ten rows, i.e. few", 1), ("It broke.They waited", 2), ("一つ。二つ。", 2),
    ("a\r\nb\r\n\r\nc", 3), ("", 0), ("...", 0),
  ])
  func sentencesEndWhereTheyEnd(text: String, count: Int) {
    #expect(AnswerText(text).sentences.count == count)
  }

  @Test func aLineFoldedAtTheMarginGoesOn() {
    let folded = """
      An index keeps the values of one or more columns in a tree that is
      always ordered, each with a reference to where the record lives.
      """
    #expect(AnswerText(folded).sentences.count == 1)
  }

  @Test func aListMarkIsNoNumber() {
    #expect(AnswerText("1. index\n2) table").tokens.allSatisfy { $0.number == nil })
  }

  @Test(arguments: [
    ("two hundred thousand", 200_000.0), ("forty two", 42), ("half", nil), ("3 million", 3e6),
    ("the right one", nil), ("one server", 1), ("a dozen", 12),
  ])
  func numbersAreRecognised(text: String, value: Double?) {
    let tokens = AnswerText(text).tokens
    let first = tokens.indices.first { tokens[$0].number != nil }
    let quantity = first.flatMap { NumberWords.quantity(at: $0, in: tokens)?.value }
    #expect(quantity == value)
  }

  @Test func capitalsMakeAnAcronym() {
    let tokens = AnswerText("The TTL, I said: S3 and Ids").tokens
    #expect(tokens.filter(\.isAcronym).map(\.word) == ["ttl", "s3"])
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func everyTokenIsTheBytesItCovers(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "index", "日本語", "👩‍👩‍👧", "don’t", "\r\n", "\n", ". ", "; ", "C++", "O(n log n)", "é",
      "e\u{301}", "120ms", "4,000", "%", "TTLs", "camelCase", "—", "\u{200B}", " ", "(", ")", "- ",
      "e.g.", "\u{FEFF}", "..", "'", "a_b", "1.", "🇩🇪", "слово",
    ]
    var text = ""
    for _ in 0..<300 {
      text += pieces.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    let answer = AnswerText(text)
    let bytes = Array(text.utf8)
    var last = 0
    for token in answer.tokens {
      #expect(token.start >= 0 && token.end <= bytes.count && token.start < token.end)
      #expect(token.start >= last || answer.tokens.contains { $0.start == token.start })
      // Cut within a scalar, the bytes would not read back.
      #expect(String(validating: bytes[token.start..<token.end], as: UTF8.self) != nil)
      last = token.start
    }
    #expect(answer.sentences.map(\.tokens).flatMap { $0 } == Array(answer.tokens.indices))
  }
}

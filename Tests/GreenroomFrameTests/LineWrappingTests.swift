import GreenroomFrame
import GreenroomTestSupport
import Testing

struct LineWrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    LineWrapping.lines(of: text, width: width).map { range in
      String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("one two", 10, ["one two"]),
    ("one two", 3, ["one ", "two"]),
    ("one two", 4, ["one ", "two"]),
    ("one two", 6, ["one ", "two"]),
    ("one   two", 3, ["one   ", "two"]),
    ("  indented", 8, ["  ", "indented"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a abcdefgh", 4, ["a ", "abcd", "efgh"]),
    ("日本語", 4, ["日本", "語"]),
    ("日本語", 5, ["日本", "語"]),
    ("日本", 1, ["日", "本"]),
    ("ab日本", 3, ["ab", "日", "本"]),
    ("日本、語", 4, ["日", "本、", "語"]),
    ("e\u{301}e\u{301}", 1, ["e\u{301}", "e\u{301}"]),
  ])
  func linesBreakWhereAReaderExpects(text: String, width: Int, expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test(arguments: UInt64(0)..<100)
  func linesJoinToTheTextAndFitTheWidth(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "b", "word", "x", " ", " ", "  ", "日", "本", "、", "é", "e\u{301}", "👍🏽", "👩\u{200d}💻",
      "\u{200b}", "\u{1b}", "-", "longerword", "한", "\u{301}", "🇫🇷", "\r\n",
    ]
    let count = Int.random(in: 0...60, using: &generator)
    let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let width = Int.random(in: 1...20, using: &generator)

    let ranges = LineWrapping.lines(of: text, width: width)
    #expect(ranges.first?.lowerBound == 0)
    #expect(ranges.last?.upperBound == text.utf8.count)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    let wrapped = lines(text, width)
    #expect(wrapped.joined() == text)
    #expect(wrapped.map(\.count).reduce(0, +) == text.count, "no grapheme is split")
    for line in wrapped {
      let shown = String(line.reversed().drop { $0 == " " || $0 == "\u{200b}" }.reversed())
      let isAlone = shown.filter { DisplayText.shown($0).width > 0 }.count == 1
      #expect(DisplayText.width(shown) <= width || isAlone, "\(line.debugDescription) in \(width)")
    }
  }

  @Test func aWordThatFitsIsNeverBroken() {
    let words = ["the", "quick", "brown", "fox", "jumps", "over", "a", "lazy", "dog"]
    for width in 5...40 {
      let broken = lines(words.joined(separator: " "), width).flatMap { $0.split(separator: " ") }
      #expect(broken.map(String.init) == words)
    }
  }
}

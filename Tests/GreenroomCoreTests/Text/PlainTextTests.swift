import GreenroomCore
import Testing

@Suite struct PlainTextTests {
  @Test(
    "What steers a terminal becomes U+FFFD",
    arguments: [
      ("\u{1b}[2J", "\u{fffd}[2J"), ("a\u{0}b", "a\u{fffd}b"), ("bell\u{7}", "bell\u{fffd}"),
      ("\u{9b}31m", "\u{fffd}31m"), ("a\rb", "a\u{fffd}b"), ("\u{7f}", "\u{fffd}"),
      ("a\u{202e}b", "a\u{fffd}b"), ("\u{2068}hit\u{2069}", "\u{fffd}hit\u{fffd}"),
    ])
  func whatSteersATerminalIsReplaced(text: String, expected: String) {
    #expect(PlainText.inert(text) == expected)
  }

  @Test(
    "Ordinary text stays as it is",
    arguments: ["", "a\n\tb", "naïve 日本 👩‍👩‍👧 שלום", "\u{a0}", "e\u{301}"])
  func ordinaryTextStays(text: String) {
    #expect(Array(PlainText.inert(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func aLineEndOfTwoCharactersBecomesOne() {
    #expect(PlainText.inert("a\r\nb\u{1b}") == "a\nb\u{fffd}")
  }

  @Test func aLineHasNoLineEnds() {
    #expect(PlainText.inertLine("a\r\nb\tc\u{1b}") == "a b c\u{fffd}")
  }
}

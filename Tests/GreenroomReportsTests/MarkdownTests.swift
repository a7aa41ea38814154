import Testing

@testable import GreenroomReports

@Suite struct MarkdownTests {
  @Test(
    "What would be markup is shown as it was typed",
    arguments: [
      ("a*b*_c_", "a\\*b\\*\\_c\\_"), ("[x](y)", "\\[x\\](y)"), ("<b>&amp;", "\\<b\\>\\&amp;"),
      ("a|b", "a\\|b"), ("# a", "\\# a"), ("- a", "\\- a"), ("12. a", "12\\. a"),
      ("3) a", "3\\) a"),
      ("3.5 s", "3\\.5 s"), ("`a` ~~b~~", "\\`a\\` \\~\\~b\\~\\~"), ("a\\b", "a\\\\b"),
      ("a\nb\u{1b}", "a b\u{fffd}"), ("", ""), ("C# - fine", "C# - fine"),
    ])
  func markupIsEscaped(text: String, expected: String) {
    #expect(Markdown.line(text) == expected)
  }

  @Test func aQuotationKeepsItsLinesAndIndentation() {
    #expect(
      Markdown.quotation("a\n    code\n\n\tb\n") == [
        "> a\\", "> \u{a0}\u{a0}\u{a0}\u{a0}code", ">", "> \u{a0}\u{a0}\u{a0}\u{a0}b", ">",
      ])
  }

  @Test func codeIsFencedByMoreThanItHolds() {
    #expect(Markdown.code("a") == "`a`")
    #expect(Markdown.code("a``b`") == "``` a``b` ```")
  }
}

import Testing

@testable import GreenroomReports

struct MarkdownTests {
  @Test(arguments: [
    ("plain words, really: yes?", "plain words, really: yes?"), ("# head", ##"\# head"##),
    ("**bold** _it_", ##"\*\*bold\*\* \_it\_"##), ("`code`", ##"\`code\`"##),
    ("[x](http://e)", ##"\[x\]\(http://e\)"##), ("<b>&amp;", ##"\<b\>\&amp;"##),
    ("1. one", ##"1\. one"##),
    (##"\*"##, ##"\\\*"##), ("a | b", ##"a \| b"##), ("===", ##"\=\=\="##), ("---", ##"\-\-\-"##),
    ("~~gone~~", ##"\~\~gone\~\~"##), ("$x$", ##"\$x\$"##), ("two\n\n  lines", "two lines"),
  ])
  func marksArePlain(text: String, escaped: String) {
    #expect(Markdown.escaped(text) == escaped)
  }

  @Test func anAccentDoesNotHideAMark() {
    let escaped = Markdown.escaped("*\u{301}a`\u{308}")
    #expect(Array(escaped.unicodeScalars) == Array("\\*\u{301}a\\`\u{308}".unicodeScalars))
  }

  @Test func textStandsInABlockLineByLine() {
    #expect(
      Markdown.plain("# a\n\n```\r\n</details>") == [
        "    # a", "    ", "    ```", "    </details>",
      ])
    #expect(Markdown.plain("\u{2028}# a") == ["    ", "    # a"])
    #expect(Markdown.plain("") == ["_nothing written_"])
  }

  @Test func everyLineOfAQuoteIsQuoted() {
    #expect(Markdown.quoted("a\n===\r\n    - b") == ["> a", ##"> \=\=\="##, ##"> \- b"##])
  }
}

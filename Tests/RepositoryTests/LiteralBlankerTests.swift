import Testing

@Suite struct LiteralBlankerTests {
  private func blanked(_ text: String) -> String {
    var blanker = LiteralBlanker(bytes: Array(text.utf8))
    return blanker.blanked()
  }

  @Test(
    "Comments and literals become spaces, code stays",
    arguments: [
      ("a // b\nc", "a     \nc"),
      ("a /* b /* c */ d */ e", "a                   e"),
      ("a(\"b\\\"c\") + d", "a(      ) + d"),
      ("a \"\\(b ? \"c\" : d(e))f\" g", "a   (b ?     : d(e))   g"),
      ("a #\"b\\(c)\"d\"# e", "a             e"),
      ("a #\"\\#(b)\"# c", "a     (b)   c"),
      ("\"\"\"\na \"b\"\n\"\"\" c", "   \n     \n    c"),
      ("a \"unclosed", "a          "),
    ])
  func commentsAndLiteralsBecomeSpaces(text: String, expected: String) {
    #expect(blanked(text) == expected)
  }
}

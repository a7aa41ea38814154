import GreenroomContent
import Testing

/// Files that no writer means: each must end in findings, soon and without a trap.
struct HostileFileTests {
  private func findings(_ text: String) -> [String] {
    QuestionReader.read(text: text, file: "q").findings.map(\.description)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n"])
  func anEmptyFileSaysSo(text: String) {
    #expect(findings(text) == ["q:1: the file is empty; write its fields or remove it"])
  }

  @Test(arguments: ["- a\n- b\n", "just text\n"])
  func aFileWithoutFieldsSaysSo(text: String) {
    #expect(
      findings(text) == [
        "q:1: the question must be a mapping of fields (\"name: value\"); write it so"
      ])
  }

  @Test func aSyntaxErrorNamesItsLine() {
    let text = Samples.explain.replacing("title: Explain", with: "title: Explain: in words: ")
    #expect(
      findings(text) == [
        "q:5: this is not YAML: mapping values are not allowed in this context; "
          + "quote a text that holds a colon, or check the indentation"
      ])
  }

  @Test func anUnclosedQuoteNamesALineOfTheFile() {
    let reading = QuestionReader.read(text: "format: 1\ntitle: \"open\n", file: "q")
    #expect(reading.findings.map(\.line) == [2])
  }

  @Test func aRepeatedKeyNamesItsSecondLine() {
    let text = Samples.explain.replacing("    probe:", with: "    weight: bonus\n    probe:")
    #expect(
      findings(text) == ["q:28: \"weight\" stands twice in the same mapping; keep one"])
  }

  @Test func aSecondDocumentIsRefused() {
    let text = "format: 1\n---\nformat: 1\n"
    #expect(findings(text).count == 1)
    #expect(findings(text)[0].hasPrefix("q:2: this is not YAML: "))
    #expect(findings(text)[0].hasSuffix("; keep one document in a file"))
  }

  @Test func anUndefinedAliasIsNamed() {
    let found = findings("format: 1\ntitle: *bold\n")
    #expect(
      found == ["q:2: this is not YAML: found undefined alias; quote a text that begins with *"])
  }

  @Test func controlCharactersNameTheirLines() {
    #expect(
      findings("format: 1\ntitle: a\u{1b}[2J\n\nid: \u{7}\n") == [
        "q:2: the control character U+001B has no place here; remove it",
        "q:4: the control character U+0007 has no place here; remove it",
      ])
  }

  @Test(arguments: ["\\u202e", "\\x9b", "\\u2028"])
  func escapedControlCharactersAreFoundToo(escape: String) {
    let text = Samples.explain.replacing("title: Explain MVCC", with: "title: \"x\(escape)y\"")
    #expect(findings(text).count == 1)
    #expect(findings(text).allSatisfy { $0.contains("q:5: \"title\" of the question holds the") })
  }

  @Test func whatFindingsQuoteIsInert() {
    let found = findings(Samples.explain + "\"\\e]0;title\\a\": 1\n")
    #expect(found == [#"q:57: unknown field "\u{1b}]0;title\u{7}" in the question; remove it"#])
  }

  @Test func bytesThatAreNoUTF8NameTheirLine() {
    let bytes = Array("format: 1\nid: a\ntitle: caf".utf8) + [0xe9, 0x0a]
    let reading = QuestionReader.read(bytes, file: "q")
    #expect(
      reading.findings.map(\.description) == [
        "q:3: the text is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test func aFileAboveOneMebibyteIsRefused() {
    let text = Samples.explain + String(repeating: "# filler\n", count: 130_000)
    #expect(
      findings(text) == [
        "q:1: the file has \(text.utf8.count) bytes and at most 1048576 are read; shorten it"
      ])
  }

  @Test func manyAliasesAreRefused() {
    let aliases = String(repeating: "  - *a\n", count: 201)
    #expect(
      findings("base: &a x\nlist:\n\(aliases)") == [
        "q:1: more than 200 YAML aliases; write the values out"
      ])
  }

  @Test func aliasesOfAliasesThatGrowWithoutBoundAreRefused() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let row = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(row)]\n"
    }
    #expect(
      findings(text) == ["q:1: the file expands to more than 50000 values; shorten it"])
  }

  @Test(arguments: ["? *a12\n: x\n", "*a12 : x\n", "[*a12, *a12]: x\n", "{*a12 : x}: y\n"])
  func aKeyThatGrowsWithoutBoundIsRefusedBeforeItIsHashed(key: String) {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...12 {
      let row = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(row)]\n"
    }
    #expect(
      findings(text + key) == [
        "q:1: a list or mapping is used as a key beside aliases; use plain keys"
      ])
  }

  @Test func anAliasThatRepeatsATextIsRead() throws {
    let text = Samples.explain
      .replacing("average: Some.", with: "average: &same Some.")
      .replacing("weak: Nothing.", with: "weak: *same")
    let question = try #require(QuestionReader.read(text: text, file: "q").question)
    #expect(question.answers.map(\.content.joined).suffix(2) == ["Some.", "Some."])
  }

  @Test func starsAndAmpersandsInProseAreNoAliases() {
    let text = Samples.explain.replacing(
      "    A reader sees a snapshot.",
      with: "    " + String(repeating: "read* & write *, a*b, \"x\"* ", count: 300))
    #expect(findings(text) == [])
  }

  @Test func theHundredthFindingIsTheLast() {
    let text = Samples.explain + (1...500).map { "strange\($0): x\n" }.joined()
    let found = findings(text)
    #expect(found.count == 101)
    #expect(
      found.last == "q:156: more is wrong with this file; correct the first 100 and check it again")
  }

  @Test func valuesBeyondTheBoundAreRefused() {
    let text = "list: [" + String(repeating: "x,", count: 50_001) + "]\n"
    #expect(
      findings(text) == ["q:1: the file expands to more than 50000 values; shorten it"])
  }

  @Test func deepNestingEndsInAFinding() {
    let text = "list: " + String(repeating: "[", count: 100_000)
    #expect(findings(text).count == 1)
  }

  @Test func aListAsAFieldNameIsNamed() {
    #expect(
      findings("format: 1\n? [a, b]\n: x\n").first
        == "q:1: the question has no \"id\"; add it")
    #expect(
      findings("format: 1\n? [a, b]\n: x\n").contains(
        "q:2: a field name of the question is a list or mapping; use a word"))
  }
}

import GreenroomContent
import Testing

struct LexiconReaderTests {
  private func read(_ text: String) -> LexiconReader.Reading {
    LexiconReader.read(Array(text.utf8), file: "lexicon.yaml")
  }

  private func findings(_ text: String) -> [String] { read(text).findings.map(\.description) }

  @Test func setsAreReadByName() {
    let reading = read(Samples.lexicon)
    #expect(reading.findings == [])
    #expect(reading.sets == ["slow": ["slow", "slow-down"], "write": ["write", "true"]])
  }

  @Test func aWordThatYAMLReadsOtherwiseMustBeQuoted() {
    #expect(
      findings("format: 1\nsets:\n  match: [fit, true, 500]\n") == [
        "lexicon.yaml:3: \"match\" of \"sets\" is read as a truth value; quote it: \"true\"",
        "lexicon.yaml:3: \"match\" of \"sets\" is read as a number; quote it: \"500\"",
      ])
  }

  @Test func theBuiltInSetIsNotReplaced() {
    #expect(
      findings("format: 1\nsets:\n  num: [one]\n") == [
        "lexicon.yaml:3: the set \"num\" is built in; choose another name"
      ])
  }

  @Test func aBadSetNameIsNamed() {
    #expect(
      findings("format: 1\nsets:\n  Slow Words: [slow]\n") == [
        "lexicon.yaml:3: the set name \"Slow Words\" must be lower-case words joined by hyphens; "
          + "rename it"
      ])
  }

  @Test func blanksAndRepeatedWordsAreNamed() {
    let reading = read("format: 1\nsets:\n  undo: [roll back, undo, undo]\n")
    #expect(reading.sets == ["undo": ["undo"]])
    #expect(
      reading.findings.map(\.description) == [
        "lexicon.yaml:3: \"roll back\" in set \"undo\" holds a blank; join it with -",
        "lexicon.yaml:3: \"undo\" stands twice in set \"undo\"; remove one",
      ])
  }

  @Test func anEmptySetIsNamed() {
    #expect(
      findings("format: 1\nsets:\n  undo: []\n") == [
        "lexicon.yaml:3: \"undo\" of \"sets\" is an empty list; fill it"
      ])
  }

  @Test func aFileWithoutSetsIsNamed() {
    #expect(findings("format: 1\n") == ["lexicon.yaml:1: the lexicon has no \"sets\"; add it"])
  }

  @Test func aRepeatedSetIsNamed() {
    #expect(
      findings("format: 1\nsets:\n  a: [x]\n  b: [x]\n  a: [y]\n") == [
        "lexicon.yaml:5: \"a\" stands twice in the same mapping; keep one"
      ])
  }
}

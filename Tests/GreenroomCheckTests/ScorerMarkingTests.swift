import GreenroomContent
import GreenroomCore
import Testing

@testable import GreenroomCheck

/// The checks with the program's own scorer.
struct ScorerMarkingTests {
  private static func marking(_ lexicon: Lexicon) -> Marking {
    Marking(Scorer(lexicon: lexicon), lexicon: lexicon)
  }

  private let marking = Self.marking(Lexicon(["slow": ["slow", "slow-down"]]))

  @Test func aPhrasingWithASetOfTheLexiconCanBeRead() {
    #expect(marking.problem("<slow> write") == nil)
  }

  @Test func anUnknownSetIsNamed() {
    #expect(marking.problem("<swift> write") == "the lexicon has no set <swift>")
  }

  @Test func anUnknownSetIsNamedWithItsLine() throws {
    let text = Samples.explain.replacing("\"must 2 beta\"", with: "\"must <swift>\"")
    #expect(
      try report(on: text, marking: marking).findings.map(\.description) == [
        "q:44: item \"must-2\": phrasing \"must <swift>\" cannot be read: "
          + "the lexicon has no set <swift>; correct it"
      ])
  }

  @Test func answersAreScoredByTheScorer() throws {
    let question = try #require(QuestionReader.read(text: Samples.explain, file: "q").question)
    let nothing = AnswerContent.text("I don't know.")
    #expect(marking.scores(question, [nothing]) == [0])
  }

  @Test func anAnswerThatMissesItsBandIsNamed() throws {
    let findings = try report(on: Samples.explain, marking: marking).findings.map(\.description)
    #expect(findings.contains("q:23: answer \"strong\" scored 0.0; it must be 85 to 100"))
  }
}

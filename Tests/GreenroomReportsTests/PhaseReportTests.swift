import GreenroomCore
import GreenroomReports
import GreenroomTestSupport
import Testing

/// Designs and decks in reports.
struct PhaseReportTests {
  private let scorer = Scorer(lexicon: Lexicon([:]))

  private func score(_ content: AnswerContent, _ question: Question) -> AnswerScore {
    scorer.score(Submission(content), for: scorer.compile(question))
  }

  private func design() -> AnswerScore {
    score(.parts([.init(id: "requirements", text: "Collectors.")]), .designSample())
  }

  @Test func thePhasesOfADesignStandAboveItsItems() {
    let text = ScoreReport(score: design(), question: .designSample()).text
    #expect(
      text.contains(
        """

        Phases
          Scope: 60 of 100 (25 % of the score)
          Deep dive: 0 of 100 (75 % of the score)

        Found
          + requirements/users (must, 3 of 3): Says collector
        """))
  }

  @Test func otherKindsHaveNoPhases() {
    #expect(PhaseReport(score: design(), question: .explainSample()).phases.isEmpty)
    #expect(PhaseReport(score: design(), question: nil).phases.isEmpty)
    #expect(PhaseReport(score: design(), question: nil).added(to: [1]) == [1])
  }

  @Test func theObjectOfAScoreGetsItsPhases() {
    let score = design()
    let json = PhaseReport(score: score, question: .designSample()).added(to: score.json)
    #expect(json["score"] == score.json["score"])
    #expect(
      json["phases"]?.compactText
        == #"[{"id":"requirements","title":"Scope","share":25,"score":60},"#
        + #"{"id":"deep-dive","title":"Deep dive","share":75,"score":0}]"#)
  }

  @Test func aDeckIsCountedAndSaysWhyAnItemIsWrong() {
    let deck = Question.deckSample()
    let score = score(
      .parts([.init(id: "one", text: "c"), .init(id: "count", text: "99.7")]), deck)
    let text = ScoreReport(score: score, question: deck).text
    #expect(text.contains("20-29, strong no (20 points; 1 of 5 right)"))
    #expect(!text.contains("when spoken"))
    #expect(text.contains("  + count (must, 1 of 1): Which count?\n      \"99.7\""))
    #expect(text.contains("  - one (must, 0 of 1): Which one?\n      \"c\"\n      POST tempts."))
  }

  @Test func aDesignIsReadPhaseByPhase() {
    let text = QuestionReport(.designSample(), includesModelAnswers: false).text
    #expect(
      text.hasSuffix(
        """
        Design a shop for stamps.

        1. Scope (10 min, 25 % of the score)
        What is needed?

        2. Deep dive (30 min, 75 % of the score)
        What is hard?

        """))
  }

  @Test func aDeckIsReadWithItsOptionsAndItsAnswersOnRequest() {
    let question = QuestionReport(.deckSample(), includesModelAnswers: false).text
    #expect(
      question.contains(
        "\n1. one (choice, 30 s, mid)\nWhich one?\na) GET\nb) PUT\nc) POST\n\n2. several"))
    #expect(!question.contains("POST tempts."))
    let model = QuestionReport(.deckSample(), includesModelAnswers: true).text
    #expect(
      model.contains(
        "\nThe right answers\n\n1. one (b, PUT)\nWhich one?\na) GET\nb) PUT\nc) POST\nThe reason of one.\nNot c: POST tempts.\n"
          + "Source: RFC 9110\n"))
    #expect(model.contains("\n3. sorted (c > a > b)\n"))
    #expect(model.contains("\n4. count (99.69 to 99.71 %)\n"))
    #expect(model.contains("\n5. word\n"))
  }
}

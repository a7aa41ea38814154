import GreenroomTestSupport
import Testing

@testable import GreenroomCore

/// Scores of designs, which are judged by phase.
struct DesignScoringTests {
  private static let scorer = Scorer(lexicon: Lexicon([:]))

  private func score(
    _ content: AnswerContent, _ change: (inout Question) -> Void = { _ in }
  ) -> AnswerScore {
    var question = Question.designSample()
    change(&question)
    return Self.scorer.score(Submission(content), for: Self.scorer.compile(question))
  }

  private func byPhase(_ requirements: String, _ deepDive: String) -> AnswerContent {
    .parts([.init(id: "requirements", text: requirements), .init(id: "deep-dive", text: deepDive)])
  }

  /// Long enough to be no short note.
  private static let filler = " That is what I would say about it to whoever asks me for it."

  @Test func phasesCountByTheirShares() {
    let first = score(byPhase("Collectors place 20 orders a day." + Self.filler, ""))
    #expect(first.total == 25)
    let second = score(byPhase("", "I lock the row." + Self.filler))
    #expect(second.total == 75)
    let half = score(byPhase("Collectors come." + Self.filler, "I lock the row."))
    #expect(half.total == 25 * 0.6 + 75)
  }

  @Test func itemsCarryTheirPhase() {
    let score = score(byPhase("Collectors.", "I lock the row."))
    #expect(
      score.items.map(\.name) == [
        "requirements/users", "requirements/size", "deep-dive/stock", "deep-dive/queue",
      ])
  }

  @Test func anAnswerByPhaseIsJudgedPhaseByPhase() {
    let swapped = byPhase("I lock the row." + Self.filler, "Collectors place 20 orders a day.")
    #expect(score(swapped).items.allSatisfy { $0.status == .notFound })
    let whole = "I lock the row. Collectors place 20 orders a day." + Self.filler
    #expect(score(.text(whole)).total == 100)
  }

  @Test func aBonusAndAMisconceptionCountOverTheWhole() {
    let claim = Misconception(id: "m", say: ["lock free"], correction: "It is not.")
    let text = "I lock the row and a lock is free. A queue helps." + Self.filler
    let judged = score(byPhase("", text)) { $0.misconceptions = [claim] }
    #expect(judged.total == 75 + 3 - 8)
    #expect(judged.misconceptions.map(\.id) == ["m"])
  }

  @Test func guardsSeeTheWholeText() {
    #expect(score(byPhase("Collectors.", "I lock the row.")).caps.map(\.id) == ["too-short"])
    let bonusOnly = score(byPhase("Twenty orders.", "A queue." + Self.filler))
    #expect(bonusOnly.caps.isEmpty)
    #expect(bonusOnly.total < 20)
  }

  @Test func thePromptOfAPhaseIsCopiedLikeThatOfTheQuestion() {
    let copied = score(.text("What is hard? What is needed? Design a shop for stamps.")) {
      $0.misconceptions = []
      guard case .design(var rubric) = $0.body else { return }
      rubric.phases[1].checklist.append(
        ChecklistItem(id: "hard", weight: .should, point: "Hard", say: ["hard"]))
      $0.body = .design(rubric)
    }
    #expect(copied.caps.map(\.id).contains("question-copied"))
  }

  @Test func phasesShowWhatEachGot() {
    let question = Question.designSample()
    let score = score(byPhase("Collectors.", "I lock the row."))
    #expect(
      question.phaseScores(in: score) == [
        PhaseScore(id: "requirements", title: "Scope", share: 25, score: 60),
        PhaseScore(id: "deep-dive", title: "Deep dive", share: 75, score: 100),
      ])
    #expect(Question.explainSample().phaseScores(in: score) == [])
  }

  @Test func theJointsOfPhasesAreNoLineBreaks() {
    let texts = (1...6).map { AnswerContent.Part(id: "p\($0)", text: "One. Two.") }
    let joined = AnswerContent.parts(texts)
    #expect(TextShape(AnswerText(joined)).lineBreaks == 0)
    #expect(TextShape(AnswerText(joined.joined)).lineBreaks == 10)
  }

  @Test func aFollowUpAsksOncePerPhaseAndMustItemsFirst() throws {
    let question = Question.designSample()
    let empty = score(.text(""))
    let first = try #require(
      Interviewer.nextProbe(for: question, score: empty, asked: []))
    #expect(first.item == "requirements/users")
    let second = try #require(
      Interviewer.nextProbe(for: question, score: empty, asked: [first]))
    #expect(second.item == "deep-dive/stock")
    #expect(Interviewer.nextProbe(for: question, score: empty, asked: [first, second]) == nil)
  }

  @Test func theSentenceOfAModelAnswerIsThatOfItsPhase() {
    var question = Question.designSample()
    question.answers[0].content = byPhase("Collectors lock a row.", "I lock the row of a stamp.")
    #expect(
      ModelSentences.sentence(saying: "deep-dive/stock", in: Self.scorer.compile(question))
        == "I lock the row of a stamp.")
  }
}

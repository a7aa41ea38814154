import GreenroomTestSupport
import Testing

@testable import GreenroomCore

struct DraftScoringTests {
  static func score(
    _ answer: String, _ draft: ChecklistDraft, question: String = ChecklistDraftTests.question,
    probes: [String] = []
  ) -> AnswerScore {
    let scorer = Scorer(lexicon: Lexicon([:]))
    let asked = Question(
      id: "q", title: "Locks", topic: "t", level: .mid, levels: [.mid], minutes: 5, isDraft: true,
      prompt: question, body: .explain(ExplainRubric(form: draft.form, checklist: draft.items)),
      digest: "d")
    let submission = Submission(
      .text(answer), probes: probes.map { .init(probe: Probe(item: nil, text: "Why?"), text: $0) })
    return scorer.score(submission, for: scorer.compile(asked))
  }

  private static func total(_ answer: String) throws -> Double {
    score(answer, try draft()).total
  }

  private static func draft() throws -> ChecklistDraft {
    try ChecklistDraft(
      reference: ChecklistDraftTests.reference, question: ChecklistDraftTests.question)
  }

  @Test func theReferenceItselfGetsAllPoints() throws {
    #expect(try Self.total(ChecklistDraftTests.reference) == 100)
  }

  @Test(arguments: [
    "", "I don't know.", "My cat sleeps on the sofa all afternoon, every afternoon.",
  ])
  func whatSaysNothingOfItGetsNothing(answer: String) throws {
    #expect(try Self.total(answer) == 0)
  }

  @Test func theCopiedQuestionGetsNextToNothing() throws {
    let score = Self.score(ChecklistDraftTests.question, try Self.draft())
    #expect(score.total <= 10)
  }

  @Test func aQuestionThatOffersTheAnswerDoesNotCapIt() throws {
    let question = "Which is stable, quicksort or mergesort?"
    let draft = try ChecklistDraft(reference: "Mergesort.", question: question)
    let score = Self.score("Mergesort", draft, question: question)
    #expect(score.total == 100)
    #expect(score.caps == [])
  }

  @Test func aShortHonestAnswerIsNotCapped() throws {
    let score = Self.score("Only its owner may unlock a mutex.", try Self.draft())
    #expect(score.caps == [])
    #expect(score.total > 40)
  }

  @Test func eachFurtherTermRaisesTheScore() throws {
    let totals = try [
      "A mutex has an owner.", "A mutex has an owner who may unlock it.",
      "A mutex has an owner who may unlock it, a semaphore counts.",
      "A mutex has an owner who may unlock it, a semaphore counts permits.",
    ].map(Self.total)
    #expect(totals == totals.sorted())
    #expect(Set(totals).count == totals.count)
  }

  @Test func aTypoCountsNearlyAsMuch() throws {
    let right = try Self.total("It counts permits.")
    let typo = try Self.total("It counts permitts.")
    #expect(typo < right)
    #expect(typo > right - 8)
  }

  @Test func theLevelOfAnItemIsTheWeightedShareOfItsTerms() throws {
    let item = ChecklistItem(
      id: "a", weight: .should, point: "a",
      terms: [.init(say: "heap", weight: 3), .init(say: "stack|pile", weight: 1)])
    let score = ScorerTests.score("The pile grows.", [item])
    #expect(score.items.map(\.level) == [0.25])
    #expect(score.items.map(\.points) == [1])
    #expect(score.items.map(\.possible) == [4])
    #expect(
      score.items[0].evidence == [
        Evidence(start: 4, end: 8, text: "pile", phrasing: "stack|pile")
      ])
  }

  @Test(arguments: [
    ("0.0508", "0.0508", true), ("0.0508", "0.051", true), ("0.0508", "0.06", false),
    ("56.9512", "57", true), ("12000", "12k", true), ("100", "101", false), ("3", "three", true),
    ("3", "4", false), ("0", "0.001", false),
  ])
  func aNumberIsMetByOneThatRoundsToIt(term: String, said: String, isMet: Bool) {
    let item = ChecklistItem(
      id: "a", weight: .should, point: "a", terms: [.init(say: term, weight: 1)])
    let score = ScorerTests.score("It comes to \(said) in the end.", [item])
    #expect((score.items[0].level == 1) == isMet)
  }

  @Test func aDeniedSentenceShowsNothing() throws {
    #expect(try Self.total("It is not true that the owner may unlock it.") == 0)
  }

  @Test func whatAFollowUpRecoversIsDiscounted() throws {
    let draft = try Self.draft()
    let late = Self.score("Hm, let me think.", draft, probes: ["It counts permits."])
    let counts = try #require(late.items.first { $0.id == "counts-permits-several" })
    let first = Self.score("It counts permits.", draft)
    let whole = try #require(first.items.first { $0.id == counts.id })
    #expect(abs(counts.level - 0.7 * whole.level) < 0.000_1)
  }

  @Test func aLongReferenceNeedNotBeSaidInFull() {
    let short = DraftScale.score(share: 0.2, worth: 8)
    let long = DraftScale.score(share: 0.2, worth: 80)
    #expect(short < long)
    for worth in [1.0, 8, 80, 800] {
      #expect(DraftScale.score(share: 0, worth: worth) == 0)
      #expect(abs(DraftScale.score(share: 1, worth: worth) - 100) < 0.000_1)
    }
  }

  /// An author turns one item after the other into phrasings.
  @Test func termsAndPhrasingsCanStandSideBySide() {
    let items = [
      ChecklistItem(id: "a", weight: .must, point: "a", say: ["owner unlock"]),
      ChecklistItem(
        id: "b", weight: .should, point: "b", terms: [.init(say: "permits", weight: 2)]),
    ]
    let score = ScorerTests.score("Only the owner may unlock it. It has permits.", items)
    #expect(score.total == 100)
    #expect(score.items.map(\.possible) == [3, 2])
  }
}

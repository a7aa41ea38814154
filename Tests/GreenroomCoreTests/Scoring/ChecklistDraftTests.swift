import Testing

@testable import GreenroomCore

struct ChecklistDraftTests {
  static let question = "What is the difference between a mutex and a semaphore?"
  static let reference = """
    A mutex lets one thread in at a time. A semaphore counts permits, so several threads may hold \
    it. Only the owner of a mutex may unlock it; any thread can post a semaphore.
    """

  static func terms(_ reference: String, question: String = question) throws -> [String: Double] {
    let draft = try ChecklistDraft(reference: reference, question: question)
    let pairs = draft.items.flatMap(\.terms).map { ($0.say, $0.weight) }
    return Dictionary(pairs) { _, _ in
      Issue.record("a term stands twice")
      return 0
    }
  }

  @Test func theSameReferenceGivesTheSameDraft() throws {
    let drafts = try (1...3).map { _ in
      try ChecklistDraft(reference: Self.reference, question: Self.question)
    }
    #expect(Set(drafts).count == 1)
  }

  @Test func eachSentenceBecomesAnItemThatQuotesIt() throws {
    let draft = try ChecklistDraft(reference: Self.reference, question: Self.question)
    #expect(
      draft.items.map(\.point) == [
        "A mutex lets one thread in at a time.",
        "A semaphore counts permits, so several threads may hold it.",
        "Only the owner of a mutex may unlock it; any thread can post a semaphore.",
      ])
    #expect(
      draft.items.map(\.id) == ["lets-thread-time", "counts-permits-several", "owner-unlock-post"])
  }

  @Test func functionWordsAndLoneLettersAreNoTerms() throws {
    let terms = try Self.terms("The x of the heap is over the stack.")
    #expect(Set(terms.keys) == ["heap", "stack"])
  }

  @Test func aWordOfTheQuestionWeighsThreeTenths() throws {
    let with = try Self.terms("A mutex blocks.", question: "Mutexes?")
    let without = try Self.terms("A mutex blocks.", question: "Locks?")
    #expect(with["mutex"] == 0.3)
    #expect(without["mutex"] == 1)
    #expect(with["blocks"] == without["blocks"])
  }

  @Test func aWordInSeveralSentencesWeighsLess() throws {
    let terms = try Self.terms(
      "A bucket holds tokens. Tokens drip into it. No tokens, no request. It smooths bursts.")
    #expect(terms["tokens"] == 0.33)
    #expect(terms["bursts"] == 1)
  }

  @Test func rareWordsWeighMoreThanEverydayOnes() throws {
    let terms = try Self.terms("People configure quorum 3 of 4711.")
    let everyday = try #require(terms["people"])
    let rare = try #require(terms["quorum"])
    #expect(everyday < rare)
    #expect(try #require(terms["3"]) < #require(terms["4711"]))
  }

  @Test func aSentenceThatAddsNothingIsJoinedToTheOneBeforeIt() throws {
    let draft = try ChecklistDraft(
      reference: "Readers see a snapshot. Snapshots: yes", question: "Explain MVCC")
    #expect(draft.items.map(\.point) == ["Readers see a snapshot. Snapshots: yes"])
  }

  @Test func anOpeningThatAddsNothingIsJoinedToTheNext() throws {
    let draft = try ChecklistDraft(
      reference: "Well\nReaders see a snapshot of old versions", question: "Explain MVCC")
    #expect(draft.items.map(\.point) == ["Well; Readers see a snapshot of old versions"])
  }

  @Test func namesAreUniqueAndLegal() throws {
    let draft = try ChecklistDraft(
      reference: "4711 und 0815. Größe 9000, Höhe 7000. 4712 or 4713!", question: "How many?")
    #expect(Set(draft.items.map(\.id)).count == draft.items.count)
    for item in draft.items {
      #expect(item.id.utf8.allSatisfy { $0.isLowerCaseLetter || "-0123456789".utf8.contains($0) })
    }
  }

  @Test(arguments: [
    ("Push and pop.", AnswerForm.definition),
    (String(repeating: "It walks the tree until the page is found. ", count: 8), .explanation),
    ("P = 0.6 * 0.6 * 0.4 = 0.144, so about 14.4 %", .list),
  ])
  func theFormFollowsTheReference(reference: String, form: AnswerForm) throws {
    #expect(try ChecklistDraft(reference: reference, question: "Q").form == form)
  }

  @Test(arguments: [
    ("", DraftProblem.empty), (" \n…!", .empty), ("It is for you: x & y.", .nothingToFind),
    (String(repeating: "word ", count: 2001), .tooLong(words: 2001)),
    (String(repeating: "a", count: 70_000), .tooLarge(70_000)),
  ])
  func whatIsNoReferenceIsRefused(reference: String, problem: DraftProblem) {
    #expect(throws: problem) { try ChecklistDraft(reference: reference, question: Self.question) }
  }

  /// Whatever is written, every term can be looked for, and the reference itself gets all points.
  @Test(arguments: 0..<100)
  func anyReferenceGivesAWorkingDraftOrAReason(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "lock", "Größe", "日本", "O(n log n)", "C++", "<write>", "a|b", "x*", "~6", ">", "not", "1.5",
      "12k", "e.g.", "node.js", "don't", "\u{301}", "👩‍💻", ".", "; ", "\n- ", "TTL", "O(", "|", "<",
    ]
    let text = (0..<30).map { _ in pieces.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    let draft = try ChecklistDraft(reference: text, question: "Q")
    #expect(!draft.items.isEmpty)
    let score = DraftScoringTests.score(text, draft)
    #expect(score.items.allSatisfy { abs($0.level - 1) < 0.000_1 }, "\(text)")
  }
}

import GreenroomTestSupport
import Testing

@testable import GreenroomCore

struct ScorerTests {
  static let filler = " Now here is one more thing that I would like to say to you about it all."

  static func score(
    _ text: String, _ checklist: [ChecklistItem], misconceptions: [Misconception] = [],
    form: AnswerForm = .definition, probes: [String] = [], hints: [Hint] = []
  ) -> AnswerScore {
    let scorer = Scorer(lexicon: Lexicon([:]))
    let question = Question(
      id: "q", title: "Indexes", topic: "t", level: .mid, levels: [.mid], minutes: 5,
      prompt: "Explain how an index makes a query faster.", misconceptions: misconceptions,
      body: .explain(ExplainRubric(form: form, checklist: checklist)), digest: "d")
    let submission = Submission(
      .text(text), probes: probes.map { .init(probe: Probe(item: nil, text: "Why?"), text: $0) },
      hints: hints)
    return scorer.score(submission, for: scorer.compile(question))
  }

  static func must(_ id: String, _ say: String...) -> ChecklistItem {
    ChecklistItem(id: id, weight: .must, point: id, say: say, probe: "What about \(id)?")
  }

  static func should(_ id: String, _ say: String...) -> ChecklistItem {
    ChecklistItem(id: id, weight: .should, point: id, say: say, probe: "What about \(id)?")
  }

  @Test func theScoreIsTheWeightedShareOfTheItemsFound() {
    let score = Self.score(
      "The tree is sorted.", [Self.must("a", "tree"), Self.should("b", "cost")])
    #expect(score.total == 60)
    #expect(score.items.map(\.status) == [.found, .notFound])
    #expect(score.items[0].evidence == [Evidence(start: 4, end: 8, text: "tree", phrasing: "tree")])
  }

  @Test func anEmptyAnswerGetsNothing() {
    #expect(Self.score("", [Self.must("a", "tree")]).total == 0)
    #expect(Self.score(" \n\t", [Self.must("a", "tree")]).total == 0)
  }

  @Test func eachBonusAddsThreeUpToNine() {
    let bonus = ["red", "green", "blue", "black"].map {
      ChecklistItem(id: $0, weight: .bonus, point: $0, say: [$0])
    }
    let list = [Self.must("a", "tree"), Self.must("b", "page")] + bonus
    #expect(Self.score("A tree, red.", list).total == 53)
    #expect(Self.score("A tree: red green blue black.", list).total == 59)
    #expect(Self.score("A tree page: red green blue black.", list).total == 100)
  }

  @Test func aMisconceptionCostsPointsOnce() throws {
    let claim = Misconception(
      id: "m", say: ["index > always > faster", "index > always > fast"], unless: ["trade-off"],
      penalty: .major, correction: "It is not.")
    let list = [Self.must("a", "tree")]
    let wrong = Self.score(
      "A tree. An index is always faster. An index is always faster.", list,
      misconceptions: [claim])
    #expect(wrong.total == 85)
    #expect(wrong.misconceptions.map(\.points) == [-15])
    for text in [
      "A tree. An index is not always faster.", "A tree. It is a myth: an index is always faster.",
      "A tree. An index. It is always faster.", "A tree. Is an index always faster?",
      "A tree. An index is always faster. There is a trade-off.",
      "A tree. Nobody says an index is always faster.",
    ] {
      #expect(Self.score(text, list, misconceptions: [claim]).total == 100, "\(text)")
    }
  }

  @Test func aGroupGivesEvenCredit() {
    let members = ["read", "write", "scan"].map {
      ChecklistItem.Member(id: $0, point: $0, say: [$0])
    }
    let item = ChecklistItem(
      id: "g", weight: .must, point: "two of three", group: .init(need: 2, members: members))
    #expect(Self.score("It must read.", [item]).total == 50)
    #expect(Self.score("It must read and write.", [item]).total == 100)
    #expect(Self.score("It must read, scan and write.", [item]).items[0].evidence.count == 2)
  }

  @Test func aRelationNeedsBothHalvesNearEachOther() {
    let item = ChecklistItem(
      id: "r", weight: .must, point: "locks cause waits", say: ["lock"], needs: ["wait"])
    #expect(Self.score("A lock is held. Others wait.", [item]).total == 100)
    #expect(Self.score("A lock is held. It is red. Others wait.", [item]).total == 0)
    #expect(Self.score("A lock is held.", [item]).total == 0)
  }

  @Test func aStrictItemDropsWhatANegationReaches() {
    var item = Self.must("s", "atomic")
    #expect(Self.score("It is not by any means really atomic.", [item]).total == 100)
    item.isStrict = true
    #expect(Self.score("It is not by any means really atomic.", [item]).total == 0)
    #expect(Self.score("It is not slow, and atomic.", [item]).total == 100)
  }

  @Test(arguments: [
    ("About 12k requests per second.", 100.0), ("12,000 rps at peak", 100), ("4000 rps", 100),
    ("36,000 requests a second", 0), ("Three thousand rps.", 0), ("twelve thousand rps", 100),
    ("12000 users", 0), ("The rps is fine", 0), ("36000 rps", 100),
  ])
  func aNumberIsRightWithinItsFactor(text: String, total: Double) {
    let item = ChecklistItem(
      id: "n", weight: .must, point: "n",
      number: .init(value: 12_000, within: 3, units: ["rps", "requests per-second"]))
    #expect(Self.score(text, [item]).total == total)
  }

  @Test(arguments: [
    ("A share of 27.6 %.", 100.0), ("It is 0.28.", 100), ("0,276 of all", 100), ("It is 28.", 0),
    ("A share of 2.8 %", 0),
  ])
  func aNumberMayNeedNoUnit(text: String, total: Double) {
    let item = ChecklistItem(
      id: "n", weight: .must, point: "n", number: .init(value: 0.2765, within: 1.05, units: []))
    #expect(Self.score(text, [item]).total == total)
  }

  @Test(arguments: [
    ("It needs 5,000 KB.", 100.0), ("Some 0.005 gigabytes", 100), ("5 KB", 0), ("5 seconds", 0),
  ])
  func sizesConvert(text: String, total: Double) {
    let item = ChecklistItem(
      id: "n", weight: .must, point: "n", number: .init(value: 5, within: 2, units: ["MB"]))
    #expect(Self.score(text, [item]).total == total)
  }

  @Test func aFollowUpRecoversSeventyPercent() {
    let list = [Self.must("a", "tree"), Self.must("b", "cost")]
    let score = Self.score("A tree.", list, probes: ["Hm.", "It has a cost."])
    #expect(score.total == 85)
    #expect(score.items[1].evidence.map(\.probe) == [1])
    #expect(score.items[0].evidence.map(\.probe) == [nil])
  }

  @Test func hintsAreTakenOff() {
    let hint = Hint(item: "b", text: "?", price: 7)
    let score = Self.score("A tree.", [Self.must("a", "tree")], hints: [hint])
    #expect(score.total == 93)
    #expect(score.hintPoints == 7)
  }

  @Test(arguments: [
    ("Explain how an index makes a query faster.", "question-copied"),
    ("tree tree tree tree tree tree tree tree tree tree tree tree", "repetition"),
    ("It has a tree.", "too-short"),
    ("A faster query is what comes of it." + filler, "no-must"),
    ("Tree, page, index, cost, key, leaf, root, node, row, heap, scan, lock, plan.", "term-list"),
    (
      "This is about a tree. This is about pages. This is about rows. This is about keys.",
      "same-frame"
    ),
    (
      "It is a tree, a, b, c, d, e, f, g, h, and i, and j, and k, and l, as it was.", "comma-list"
    ),
  ])
  func recitationIsCapped(text: String, cap: String) {
    let list = [Self.must("a", "tree"), Self.should("b", "fast query")]
    let score = Self.score(text, list, form: .explanation)
    #expect(score.caps.map(\.id).contains(cap), "\(score.caps.map(\.id))")
    #expect(score.total == Double(score.caps.map(\.ceiling).min() ?? 100))
  }

  @Test func aCeilingThatLowersNothingIsNotListed() {
    #expect(Self.score("It has a leaf.", [Self.must("a", "tree")], form: .explanation).caps.isEmpty)
  }

  @Test(arguments: [
    "B (1.38%) < C (27.65%) < A (82.08%), so B < C < A, as B is one case of C, and C one of A.",
    "A tree has a root. Each node of the tree points to a smaller tree, down to the leaves of it.",
  ])
  func namingItsSubjectOftenIsNoRepetition(text: String) {
    #expect(Self.score(text, [Self.must("a", "tree|case")]).total == 100)
  }

  @Test func aListIsAFineAnswerToAListQuestion() {
    let text = "Tree, page, index, cost, key, leaf, root, node, row, heap, scan, lock, plan."
    #expect(Self.score(text, [Self.must("a", "tree")], form: .list).caps.isEmpty)
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func evidenceIsAlwaysTheSliceItNames(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = [
      "tree", "日本", "👍🏽", "slow", "writes", "\r\n", ".", "don’t", "index", "cost", "é", ",", "TREE",
      "trees", "not", "tere", "sortde", "sorted",
    ]
    let text = (0..<400).map { _ in words.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
    let list = [
      Self.must("a", "sorted tree"), Self.should("b", "slow write"), Self.must("c", "cost > index"),
    ]
    let score = Self.score(text, list)
    let bytes = Array(text.utf8)
    for evidence in score.items.flatMap(\.evidence) {
      #expect(
        String(decoding: bytes[evidence.start..<evidence.end], as: UTF8.self) == evidence.text)
    }
    #expect(score == Self.score(text, list))
    #expect((0...100).contains(score.total))
  }

  @Test func twentyThousandWordsAreNoTrouble() {
    let text = String(repeating: "slow write slow index tree write ", count: 3334)
    let list = [Self.must("a", "slow write tree index"), Self.must("b", "index > slow > tree ~4")]
    #expect(Self.score(text, list).delivery.words > 20_000)
  }
}

import GreenroomContent
import GreenroomCore
import Testing

@testable import GreenroomCheck

struct DeckCheckTests {
  private let marking = Marking(Scorer(lexicon: Lexicon([:])), lexicon: Lexicon([:]))

  private func reasons(_ text: String) throws -> [String] {
    try report(on: text, marking: marking).findings.map(\.reason)
  }

  @Test func aDeckThatMeetsTheStandardHasNoFindings() throws {
    #expect(try reasons(Samples.deck) == [])
  }

  @Test func everyAnswerOfTheSelfTestsIsReported() throws {
    let scores = try report(on: Samples.deck, marking: marking).scores
    #expect(
      scores.prefix(3) == [
        CheckReport.AnswerCheck(name: "qf-1: a", band: 100...100, score: 100),
        CheckReport.AnswerCheck(name: "qf-1: b", band: 0...0, score: 0),
        CheckReport.AnswerCheck(name: "qf-2: 1", band: 100...100, score: 100),
      ])
  }

  @Test(arguments: [
    (
      "right: [a], wrong: [b]", "right: [b], wrong: [b]",
      "answer \"b\" to item \"qf-1\" is judged wrong; it must be right"
    ),
    (
      "right: [a], wrong: [b]", "right: [a], wrong: [a]",
      "answer \"a\" to item \"qf-1\" is judged right; it must be wrong"
    ),
    (
      ", wrong: [b]", "",
      "item \"qf-1\" needs \"self_test\" with answers that are right and answers that are wrong; "
        + "add them"
    ),
    (
      "    reference: RFC 9110\n", "", "item \"qf-1\" has no \"reference\"; name its source"
    ),
    (
      "    why_wrong: {b: It tempts.}\n", "",
      "item \"qf-1\" has no \"why_wrong\"; say of each tempting option why it is wrong"
    ),
    ("seconds: 36", "seconds: 20", "item \"qf-1\" has 20 seconds; give 25 to 60"),
    (
      "    level: mid\n", "    level: staff\n",
      "item \"qf-1\" is for staff, which \"levels\" lacks; add it"
    ),
    (
      "b: Another}", "b: All of the above}",
      "option \"b\" of item \"qf-1\" is \"All of the above\"; write one that stands alone"
    ),
    (
      "b: Another}", "b: Another one that is said at a length which gives it away}",
      "the options of item \"qf-1\" have 3 to 56 characters; make them similar"
    ),
    ("minutes: 3", "minutes: 9", "nine minutes are unusual for this kind; give 3"),
    ("references: [\"RFC 9110\"]\n", "", "the question names no references; add its sources"),
  ])
  func whatOffendsTheStandardIsNamed(from: String, to: String, reason: String) throws {
    let text = Samples.deck.replacing(from, with: to, maxReplacements: 1)
    #expect(text != Samples.deck)
    #expect(try reasons(text) == [reason])
  }

  @Test func aDeckOfFewerItemsIsAWarning() throws {
    let text = Samples.deck(items: 4).replacing("minutes: 3", with: "minutes: 2")
    #expect(try reasons(text) == ["the deck has four items; the usual number is five"])
  }

  @Test func aPhrasingThatCannotBeReadIsNamed() throws {
    let text = Samples.deck(items: 5).replacing(
      "type: number", with: "type: short", maxReplacements: 1
    ).replacing("accept: [1, 2]", with: "say: [\"<nowhere>\"]", maxReplacements: 1)
    let findings = try report(on: text, marking: marking).findings
    #expect(findings.count == 1)
    #expect(findings.first?.reason.hasPrefix("item \"qf-2\": phrasing \"<nowhere>\"") == true)
  }
}

extension Samples {
  static let deck = deck(items: 5)

  /// A choice and further numbers.
  static func deck(items: Int) -> String {
    let numbers = (2...items).map { number in
      """
        - id: qf-\(number)
          type: number
          level: mid
          seconds: 36
          prompt: How many?
          accept: [1, 2]
          explain: So many.
          reference: RFC 9110
          self_test: {right: ["1"], wrong: ["3"]}

      """
    }
    return """
      format: 1
      id: quickfire-samples
      kind: quickfire
      title: Samples
      topic: http
      level: mid
      levels: [mid]
      minutes: 3
      references: ["RFC 9110"]
      items:
        - id: qf-1
          type: choice
          level: mid
          seconds: 36
          prompt: Which?
          options: {a: One, b: Another}
          answer: a
          why_wrong: {b: It tempts.}
          explain: So it is.
          reference: RFC 9110
          self_test: {right: [a], wrong: [b]}

      """ + numbers.joined()
  }
}

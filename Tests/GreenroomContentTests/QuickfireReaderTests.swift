import GreenroomContent
import GreenroomCore
import Testing

struct QuickfireReaderTests {
  private func deck(_ text: String) throws -> QuickfireDeck {
    let reading = QuestionReader.read(text: text, file: "q")
    #expect(reading.findings == [])
    guard case .quickfire(let deck) = try #require(reading.question).body else {
      throw NoDeck()
    }
    return deck
  }

  private struct NoDeck: Error {}

  @Test func itemsOfEveryTypeAreRead() throws {
    let items = try deck(Samples.deck).items
    let options = [("a", "GET"), ("b", "PUT")].map { QuickfireTask.Option(id: $0.0, text: $0.1) }
    #expect(
      items.map(\.task) == [
        .choice(options, answer: "b"), .multi(options, answer: ["a", "b"]),
        .order(options, answer: ["b", "a"]), .number(accept: 1...2.5, unit: "ms"),
        .short(say: ["jitter"], unless: ["server"]),
      ])
    let first = items[0]
    #expect(first.level == .junior)
    #expect(items[1].level == .mid)
    #expect(first.seconds == 30)
    #expect(first.prompt == "Which?")
    #expect(first.explain == "So it is.")
    #expect(first.whyWrong == ["a": "It tempts."])
    #expect(first.reference == "RFC 9110")
    #expect(first.selfTest == .init(right: ["b"], wrong: ["a", ""]))
    #expect(items[1].selfTest == .init(right: ["a, b"], wrong: ["a"]))
    #expect(items[3].selfTest == .init(right: ["1.5"], wrong: ["3"]))
  }

  @Test(arguments: slips)
  func aSlipIsNamedWithItsLine(slip: Slip) throws {
    let reading = try slip.reading(of: Samples.deck)
    #expect(reading.findings.map(\.description) == slip.findings.map { "q:\($0)" })
    #expect((reading.question != nil) == slip.loads)
  }

  static let slips: [Slip] = [
    Slip(
      from: "answer: b\n", to: "answer: z\n",
      findings: ["16: \"answer\" of item \"one\" names \"z\", which is no option; use one of: a, b"]
    ),
    Slip(
      from: "answer: [a, b]", to: "answer: [a, a]",
      findings: ["27: \"answer\" of item \"several\" names \"a\" twice; remove one"]),
    Slip(
      from: "answer: [b, a]", to: "answer: [b]",
      findings: ["35: \"answer\" of item \"sorted\" leaves out a; put all options in order"]),
    Slip(
      from: "accept: [1, 2.5]", to: "accept: [3, 2.5]",
      findings: [
        "41: \"accept\" of item \"count\" must be the lowest and the highest right number, such as "
          + "[99.69, 99.71]"
      ]),
    Slip(
      from: "accept: [1, 2.5]", to: "accept: 2",
      findings: [
        "41: \"accept\" of item \"count\" must be the lowest and the highest right number, such as "
          + "[99.69, 99.71]"
      ]),
    Slip(
      from: "      a: It tempts.", to: "      z: It tempts.",
      findings: [
        "18: \"why_wrong\" of item \"one\" names \"z\", which is no option; use one of: a, b"
      ]),
    Slip(
      from: "      a: It tempts.", to: "      b: It tempts.",
      findings: [
        "18: \"why_wrong\" of item \"one\" names \"b\", which is a right answer; remove it"
      ]
    ),
    Slip(
      from: "options: {a: GET, b: PUT}", to: "options: {a: GET}",
      findings: [
        "15: \"options\" of item \"one\" holds no choice; write two or more",
        "16: \"answer\" of item \"one\" names \"b\", which is no option; use one of: a",
      ]),
    Slip(
      from: "options: {a: GET, b: PUT}", to: "options: {a: GET, B: PUT, b: 400}",
      findings: [
        "15: the option \"B\" of item \"one\" must be a lower-case letter or word; rename it",
        "15: \"b\" of \"options\" of item \"one\" is read as a number; quote it: \"400\"",
        "16: \"answer\" of item \"one\" names \"b\", which is no option; use one of: a, B",
      ]),
    Slip(
      from: "type: short", to: "type: long",
      findings: [
        "46: unknown type \"long\" in item \"word\"; use one of: choice, multi, order, number, short"
      ]),
    Slip(
      from: "    say: [jitter]\n", to: "",
      findings: ["45: item \"word\" has no \"say\"; add it"]),
    Slip(
      from: "wrong: [[a]]", to: "wrong: [{a: b}]",
      findings: [
        "29: \"wrong\" of \"self_test\" of item \"several\" must hold texts, or lists of options"
      ]),
    Slip(
      from: "minutes: 3\n", to: "minutes: 3\nanswers: {strong: It is so.}\n",
      findings: ["9: unknown field \"answers\" in the question; remove it"], loads: true),
    Slip(
      from: "unit: ms", to: "units: ms",
      findings: [
        "42: unknown field \"units\" in item \"count\"; did you mean \"unit\"?"
      ], loads: true),
  ]

  @Test func anEmptyDeckIsAnError() {
    let lines = Samples.deck.split(separator: "\n").prefix { $0 != "items:" }
    let text = lines.joined(separator: "\n") + "\nitems: []\n"
    let reading = QuestionReader.read(text: text, file: "q")
    #expect(
      reading.findings.map(\.reason) == ["\"items\" of the question is an empty list; fill it"])
  }
}

extension Samples {
  static let deck = """
    format: 1
    id: quickfire-samples
    kind: quickfire
    title: Samples
    topic: http
    level: mid
    levels: [junior, mid]
    minutes: 3
    items:
      - id: one
        type: choice
        level: junior
        seconds: 30
        prompt: Which?
        options: {a: GET, b: PUT}
        answer: b
        why_wrong:
          a: It tempts.
        explain: So it is.
        reference: RFC 9110
        self_test: {right: [b], wrong: [a, ""]}
      - id: several
        type: multi
        seconds: 30
        prompt: Which of them?
        options: {a: GET, b: PUT}
        answer: [a, b]
        explain: So they are.
        self_test: {right: [[a, b]], wrong: [[a]]}
      - id: sorted
        type: order
        seconds: 30
        prompt: In which order?
        options: {a: GET, b: PUT}
        answer: [b, a]
        explain: So they come.
      - id: count
        type: number
        seconds: 30
        prompt: How long?
        accept: [1, 2.5]
        unit: ms
        explain: So long.
        self_test: {right: [1.5], wrong: ["3"]}
      - id: word
        type: short
        seconds: 30
        prompt: What is missing?
        say: [jitter]
        unless: [server]
        explain: Jitter.
    references: ["RFC 9110"]

    """
}

import GreenroomCheck
import Testing

/// One departure from the standard in a file that meets it, and what is said about it.
struct Departure: CustomTestStringConvertible, Sendable {
  var from: String
  var to: String
  /// `line: reason` of every finding.
  var findings: [String]

  var testDescription: String { "\(from) → \(to)" }

  func check(in text: String) throws {
    _ = try #require(text.ranges(of: from).first, "the sample does not hold: \(from)")
    let report = try report(on: text.replacing(from, with: to, maxReplacements: 1))
    #expect(report.findings.map(\.description) == findings.map { "q:\($0)" })
    #expect(!report.hasPassed)
  }
}

struct StandardTests {
  @Test func aFileThatMeetsTheStandardPasses() throws {
    #expect(try report(on: Samples.explain).findings == [])
    #expect(try report(on: Samples.behavioral).findings == [])
    #expect(try report(on: Samples.explain).hasPassed)
  }

  @Test func aDraftGetsOneFindingThatSaysWhatToDo() throws {
    let terms = "terms: [{say: \"alpha\", weight: 1}]"
    let phrasings = """
      say:
            - "must 1 alpha"
            - "must 1 beta"
            - "must 1 gamma"
      """
    let draft = Samples.explain.replacing("level: mid\n", with: "level: mid\ndraft: true\n")
    try #expect(
      report(on: draft.replacing(phrasings, with: terms)).findings.map(\.description) == [
        "q:7: the question is a draft; write phrasings (\"say\") in place of \"terms\" in one "
          + "item, then remove \"draft: true\""
      ])
    try #expect(
      report(on: draft).findings.map(\.description) == [
        "q:7: the question is a draft without \"terms\"; remove \"draft: true\" to have it checked"
      ])
  }

  @Test(arguments: fieldDepartures + answerDepartures + itemDepartures)
  func aDepartureOfAnExplainQuestionIsNamed(departure: Departure) throws {
    try departure.check(in: Samples.explain)
  }

  @Test(arguments: storyDepartures)
  func aDepartureOfABehavioralQuestionIsNamed(departure: Departure) throws {
    try departure.check(in: Samples.behavioral)
  }

  static let fieldDepartures: [Departure] = [
    Departure(
      from: "covers: The idea.\n", to: "",
      findings: ["1: the question has no \"covers\"; say what a strong answer covers"]),
    Departure(
      from: "references: [\"PostgreSQL documentation\"]", to: "references: []",
      findings: ["17: the question names no references; add its sources"]),
    Departure(
      from: "levels: [mid, senior]", to: "levels: [senior]",
      findings: ["7: \"levels\" lacks the bar \"mid\"; add it"]),
    Departure(
      from: "companies: [any]", to: "companies: [banks]",
      findings: ["9: unknown flavour \"banks\"; use one of the standard"]),
    Departure(
      from: "minutes: 7", to: "minutes: 12",
      findings: ["8: twelve minutes are unusual for this kind; give 5 to 8"]),
    Departure(
      from: "  What does it see, and why?\n", to: "",
      findings: ["10: the prompt has one line; set the scene in two to six"]),
    Departure(
      from: "  What does it see, and why?", to: "  \(Samples.words(100))",
      findings: ["10: the prompt has 8 lines; say it in six at most"]),
    Departure(
      from: "  - {id: three, say: [\"claim three\"], correction: It is not so.}\n", to: "",
      findings: ["18: the question has two misconceptions; it needs 3 to 8"]),
  ]

  static let answerDepartures: [Departure] = [
    Departure(
      from: "  weak: Few words.\n", to: "",
      findings: ["22: there is no answer \"weak\"; write it"]),
    Departure(
      from: "strong: \(Samples.words(200))", to: "strong: Short.",
      findings: ["23: answer \"strong\" has one word; say it in 180 to 280"]),
    Departure(
      from: "name: other_strong, band: [75, 100]", to: "name: other_strong, band: [60, 100]",
      findings: ["26: \"others\" has one strong answer (band from 70); it needs two"]),
    Departure(
      from: "name: plain_words", to: "name: plain",
      findings: [
        "26: \"others\" has no strong answer \"plain_words\" (band from 70); "
          + "write one without terms of art"
      ]),
    Departure(
      from: "name: wrong_fluent", to: "name: wrong",
      findings: [
        "26: \"others\" has no answer \"wrong_fluent\"; write one with the errors people make"
      ]),
    Departure(
      from: "wrong_fluent, band: [0, 50]", to: "wrong_fluent, band: [0, 55]",
      findings: [
        "29: answer \"wrong_fluent\" may score 55; lower its band to 50 or less"
      ]),
  ]

  static let itemDepartures: [Departure] = [
    Departure(
      from: "      - \"must 1 gamma\"\n", to: "",
      findings: ["31: item \"must-1\" has two phrasings; a must item needs three"]),
    Departure(
      from: "must 1 gamma", to: "must 1 alpha",
      findings: ["37: item \"must-1\" holds the phrasing \"must 1 alpha\" twice; remove one"]),
    Departure(
      from: "    probe: What about it?\n", to: "",
      findings: [
        "31: item \"must-1\" has no probe; add the follow-up asked when it is missed"
      ]),
    Departure(
      from: "weight: must", to: "weight: should",
      findings: ["30: the checklist has two must items; it needs 3 to 6"]),
    Departure(
      from: "weight: should", to: "weight: bonus",
      findings: ["30: the checklist has two should items; it needs 3 to 5"]),
    Departure(
      from: """
          - id: bonus-1
            weight: bonus
            point: The point
            say:
              - "bonus 1 alpha"
              - "bonus 1 beta"
              - "bonus 1 gamma"
            probe: What about it?

        """, to: "",
      findings: ["30: the checklist has six items; it needs 7 to 12"]),
    Departure(
      from: "      - \"must 1 alpha\"\n",
      to: (1...11).map { "      - \"must 1 alpha \($0)\"\n" }.joined(),
      findings: [
        "31: item \"must-1\" has 13 phrasings; make it two items, or use a set of the lexicon"
      ]),
  ]

  static let storyDepartures: [Departure] = [
    Departure(
      from: "competency: failure", to: "competency: juggling",
      findings: ["6: unknown competency \"juggling\"; use one of the standard"]),
    Departure(
      from: "opening_probes: [\"What did you see first?\"]\n", to: "",
      findings: ["1: the question has no \"opening_probes\"; add two"]),
    Departure(
      from: "red_flags:\n  - {id: blame, say: [\"fault\"], correction: "
        + "Say what in the system let it happen.}\n", to: "",
      findings: ["1: the question has no \"red_flags\"; add those that fit"]),
    Departure(
      from: ", staff: Many.", to: "",
      findings: ["15: \"level_bar\" says nothing for staff; add what is expected"]),
    Departure(
      from: "    task: I did.\n", to: "",
      findings: ["21: answer \"strong\" has no part \"task\"; add it"]),
    Departure(
      from: "say: [\"alpha\", \"beta\", \"gamma\"]", to: "say: [\"alpha\"]",
      findings: ["39: item \"it\" has one phrasing; a must item needs three"]),
  ]
}

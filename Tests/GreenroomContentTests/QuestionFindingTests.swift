import GreenroomContent
import Testing

/// One slip in a valid file, and what is said about it.
struct Slip: CustomTestStringConvertible, Sendable {
  var from: String
  var to: String
  /// `line: reason` of every finding.
  var findings: [String]
  /// Whether the question still loads.
  var loads = false

  var testDescription: String { "\(from) → \(to)" }

  func reading(of text: String) throws -> QuestionReading {
    _ = try #require(text.ranges(of: from).first, "the sample does not hold: \(from)")
    return QuestionReader.read(text: text.replacing(from, with: to, maxReplacements: 1), file: "q")
  }
}

struct QuestionFindingTests {
  @Test(arguments: commonSlips + checklistSlips + answerSlips)
  func aSlipInAnExplainQuestionIsNamedWithItsLine(slip: Slip) throws {
    let reading = try slip.reading(of: Samples.explain)
    #expect(reading.findings.map(\.description) == slip.findings.map { "q:\($0)" })
    #expect((reading.question != nil) == slip.loads)
  }

  @Test(arguments: storySlips)
  func aSlipInABehavioralQuestionIsNamedWithItsLine(slip: Slip) throws {
    let reading = try slip.reading(of: Samples.behavioral)
    #expect(reading.findings.map(\.description) == slip.findings.map { "q:\($0)" })
    #expect((reading.question != nil) == slip.loads)
  }

  @Test func allSlipsAreNamedAtOnce() {
    let text = Samples.explain
      .replacing("title: Explain MVCC", with: "titel: Explain MVCC")
      .replacing("weight: must", with: "weight: most")
      .replacing("minutes: 7", with: "minutes: soon")
    let lines = QuestionReader.read(text: text, file: "q").findings.map(\.line)
    #expect(lines == [1, 5, 9, 23])
  }

  @Test func anUnknownKindDoesNotHideTheOtherSlips() {
    let text = Samples.behavioral
      .replacing("kind: behavioral", with: "kind: story")
      .replacing("minutes: 6", with: "minutes: soon")
    #expect(QuestionReader.read(text: text, file: "q").findings.map(\.line) == [3, 9])
  }

  static let commonSlips: [Slip] = [
    Slip(
      from: "format: 1", to: "format: 2",
      findings: ["1: format 2 is newer than this version reads (1); update the program"]),
    Slip(from: "format: 1\n", to: "", findings: ["1: the question has no \"format\"; add it"]),
    Slip(
      from: "id: explain-mvcc", to: "id: Explain_MVCC",
      findings: ["2: \"id\" \"Explain_MVCC\" must be lower-case words joined by hyphens; rename it"]
    ),
    Slip(
      from: "kind: explain", to: "kind: essay",
      findings: [
        "3: unknown kind \"essay\" in the question; "
          + "use one of: explain, design, coding, sql, behavioral, quickfire"
      ]),
    Slip(
      from: "form: explanation", to: "form: poem",
      findings: [
        "4: unknown form \"poem\" in the question; "
          + "use one of: explanation, steps, definition, list"
      ]),
    Slip(
      from: "title: Explain MVCC", to: "title: 2026-01-01",
      findings: ["5: \"title\" of the question is read as a date; quote it: \"2026-01-01\""]),
    Slip(
      from: "title: Explain MVCC", to: "title: no",
      findings: ["5: \"title\" of the question is read as a truth value; quote it: \"no\""]),
    Slip(
      from: "title: Explain MVCC", to: "title:",
      findings: ["5: \"title\" of the question is empty; write it"]),
    Slip(
      from: "title: Explain MVCC", to: "title: \"two\\nlines\"",
      findings: ["5: \"title\" of the question must be one line; shorten it"]),
    Slip(
      from: "title: Explain MVCC", to: "title: \"red \\e[31m\"",
      findings: [
        "5: \"title\" of the question holds the control character U+001B; remove it"
      ]),
    Slip(
      from: "topic: locking", to: "topic: [locking]",
      findings: ["6: \"topic\" of the question must be text, not a list or mapping"]),
    Slip(
      from: "level: mid", to: "level: expert",
      findings: [
        "7: unknown level \"expert\" in the question; use one of: junior, mid, senior, staff"
      ]),
    Slip(
      from: "levels: [senior, mid]", to: "levels: mid",
      findings: ["8: \"levels\" of the question must be a list; begin lines with \"-\""]),
    Slip(
      from: "minutes: 7", to: "minutes: \"7\"",
      findings: ["9: \"minutes\" of the question must be a whole number, 1 to 180"]),
    Slip(
      from: "seed: true", to: "seed: yes",
      findings: ["10: \"seed\" of the question must be true or false"]),
    Slip(
      from: "seed: true", to: "sead: true",
      findings: ["10: unknown field \"sead\" in the question; did you mean \"seed\"?"],
      loads: true),
    Slip(
      from: "seed: true", to: "colour: blue",
      findings: ["10: unknown field \"colour\" in the question; remove it"], loads: true),
    Slip(
      from: "    reply: PostgreSQL.\n", to: "",
      findings: ["19: clarification 1 has no \"reply\"; add it"]),
  ]

  static let checklistSlips: [Slip] = [
    Slip(
      from: "  - id: snapshot\n    weight: must", to: "  - weight: must",
      findings: ["22: item 1 has no \"id\"; add it"]),
    Slip(
      from: "id: kinds", to: "id: snapshot",
      findings: ["29: item \"snapshot\" stands twice in \"checklist\"; rename or remove one"]),
    Slip(
      from: "weight: must", to: "weight: 3",
      findings: ["23: \"weight\" of item \"snapshot\" is read as a number; quote it: \"3\""]),
    Slip(
      from:
        "    say: [\"snapshot\", \"old version\", \"point-in-time\"]\n    needs: [\"reader\"]\n",
      to: "",
      findings: ["22: item \"snapshot\" has no \"say\", \"of\" or \"number\"; add phrasings"]),
    Slip(
      from: "say: [\"snapshot\", \"old version\", \"point-in-time\"]", to: "say: []",
      findings: ["25: item \"snapshot\" has no phrasings; add some to \"say\""]),
    Slip(
      from: "\"old version\"", to: "429",
      findings: ["25: \"say\" of item \"snapshot\" is read as a number; quote it: \"429\""]),
    Slip(
      from: "negation: strict", to: "negation: loose",
      findings: [
        "27: unknown negation \"loose\" in item \"snapshot\"; write strict or leave it out"
      ]),
    Slip(
      from: "    need: 1\n", to: "    need: 3\n",
      findings: ["32: \"need\" of item \"kinds\" must be a whole number, 1 to 2"]),
    Slip(
      from: "    need: 1\n", to: "    say: [\"kind\"]\n    need: 1\n",
      findings: ["34: item \"kinds\" has both \"say\" and \"of\"; keep one, or make it two items"]),
    Slip(
      from: "weight: bonus", to: "weight: bonus\n    needs: [\"x\"]",
      findings: ["38: item \"size\" has \"needs\" without \"say\"; add it"]),
    Slip(
      from: "within: 3", to: "within: 0.5",
      findings: [
        "39: \"within\" of the number of item \"size\" is a factor and must be 1 or more"
      ]),
    Slip(
      from: "value: 8.5", to: "value: many",
      findings: [
        "39: \"value\" of the number of item \"size\" must be a number, without quotes"
      ]),
    Slip(
      from: "penalty: major", to: "penalty: huge",
      findings: [
        "44: unknown penalty \"huge\" in misconception \"no-cost\"; use one of: minor, major"
      ]),
  ]

  static let answerSlips: [Slip] = [
    Slip(
      from: "  average: Some.", to: "  medium: Some.",
      findings: ["49: unknown field \"medium\" in \"answers\"; remove it"], loads: true),
    Slip(
      from: "band: [70, 100]", to: "band: [100, 70]",
      findings: [
        "53: \"band\" of answer \"plain_words\" must be the lowest and the highest score, "
          + "such as [70, 100]"
      ]),
    Slip(
      from: "band: [70, 100]", to: "band: [70, 101]",
      findings: ["53: \"band\" of answer \"plain_words\" must be a whole number, 0 to 100"]),
    Slip(
      from: "    text: A picture of the past.\n", to: "",
      findings: ["52: answer \"plain_words\" has no \"text\"; add it"]),
    Slip(
      from: "strong: >\n    A reader sees a snapshot.", to: "strong: {action: I did.}",
      findings: [
        "47: answer \"strong\" has no \"text\"; add it",
        "47: unknown field \"action\" in answer \"strong\"; remove it",
      ]),
  ]

  static let storySlips: [Slip] = [
    Slip(
      from: "share: 45", to: "share: 40",
      findings: ["13: the shares of \"star\" add to 95; make them add to 100"]),
    Slip(
      from: "id: result,", to: "id: outcome,",
      findings: [
        "13: \"star\" has no part \"result\"; a story has all five",
        "21: unknown id \"outcome\" in part \"outcome\"; "
          + "use one of: situation, task, action, result, reflection",
      ]),
    Slip(
      from: "competency: failure\n", to: "",
      findings: ["1: the question has no \"competency\"; add it"]),
    Slip(
      from: "  junior: Own task.", to: "  intern: Own task.",
      findings: ["28: unknown field \"intern\" in \"level_bar\"; remove it"], loads: true),
    Slip(
      from: "    correction: Say what in the system let it happen.\n", to: "",
      findings: ["24: red flag \"blame\" has no \"correction\"; add it"]),
    Slip(
      from: "situation: It broke.", to: "situations: It broke.",
      findings: [
        "33: unknown field \"situations\" in answer \"strong\"; did you mean \"situation\"?"
      ], loads: true),
  ]
}

import GreenroomContent
import GreenroomCore
import Testing

struct DesignReaderTests {
  @Test func everythingOfAPhaseIsRead() throws {
    let reading = QuestionReader.read(text: Samples.design, file: "q")
    #expect(reading.findings == [])
    let question = try #require(reading.question)
    guard case .design(let rubric) = question.body else {
      Issue.record("no design")
      return
    }
    #expect(rubric.phases.map(\.id) == ["requirements", "deep-dive"])
    let phase = rubric.phases[1]
    #expect(phase.title == "The hard part")
    #expect(phase.minutes == 25)
    #expect(phase.share == 60)
    #expect(phase.prompt == "What is hard?")
    #expect(phase.checklist.map(\.id) == ["lock"])
    #expect(
      question.answers.map(\.content) == [
        .parts([
          .init(id: "requirements", text: "Collectors."), .init(id: "deep-dive", text: "Locks."),
        ]), .text("A shop."),
      ])
    #expect(question.misconceptions.map(\.id) == ["free"])
  }

  @Test(arguments: slips)
  func aSlipIsNamedWithItsLine(slip: Slip) throws {
    let reading = try slip.reading(of: Samples.design)
    #expect(reading.findings.map(\.description) == slip.findings.map { "q:\($0)" })
    #expect((reading.question != nil) == slip.loads)
  }

  static let slips: [Slip] = [
    Slip(
      from: "share: 60", to: "share: 50",
      findings: ["11: the shares of \"phases\" add to 90; make them add to 100"]),
    Slip(
      from: "minutes: 25", to: "minutes: 20",
      findings: [
        "11: the minutes of \"phases\" add to 35; make them add to the 40 of the question"
      ]),
    Slip(
      from: "  - id: requirements", to: "  - id: deep-dive",
      findings: [
        "18: phase \"deep-dive\" stands twice in \"phases\"; rename or remove one",
        "30: unknown field \"requirements\" in answer \"strong\"; remove it",
      ]),
    Slip(
      from: "    prompt: What is hard?\n", to: "",
      findings: ["18: phase \"deep-dive\" has no \"prompt\"; add it"]),
    Slip(
      from: "    title: The hard part", to: "    titel: The hard part",
      findings: [
        "18: phase \"deep-dive\" has no \"title\"; add it",
        "19: unknown field \"titel\" in phase \"deep-dive\"; did you mean \"title\"?",
      ]),
    Slip(
      from: "    deep-dive: Locks.", to: "    deep-dove: Locks.",
      findings: [
        "31: unknown field \"deep-dove\" in answer \"strong\"; did you mean \"deep-dive\"?"
      ], loads: true),
    Slip(
      from: "  - id: requirements", to: "  - id: text",
      findings: [
        "12: a phase cannot be called \"text\", which names an answer as a whole; rename it",
        "30: unknown field \"requirements\" in answer \"strong\"; remove it",
      ]),
  ]

  @Test func withoutPhasesItIsNoDesign() {
    let text = Samples.design.replacing("phases:", with: "parts:")
    let reasons = QuestionReader.read(text: text, file: "q").findings.map(\.reason)
    #expect(reasons.contains("the question has no \"phases\"; add it"))
  }
}

extension Samples {
  static let design = """
    format: 1
    id: design-a-shop
    kind: design
    title: Design a shop
    topic: shops
    level: senior
    levels: [mid, senior]
    minutes: 40
    prompt: Design a shop for stamps.
    covers: What is needed and what is hard.
    phases:
      - id: requirements
        title: Scope
        minutes: 15
        share: 40
        prompt: Who needs what?
        checklist: [{id: users, weight: must, point: Users, say: ["collector"]}]
      - id: deep-dive
        title: The hard part
        minutes: 25
        share: 60
        prompt: What is hard?
        checklist: [{id: lock, weight: must, point: Locks, say: ["lock"]}]
    misconceptions:
      - id: free
        say: ["lock free"]
        correction: Locks cost.
    answers:
      strong:
        requirements: Collectors.
        deep-dive: Locks.
      weak: A shop.
    references: ["A book"]

    """
}

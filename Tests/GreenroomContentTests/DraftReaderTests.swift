import GreenroomContent
import GreenroomCore
import Testing

struct DraftReaderTests {
  private static let draft = """
    format: 1
    id: mutex
    kind: explain
    draft: true
    form: definition
    title: Mutex
    topic: locking
    level: mid
    levels: [mid]
    minutes: 7
    prompt: What is a mutex?
    checklist:
      - id: owner
        weight: should
        point: It has an owner
        terms:
          - {say: "owner", weight: 1}
          - {say: "unlock|release", weight: 0.33}

    """

  @Test func aDraftAndItsTermsAreRead() throws {
    let reading = QuestionReader.read(text: Self.draft, file: "q")
    #expect(reading.findings == [])
    let question = try #require(reading.question)
    #expect(question.isDraft)
    #expect(
      question.items.map(\.item) == [
        ChecklistItem(
          id: "owner", weight: .should, point: "It has an owner",
          terms: [.init(say: "owner", weight: 1), .init(say: "unlock|release", weight: 0.33)])
      ])
  }

  @Test func otherQuestionsAreNoDrafts() throws {
    let question = try #require(QuestionReader.read(text: Samples.explain, file: "q").question)
    #expect(!question.isDraft)
  }

  @Test(arguments: slips)
  func aSlipInADraftIsNamedWithItsLine(slip: Slip) throws {
    let reading = try slip.reading(of: Self.draft)
    #expect(reading.findings.map(\.description) == slip.findings.map { "q:\($0)" })
    #expect((reading.question != nil) == slip.loads)
  }

  static let slips: [Slip] = [
    Slip(
      from: "draft: true\n", to: "",
      findings: [
        "15: item \"owner\" has \"terms\", which only an explain question with \"draft: true\" "
          + "takes; write phrasings in \"say\""
      ]),
    Slip(
      from: "draft: true", to: "draft: maybe",
      findings: [
        "4: \"draft\" of the question must be true or false",
        "16: item \"owner\" has \"terms\", which only an explain question with \"draft: true\" "
          + "takes; write phrasings in \"say\"",
      ]),
    Slip(
      from: "    point: It has an owner\n", to: "    point: It has an owner\n    say: [\"own\"]\n",
      findings: ["16: item \"owner\" has both \"terms\" and \"say\"; keep one of them"]),
    Slip(
      from: "weight: 0.33", to: "weight: 0",
      findings: ["18: \"weight\" of term \"unlock|release\" must be above 0 and at most 10"]),
    Slip(
      from: "weight: 0.33", to: "weight: much",
      findings: ["18: \"weight\" of term \"unlock|release\" must be a number, without quotes"]),
    Slip(
      from: "unlock|release", to: "owner",
      findings: ["18: term \"owner\" stands twice in \"terms\"; rename or remove one"]),
    Slip(
      from: "say: \"owner\", weight", to: "weight",
      findings: ["17: term 1 has no \"say\"; add it"]),
  ]

  @Test func theTermsOfAStoryAreRefused() throws {
    let slip = Slip(
      from: "checklist: [{id: role, weight: must, point: Own, say: [\"own\"]}]",
      to: "checklist: [{id: role, weight: must, point: Own, terms: [{say: a1, weight: 1}]}]",
      findings: [])
    let reading = try slip.reading(of: Samples.behavioral)
    #expect(reading.question == nil)
    #expect(reading.findings.map(\.reason).contains { $0.contains("has \"terms\"") })
  }
}

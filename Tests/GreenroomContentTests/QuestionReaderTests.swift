import GreenroomContent
import GreenroomCore
import Testing

struct QuestionReaderTests {
  @Test func everyFieldOfAnExplainQuestionIsRead() throws {
    let reading = QuestionReader.read(text: Samples.explain, file: "explain-mvcc.yaml")
    #expect(reading.findings == [])
    let question = try #require(reading.question)
    #expect(question.id == "explain-mvcc")
    #expect(question.title == "Explain MVCC")
    #expect(question.topic == "locking")
    #expect(question.level == .mid)
    #expect(question.levels == [.mid, .senior])
    #expect(question.minutes == 7)
    #expect(question.isSeed)
    #expect(question.companies == ["any", "payments"])
    #expect(question.covers == "The idea in one paragraph.")
    #expect(
      question.clarifications == [Clarification(ask: ["which database"], reply: "PostgreSQL.")])
    #expect(question.references == ["PostgreSQL documentation"])
    #expect(
      question.misconceptions == [
        Misconception(
          id: "no-cost", say: ["free"], unless: ["not free"], penalty: .major,
          correction: "Old versions cost space.")
      ])
  }

  @Test func textKeepsItsLinesAndLosesTheBreakAtItsEnd() throws {
    let question = try #require(QuestionReader.read(text: Samples.explain, file: "a").question)
    #expect(question.prompt == "What does a snapshot show,\nand when does it end?")
  }

  @Test func theThreeFormsOfAChecklistItemAreRead() throws {
    let question = try #require(QuestionReader.read(text: Samples.explain, file: "a").question)
    guard case .explain(let rubric) = question.body else {
      Issue.record("not an explain question")
      return
    }
    let members = [
      ChecklistItem.Member(id: "first", point: "The first", say: ["first"]),
      ChecklistItem.Member(id: "second", point: "The second", say: ["second"]),
    ]
    #expect(
      rubric.checklist == [
        ChecklistItem(
          id: "snapshot", weight: .must, point: "A reader sees a snapshot",
          say: ["snapshot", "old version", "point-in-time"], needs: ["reader"], isStrict: true,
          probe: "What does a reader see?"),
        ChecklistItem(
          id: "kinds", weight: .should, point: "Names two kinds",
          group: .init(need: 1, members: members)),
        ChecklistItem(
          id: "size", weight: .bonus, point: "Knows the size",
          number: .init(value: 8.5, within: 3, units: ["KB"])),
      ])
  }

  @Test func answersComeWithTheBandThatTheyMustScore() throws {
    let question = try #require(QuestionReader.read(text: Samples.explain, file: "a").question)
    #expect(
      question.answers == [
        ModelAnswer(name: "strong", content: .text("A reader sees a snapshot."), band: 85...100),
        ModelAnswer(name: "average", content: .text("Some."), band: 45...75),
        ModelAnswer(name: "weak", content: .text("Nothing."), band: 0...35),
      ])
    #expect(
      question.others == [
        ModelAnswer(
          name: "plain_words", content: .text("A picture of the past."), band: 70...100)
      ])
  }

  @Test func theDigestIsThatOfTheBytes() throws {
    let reading = QuestionReader.read(text: Samples.explain, file: "a")
    let digest = SHA256.hexadecimal(of: Samples.explain.utf8)
    #expect(try #require(reading.question).digest.rawValue == digest)
  }

  @Test func theFileNameBindsOnlyWhereItIsGiven() {
    let bound = QuestionReader.read(
      text: Samples.explain, file: "q/other.yaml", expectedID: "other")
    #expect(bound.question == nil)
    #expect(
      bound.findings.map(\.description) == [
        "q/other.yaml:2: id \"explain-mvcc\" differs from the file name \"other\"; "
          + "make them the same"
      ])
    let free = QuestionReader.read(text: Samples.explain, file: "q/other.yaml")
    #expect(free.findings == [])
  }

  @Test func aStoryIsReadInTheOrderOfAStory() throws {
    let reading = QuestionReader.read(text: Samples.behavioral, file: "a")
    #expect(reading.findings == [])
    let question = try #require(reading.question)
    guard case .behavioral(let rubric) = question.body else {
      Issue.record("not a behavioral question")
      return
    }
    #expect(rubric.competency == "failure")
    #expect(rubric.parts.map(\.part) == StarPart.allCases)
    #expect(rubric.parts.map(\.share) == [15, 10, 45, 20, 10])
    #expect(rubric.parts.map(\.title).prefix(2) == ["Where it was", "Task"])
    #expect(rubric.openingProbes == ["What did you see first?"])
    #expect(rubric.redFlags.map(\.id) == ["blame"])
    #expect(rubric.levelBar == [.junior: "Own task.", .mid: "Own service."])
  }

  @Test func anAnswerMayBeOneTextOrTextsByPart() throws {
    let question = try #require(QuestionReader.read(text: Samples.behavioral, file: "a").question)
    let parts: [AnswerContent.Part] = [
      .init(id: "situation", text: "It broke."), .init(id: "task", text: "I owned it."),
    ]
    #expect(question.answers.map(\.content) == [.parts(parts), .text("We failed.")])
    #expect(
      question.others.map(\.content) == [.parts([.init(id: "action", text: "I repaired it.")])])
  }

  @Test(arguments: [QuestionKind.coding, .sql])
  func aKindOfALaterVersionIsSkippedWithAWarning(kind: QuestionKind) {
    let text = "format: 1\nid: some-question\nkind: \(kind.rawValue)\nphases: [{strange: 1}]\n"
    let reading = QuestionReader.read(text: text, file: "q.yaml")
    #expect(reading.question == nil)
    #expect(
      reading.findings == [
        ContentFinding(
          file: "q.yaml", line: 3, severity: .warning,
          reason: "kind \"\(kind.rawValue)\" is not supported by this version; "
            + "the question is skipped")
      ])
  }

  @Test func windowsLineEndsReadLikeOthers() throws {
    let text = Samples.explain.replacing("\n", with: "\r\n")
    let windows = QuestionReader.read(text: text, file: "a")
    #expect(windows.findings == [])
    let question = try #require(windows.question)
    #expect(question.prompt == "What does a snapshot show,\nand when does it end?")
  }

  @Test func aByteOrderMarkIsIgnored() throws {
    let marked = QuestionReader.read(text: "\u{feff}" + Samples.explain, file: "a")
    #expect(marked.findings == [])
    #expect(try #require(marked.question).id == "explain-mvcc")
  }
}

import GreenroomContent
import GreenroomCore
import GreenroomTestSupport
import Testing
import Yams

/// The files that `greenroom questions new` writes.
struct NewQuestionFileTests {
  private static func outline(
    _ kind: QuestionKind, title: String? = nil, prompt: String? = nil
  ) -> QuestionOutline {
    QuestionOutline(
      id: "new-question", kind: kind, title: title, topic: "locking", level: .senior,
      prompt: prompt)
  }

  private static func fields(_ text: String) throws -> [String: Any] {
    try #require(try Yams.load(yaml: text) as? [String: Any])
  }

  @Test(arguments: QuestionKind.allCases)
  func aSkeletonOfEveryKindIsYAMLWithWhatWasGiven(kind: QuestionKind) throws {
    let text = QuestionSkeleton.text(for: Self.outline(kind, title: "A \"title\": #1 \\"))
    let fields = try Self.fields(text)
    #expect(fields["id"] as? String == "new-question")
    #expect(fields["kind"] as? String == kind.rawValue)
    #expect(fields["title"] as? String == "A \"title\": #1 \\")
    #expect(fields["topic"] as? String == "locking")
    #expect(fields["level"] as? String == "senior")
    #expect(fields["levels"] as? [String] == ["senior"])
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: [QuestionKind.explain, .behavioral, .design, .quickfire])
  func aSkeletonOfASupportedKindLoadsWithoutFindings(kind: QuestionKind) throws {
    let text = QuestionSkeleton.text(for: Self.outline(kind))
    let reading = QuestionReader.read(text: text, file: "q", expectedID: "new-question")
    #expect(reading.findings == [])
    #expect(try #require(reading.question).kind == kind)
  }

  @Test(arguments: [QuestionKind.coding, .sql])
  func aSkeletonOfALaterKindIsSkippedAndNothingElseIsWrong(kind: QuestionKind) {
    let reading = QuestionReader.read(
      text: QuestionSkeleton.text(for: Self.outline(kind)), file: "q")
    #expect(reading.findings.count == 1)
    #expect(reading.findings.first?.reason.contains("is not supported by this version") == true)
  }

  /// The fields of the content standard, section 3.
  @Test(arguments: [
    (QuestionKind.design, ["phases", "misconceptions", "answers", "others", "references"]),
    (
      .coding,
      [
        "signature", "tests", "share", "discussion_prompt", "discussion",
        "solutions_that_must_fail",
      ]
    ),
    (
      .sql,
      ["schema", "datasets", "result", "reference_sql", "other_right_sql", "share", "discussion"]
    ),
    (.quickfire, ["items", "references"]),
  ])
  func aSkeletonHasTheFieldsOfItsKind(kind: QuestionKind, names: [String]) throws {
    let fields = try Self.fields(QuestionSkeleton.text(for: Self.outline(kind)))
    for name in names { #expect(fields[name] != nil, "\(name) is missing") }
  }

  @Test func theSharesAndMinutesOfADesignAddUp() throws {
    let fields = try Self.fields(QuestionSkeleton.text(for: Self.outline(.design)))
    let phases = try #require(fields["phases"] as? [[String: Any]])
    #expect(phases.compactMap { $0["share"] as? Int }.reduce(0, +) == 100)
    #expect(phases.compactMap { $0["minutes"] as? Int }.reduce(0, +) == fields["minutes"] as? Int)
  }

  @Test(arguments: [
    "One line.", "Two\nlines.", "  indented first\n\tand: \"tabbed\" \\ #x\n\n- a list",
    "# no comment",
    "\n\nblank lines around\n\n", "日本: ok?",
  ])
  func aPromptIsReadAsItWasGiven(prompt: String) throws {
    let text = QuestionSkeleton.text(for: Self.outline(.explain, prompt: prompt))
    let question = try #require(QuestionReader.read(text: text, file: "q").question)
    let lines = prompt.replacing("\t", with: "  ").split(
      separator: "\n", omittingEmptySubsequences: false)
    let filled = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    #expect(question.prompt == filled.joined(separator: "\n"))
  }

  @Test func aTitleIsMadeOfTheID() {
    #expect(QuestionOutline(id: "explain-mvcc", kind: .explain).title == "Explain mvcc")
  }

  @Test func theHeadOfAPackIsRead() {
    let bytes = Array(QuestionSkeleton.pack(id: "own").utf8)
    let reading = PackReader.read(bytes, file: "pack.yaml", folder: "/p/own", isShipped: false)
    #expect(reading.findings == [])
    #expect(reading.pack?.id == "own")
  }

  @Test(arguments: [
    ("explain-mvcc", true), ("a1", true), ("", false), ("Explain", false), ("a b", false),
    ("a--b", false), ("../etc", false), ("123", false), ("yes", false), ("2024-01-01", false),
  ])
  func aNameIsOneThatEveryReaderTakesAsText(name: String, isName: Bool) {
    #expect(QuestionOutline.isName(name) == isName)
  }

  @Test func aDraftIsReadBackAsItWasDrafted() throws {
    let reference =
      "A mutex has an \"owner\": only it unlocks.\n\n- A semaphore counts: 1.50 # permits"
    let outline = Self.outline(.explain, title: "Locks", prompt: "Mutex or semaphore?")
    let text = try DraftFile.text(for: outline, reference: reference, form: .steps)
    let reading = QuestionReader.read(text: text, file: "q", expectedID: "new-question")
    #expect(reading.findings == [])
    let question = try #require(reading.question)
    let draft = try ChecklistDraft(
      reference: reference, question: "Locks.\nMutex or semaphore?")
    #expect(question.isDraft)
    #expect(question.body == .explain(ExplainRubric(form: .steps, checklist: draft.items)))
    #expect(
      question.answers.map(\.content.joined) == [
        "A mutex has an \"owner\": only it unlocks.\n\n- A semaphore counts: 1.50 # permits"
      ])
  }

  @Test(arguments: 0..<100)
  func anyReferenceMakesAFileThatLoads(seed: Int) throws {
    var generator = SplitMix64(seed: UInt64(seed))
    let pieces = [
      "lock", ": ", "# ", "\"", "'", "\\", "- ", "\n", "\n\n", "  ", "\t", "{a: b}", "Größe", "日本",
      "|", ">", "%", "@", "`", "1.0", "yes", "...", "---", "&x", "*y", "!z", "\u{feff}", "\u{85}",
    ]
    let noise = (0..<25).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let text = try DraftFile.text(
      for: Self.outline(.explain, title: noise, prompt: "p" + noise),
      reference: "semaphore " + noise)
    let reading = QuestionReader.read(text: text, file: "q")
    let errors = reading.findings.filter { !$0.reason.contains("control character") }
    #expect(errors == [], "\(text)")
  }

  @Test func aReferenceThatSaysNothingIsRefused() {
    #expect(throws: DraftProblem.nothingToFind) {
      try DraftFile.text(for: Self.outline(.explain, title: "Mutex"), reference: "It is so.")
    }
  }
}

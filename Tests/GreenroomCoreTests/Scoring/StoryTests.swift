import Testing

@testable import GreenroomCore

struct StoryTests {
  static let question = Question(
    id: "s", title: "Incident", topic: "incident", level: .mid, levels: [.mid], minutes: 5,
    prompt: "Describe an incident.",
    body: .behavioral(
      BehavioralRubric(
        competency: "incident",
        parts: [
          StarPartRubric(
            part: .situation, title: "S", share: 30, prompt: "?",
            checklist: [ScorerTests.must("broke", "outage|checkout")]),
          StarPartRubric(
            part: .action, title: "A", share: 70, prompt: "?",
            checklist: [ScorerTests.must("logs", "log"), ScorerTests.should("graph", "graph")]),
        ], openingProbes: ["What did you see first?"])), digest: "d")

  static let parts: [(StarPart, String)] = [
    (.situation, "Last March our checkout was failing for about 4,000 customers."),
    (.task, "I was on call, so it was up to me to restore it."),
    (
      .action,
      "First I rolled back the release because errors had begun with it. Then I compared the logs"
        + " and a graph, and I found a leak. I wrote a fix and tested it on staging."
    ),
    (.result, "As a result errors fell from 18% to 0.1% in 26 minutes."),
    (.reflection, "I learned to watch saturation first; next time I would page earlier."),
  ]

  static func text(without part: StarPart? = nil) -> String {
    parts.filter { $0.0 != part }.map(\.1).joined(separator: " ")
  }

  static func score(_ content: AnswerContent) -> AnswerScore {
    let scorer = Scorer(lexicon: Lexicon([:]))
    return scorer.score(Submission(content), for: scorer.compile(question))
  }

  @Test func aStoryIsLabelledFromSituationToReflection() {
    let (star, delivery) = Scorer(lexicon: Lexicon([:])).readStory(Self.text())
    #expect(
      star.sentences.map(\.part) == [
        .situation, .task, .action, .action, .action, .result, .reflection, .reflection,
      ])
    #expect(star.parts.filter(\.isPresent).count == 5)
    #expect(delivery.firstPersonSingular > 4)
  }

  @Test(arguments: StarPart.allCases)
  func aPartThatIsNotThereIsNotFoundAndCosts(part: StarPart) {
    let star = Scorer(lexicon: Lexicon([:])).readStory(Self.text(without: part)).star
    #expect(star.parts.filter { !$0.isPresent }.map(\.part) == [part])
    let whole = Self.score(.text(Self.text()))
    let less = Self.score(.text(Self.text(without: part)))
    let isScored = part == .situation || part == .action
    #expect(isScored ? less.total < whole.total : less.total <= whole.total)
  }

  @Test func numbersAndOwnStepsAreWorthSomething() {
    let whole = Self.score(.text(Self.text())).total
    let bare = Self.text().replacing(["4,000 ", "from 18% to 0.1% in 26 minutes"], with: "")
    #expect(Self.score(.text(bare)).total < whole)
    let shared = Self.text().replacing(["I "], with: "we ")
    let score = Self.score(.text(shared))
    #expect(score.total < whole)
    #expect(score.misconceptions.map(\.id) == ["we-only"])
  }

  @Test func aStoryByPartIsJudgedPartByPart() {
    let misplaced = AnswerContent.parts([
      .init(id: "situation", text: "I looked at the logs and a graph."),
      .init(id: "action", text: "The checkout had an outage."),
    ])
    #expect(Self.score(misplaced).items.allSatisfy { $0.status == .notFound })
    let content = AnswerContent.parts(Self.parts.map { .init(id: $0.0.rawValue, text: $0.1) })
    let score = Self.score(content)
    #expect(score.items.allSatisfy { $0.status == .found })
    let bytes = Array(content.joined.utf8)
    let quotes =
      score.items.flatMap(\.evidence) + (score.star?.parts.compactMap(\.best) ?? [])
      + (score.star?.qualities.flatMap(\.evidence) ?? [])
    for quote in quotes {
      #expect(String(decoding: bytes[quote.start..<quote.end], as: UTF8.self) == quote.text)
    }
    #expect(score.star?.sentences.first?.part == .situation)
  }

  @Test func talkWithoutAnEventIsCapped() {
    let score = Self.score(
      .text("I would always look at the logs, since an outage is serious and a graph helps a lot."))
    // Only a cap that lowers the score is listed.
    #expect(score.caps.map(\.id) == (score.total == 25 ? ["no-event"] : []))
    #expect(score.total <= 25)
  }

  @Test func aStoryInWhichOthersDidMostIsAnEvent() {
    let text =
      "The trainee fainted at her first operation. She talked about quitting. I told her about my"
      + " own start. The next day she stood at the door and watched. Three weeks later she passed."
    let score = Self.score(.text(text))
    #expect(!score.caps.contains { $0.id == "no-event" })
    #expect(!score.misconceptions.contains { $0.id == "we-only" })
  }

  @Test func anImaginedStoryIsFlagged() {
    let score = Self.score(
      .text(
        "In an outage I would look at the logs for an hour. I would then open a graph. I will ask."
      ))
    #expect(score.misconceptions.map(\.id).contains("hypothetical"))
  }

  @Test func aStoryMayOpenWithItsResult() {
    let text =
      "In the end errors fell from 18% to 0.1% in 26 minutes, and nothing was lost. "
      + Self.text(without: .result)
    let star = Scorer(lexicon: Lexicon([:])).readStory(text).star
    #expect(star.sentences.first?.part == .result)
    #expect(star.sentences.dropFirst().first?.part == .situation)
    #expect(star.parts.filter { !$0.isPresent }.isEmpty)
  }

  @Test func aHeadingNamesItsPart() {
    let text = "Result: I restarted the service. Task: I restarted the service."
    let star = Scorer(lexicon: Lexicon([:])).readStory(text).star
    #expect(star.sentences.map(\.part) == [.result, .task])
  }

  @Test func eachNumberOfTheResultIsWorthSomething() {
    let results = [
      "As a result errors fell.", "As a result errors fell to 3%.",
      "As a result errors fell from 18% to 3%.",
    ]
    let scores = results.map { result in
      let text = Self.text(without: .result).replacing(["I learned"], with: result + " I learned")
      return Scorer(lexicon: Lexicon([:])).readStory(text).star.parts[3].score
    }
    #expect(scores[0] < scores[1] && scores[1] < scores[2])
  }

  @Test func aStoryAboutSomethingElseCountsLess() {
    let foreign =
      "Last March two colleagues disagreed about a design for our 12 customers. I was asked to"
      + " settle it. First I spoke to both because I wanted to hear their reasons. Then I wrote"
      + " down what each of them needed, proposed a trial, and compared two drafts. As a result"
      + " we agreed in 3 days. I learned to ask before I judge."
    let score = Self.score(.text(foreign))
    let fit = score.star?.qualities.first { $0.id == "fit" }
    #expect(fit?.isMet == false)
    #expect(fit?.note.contains("the story counts") == true)
    #expect(score.total < 45)
    let own = Self.score(.text(Self.text()))
    #expect(own.star?.qualities.first { $0.id == "fit" }?.isMet == true)
    #expect(own.total > score.total + 20)
  }

  @Test func expAndLogAreInverse() {
    for value in stride(from: -8.0, through: 8, by: 0.37) {
      #expect(abs(Exponential.log(Exponential.exp(value)) - value) < 1e-9)
    }
    #expect(abs(Exponential.exp(1) - 2.718_281_828_459_045) < 1e-12)
  }
}

extension String {
  /// The string with every occurrence of some words replaced.
  fileprivate func replacing(_ words: [String], with other: String) -> String {
    words.reduce(self) { $0.replacing($1, with: other) }
  }
}

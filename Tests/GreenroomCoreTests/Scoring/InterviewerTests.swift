import Testing

@testable import GreenroomCore

struct InterviewerTests {
  private let list = [
    ScorerTests.should("plan", "query-plan"), ScorerTests.must("tree", "tree"),
    ScorerTests.must("cost", "cost"),
  ]

  private var question: Question {
    Question(
      id: "q", title: "Indexes", topic: "t", level: .mid, levels: [.mid], minutes: 5,
      prompt: "Explain indexes.",
      clarifications: [Clarification(ask: ["which database"], reply: "PostgreSQL.")],
      body: .explain(ExplainRubric(checklist: list)),
      answers: [
        ModelAnswer(
          name: "strong", content: .text("It is sorted. A tree leads\n to rows! It has a cost."),
          band: 85...100)
      ], digest: "d")
  }

  private func score(_ text: String) -> AnswerScore { ScorerTests.score(text, list) }

  @Test func mustItemsAreProbedFirstInListOrder() {
    var asked: [Probe] = []
    while let probe = Interviewer.nextProbe(for: question, score: score("Hm."), asked: asked) {
      asked.append(probe)
    }
    #expect(asked.map(\.item) == ["tree", "cost", "plan"])
  }

  @Test func nothingIsAskedWhenNothingWasMissed() {
    let full = score("A tree has a cost in the query plan.")
    #expect(Interviewer.nextProbe(for: question, score: full, asked: []) == nil)
  }

  @Test func aStoryIsProbedOncePerPartAndOpenedWhenComplete() {
    let scorer = Scorer(lexicon: Lexicon([:]))
    let story = StoryTests.question
    let compiled = scorer.compile(story)
    let empty = scorer.score(Submission(.text("Hm.")), for: compiled)
    var asked: [Probe] = []
    while let probe = Interviewer.nextProbe(for: story, score: empty, asked: asked) {
      asked.append(probe)
    }
    #expect(asked.map(\.part) == ["situation", "action"])
    let full = scorer.score(
      Submission(.text("An outage. I looked at logs and a graph.")), for: compiled)
    let opening = Interviewer.nextProbe(for: story, score: full, asked: [])
    #expect(opening == Probe(item: nil, text: "What did you see first?"))
    #expect(
      Interviewer.nextProbe(for: story, score: full, asked: opening.map { [$0] } ?? []) == nil)
  }

  @Test func aClarificationIsMatchedByItsPhrasings() {
    let compiled = Scorer(lexicon: Lexicon([:])).compile(question)
    #expect(Interviewer.reply(to: "Which databases do you mean?", in: compiled) == "PostgreSQL.")
    #expect(Interviewer.reply(to: "How are you?", in: compiled) == nil)
  }

  @Test func aHintCostsHalfOfWhatItsItemIsWorth() {
    let first = Interviewer.nextHint(for: question, score: score("Hm."), given: [])
    // Three of eight points are 37.5 of the whole score.
    #expect(first == Hint(item: "tree", text: "What about tree?", price: 19))
    let next = Interviewer.nextHint(
      for: question, score: score("Hm."), given: first.map { [$0] } ?? [])
    #expect(next?.item == "cost")
  }

  @Test func aModelAnswerShowsHowToSayIt() {
    let compiled = Scorer(lexicon: Lexicon([:])).compile(question)
    #expect(ModelSentences.sentence(saying: "cost", in: compiled) == "It has a cost.")
    #expect(ModelSentences.sentence(saying: "plan", in: compiled) == nil)
    #expect(ModelSentences.sentence(saying: "nope", in: compiled) == nil)
  }
}

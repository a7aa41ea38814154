import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

struct QuestionsScreenTests {
  private static func question(_ title: String, topic: String, level: Level) -> Question {
    var question = Question.explainSample(id: QuestionID(title))
    question.title = title
    question.topic = topic
    question.level = level
    return question
  }

  private static let bank = [
    question("Explain Überholung", topic: "caching", level: .senior),
    question("Explain MVCC", topic: "locking", level: .mid),
    question("Explain caches", topic: "caching", level: .mid), .behavioralSample(),
  ]

  private let library = Library(questions: bank, lexicon: Lexicon([:]))

  private struct Missed: Error {}

  private func screen(_ world: AppWorld) throws -> QuestionsScreen {
    guard case .questions(let screen) = world.app.routes.top else { throw Missed() }
    return screen
  }

  @Test(arguments: [
    ("", 4), ("explain", 3), ("CACHING mid", 1), ("  mid   locking ", 1), ("behavioral", 1),
    ("überholung", 1), ("nothing", 0), ("senior", 1), ("mvcc caching", 0),
  ])
  func everyWordOfTheFilterMustBeThere(filter: String, count: Int) {
    var screen = QuestionsScreen()
    screen.filter = filter
    #expect(screen.rows(in: library).count == count)
  }

  @Test func beforeTheQuestionsAreReadThereAreNone() {
    #expect(QuestionsScreen().rows(in: nil).isEmpty)
  }

  @Test func theListFollowsTheFilterWhileItIsTyped() throws {
    var world = AppWorld(questions: Self.bank)
    world.press(.character("Q"), .down, .down, .character("/"))
    world.type("loc")
    #expect(try screen(world).rows(in: library).count == 1)
    #expect(world.text.contains("1 of 4"))
    world.press(.escape)
    #expect(try screen(world).rows(in: library).count == 4)
    world.press(.character("/"))
    world.type("loc")
    world.press(.enter, .enter)
    guard case .question(let question) = world.app.routes.top else { throw Missed() }
    #expect(question.question.title == "Explain MVCC")
    world.press(.escape, .escape)
    #expect(try screen(world).filter == "")
    world.press(.escape)
    #expect(world.app.routes.above.isEmpty)
  }

  @Test func whenNothingFitsEveryKeyIsHarmless() throws {
    var world = AppWorld(questions: Self.bank)
    world.press(.character("Q"), .character("/"))
    world.type("zzz")
    world.press(.enter)
    world.forgetEffects()
    for key: Key in [.enter, .character("s"), .up, .down, .pageUp, .pageDown, .home, .end] {
      world.press(key)
    }
    #expect(world.effects == [])
    #expect(world.text.contains("No question fits this filter."))
    #expect(try screen(world).list.selection(count: 0) == nil)
  }

  @Test func theModelAnswerIsBehindAKey() {
    var world = AppWorld(questions: Self.bank)
    world.press(.character("Q"), .enter)
    #expect(!world.text.contains("skip the database"))
    world.press(.character("m"))
    #expect(world.text.contains("skip the database"))
    world.press(.character("m"))
    #expect(!world.text.contains("skip the database"))
  }

  @Test func practisingAsksTheChosenQuestion() {
    var world = AppWorld(questions: Self.bank)
    world.press(.character("Q"), .down, .character("s"))
    #expect(world.app.session?.interview.plan?.slots.map(\.title) == ["Explain MVCC"])
  }

  @Test(arguments: [Question.designSample(), .deckSample()])
  func practisingAKindWithoutARoundIsRefusedInASentence(question: Question) {
    var world = AppWorld(size: Size(width: 60, height: 20), questions: [question])
    world.press(.character("Q"), .character("s"))
    let sentence = "There are no \(question.kind.rawValue) rounds yet; see `greenroom score`."
    #expect(world.text.contains(sentence))
    #expect(world.app.session == nil)
    world.press(.enter, .character("s"))
    #expect(world.text.contains(sentence))
    #expect(world.app.session == nil)
  }

  @Test func aDesignIsReadWithItsPhases() {
    var world = AppWorld(questions: [.designSample()])
    world.press(.character("Q"), .enter)
    #expect(world.text.contains("1. Scope  10 min, 25 % of the score"))
    #expect(world.text.contains("What is hard?"))
    world.press(.character("m"))
    #expect(!world.text.contains("What is hard?"))
    #expect(world.text.contains("I lock the row of the stamp."))
  }

  @Test func aDeckIsReadWithItsOptionsAndItsAnswersAreBehindAKey() {
    var world = AppWorld(size: Size(width: 80, height: 60), questions: [.deckSample()])
    world.press(.character("Q"), .enter)
    #expect(world.text.contains("c) POST"))
    #expect(world.text.contains("The right answers are behind m."))
    #expect(!world.text.contains("POST tempts."))
    world.press(.character("m"))
    #expect(world.text.contains("c) POST"))
    #expect(world.text.contains("Not c: POST tempts."))
  }
}

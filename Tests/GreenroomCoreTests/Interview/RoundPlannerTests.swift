import GreenroomCore
import GreenroomTestSupport
import Testing

struct RoundPlannerTests {
  private let bank = (1...6).map { Question.explainSample(id: QuestionID("q\($0)")) }

  @Test func theSameSeedDrawsTheSameQuestions() throws {
    let planner = RoundPlanner(questions: bank)
    let request = RoundRequest(kind: .explain, count: 4)
    #expect(try planner.plan(request, seed: 5) == planner.plan(request, seed: 5))
    let orders = try (0..<20).map { try planner.plan(request, seed: $0).slots.map(\.question) }
    #expect(Set(orders).count > 1)
  }

  @Test func questionsNotSeenLatelyComeFirst() throws {
    let asked: [QuestionID: WallTime] = [
      "q1": WallTime(unixMilliseconds: 3), "q2": WallTime(unixMilliseconds: 1),
      "q3": WallTime(unixMilliseconds: 2),
    ]
    let planner = RoundPlanner(questions: bank, lastAsked: asked)
    let slots = try planner.plan(RoundRequest(kind: .explain, count: 6), seed: 9).slots
    #expect(slots.suffix(3).map(\.question) == ["q2", "q3", "q1"])
  }

  @Test func aCountAboveTheBankAsksWhatThereIs() throws {
    let plan = try RoundPlanner(questions: bank).plan(
      RoundRequest(kind: .explain, count: 50), seed: 1)
    #expect(plan.slots.count == 6)
  }

  @Test func typingGetsHalfAsMuchTimeAgain() throws {
    let plan = try RoundPlanner(questions: bank).plan(RoundRequest(kind: .explain), seed: 1)
    #expect(plan.slots[0].limit == .seconds(12 * 60))
    #expect(plan.probeLimit == .seconds(135))
  }

  @Test func minutesAreSharedOutAndWin() throws {
    let plan = try RoundPlanner(questions: bank).plan(
      RoundRequest(kind: .explain, count: 4, minutes: 10), seed: 1)
    #expect(plan.slots.map(\.limit) == Array(repeating: .seconds(150), count: 4))
  }

  @Test(arguments: [Question.designSample(), .deckSample()])
  func kindsWithoutARoundAreNeverDrawnAndRefusedByName(question: Question) throws {
    let planner = RoundPlanner(questions: bank + [question])
    for kind in [QuestionKind.explain, .behavioral] {
      let request = RoundRequest(kind: kind, count: 50)
      #expect(!planner.fitting(request).contains(question))
    }
    #expect(throws: PlanningError.noRound(question.kind)) {
      try planner.plan(RoundRequest(kind: .explain, fixed: ["q1", question.id]), seed: 1)
    }
    #expect(throws: PlanningError.noRound(question.kind)) {
      try planner.plan(RoundRequest(kind: question.kind), seed: 1)
    }
  }

  @Test func nothingThatFitsIsAnError() {
    let planner = RoundPlanner(questions: bank)
    #expect(throws: PlanningError.nothingFits) {
      try planner.plan(RoundRequest(kind: .behavioral), seed: 1)
    }
    #expect(throws: PlanningError.unknownQuestion("nowhere")) {
      try planner.plan(RoundRequest(kind: .explain, fixed: ["nowhere"]), seed: 1)
    }
  }
}

import GreenroomCore
import GreenroomTestSupport
import Testing

struct ScoreChangeTests {
  private func score(
    _ total: Double, digest: QuestionDigest = "d", _ levels: KeyValuePairs<String, Double>
  ) -> AnswerScore {
    var score = AnswerScore.sample(total: total)
    score.digest = digest
    score.items = levels.map { name, level in
      ItemResult(id: name, weight: .must, level: level, points: level * 3, possible: 3)
    }
    return score
  }

  @Test func onlyItemsThatDifferAreNamed() {
    let change = ScoreChange(
      from: score(40, ["same": 1, "found": 0, "lost": 1, "dropped": 0.5]),
      to: score(52.5, ["new": 1, "same": 1, "found": 1, "lost": 0]))
    #expect(change.items.map(\.name) == ["found", "lost", "dropped", "new"])
    #expect(change.item(named: "dropped")?.after == nil)
    #expect(change.item(named: "new")?.before == nil)
    #expect(change.item(named: "same") == nil)
    #expect(change.difference == 12.5)
    #expect(!change.isOtherQuestion)
  }

  @Test func anotherTextOfTheQuestionIsSaid() {
    #expect(ScoreChange(from: score(1, [:]), to: score(1, digest: "e", [:])).isOtherQuestion)
  }
}

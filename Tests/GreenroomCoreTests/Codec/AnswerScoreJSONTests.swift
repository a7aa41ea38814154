import GreenroomCore
import GreenroomTestSupport
import Testing

struct AnswerScoreJSONTests {
  private let score = AnswerScore(
    question: "locking", digest: "d1", scorer: "1.0", total: 72.5,
    items: [
      ItemResult(
        id: "write-cost", weight: .must, level: 1, points: 3, possible: 3,
        evidence: [Evidence(start: 120, end: 151, text: "slow", phrasing: "slow|cost <write>")])
    ],
    caps: [ScoreCap(id: "word-order", ceiling: 35, reason: "Shuffled.")],
    delivery: Delivery(
      words: 231, spokenSeconds: 99, firstPersonSingular: 9, firstPersonPlural: 2, numbers: 4))

  @Test(arguments: UInt64(1)...100)
  func scoresComeBackAsTheyWere(seed: UInt64) throws {
    var random = RandomEvents(generator: SeededGenerator(seed: seed))
    let score = random.score()
    #expect(try AnswerScore(json: JSONValue(parsing: score.json.compactText)) == score)
  }

  @Test func theShapeIsTheStableInterface() {
    let expected = """
      {"question":"locking","scorer":"1.0","score":72.5,"band":"70-79","rung":"leaning yes",\
      "items":[{"part":"","id":"write-cost","weight":"must","level":1,"points":3,"of":3,\
      "status":"found","evidence":[{"start":120,"end":151,"text":"slow",\
      "phrasing":"slow|cost <write>"}]}],"misconceptions":[],\
      "caps":[{"id":"word-order","at":35,"reason":"Shuffled."}],\
      "delivery":{"words":231,"spoken_seconds":99,"i":9,"we":2,"numbers":4},\
      "digest":"d1","hint_points":0}
      """
    #expect(score.json.compactText == expected)
  }

  @Test(arguments: [-1, 100.5, 1e300])
  func aScoreOutsideTheScaleIsRefused(total: Double) {
    var odd = score
    odd.total = 50
    guard case .object(var members) = odd.json else { return }
    members[2].value = .number(total)
    let error = #expect(throws: JSONShapeError.self) {
      try AnswerScore(json: .object(members))
    }
    #expect(error?.path == "score")
  }

  @Test func aMistakeDeepInsideIsLocated() {
    let text = score.json.compactText.replacing(#""start":120"#, with: #""start":true"#)
    let error = #expect(throws: JSONShapeError.self) {
      try AnswerScore(json: JSONValue(parsing: text))
    }
    #expect(error?.path == "items[0].evidence[0].start")
  }
}

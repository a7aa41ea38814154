import GreenroomCore
import GreenroomFrame
import GreenroomTestSupport
import GreenroomUI
import Testing

/// Every screen at the usual size, the smallest, a wide one, and a single cell.
struct ScreenGoldenTests {
  enum Scene: String, CaseIterable {
    case homeAtFirst, homeWithHistory, setUp, briefing, writing, lastHalfMinute, followUp, rating
    case paused, reviewed, debrief, leaveDialog, history, historySearch, questions, question, help
    case whichSentence, disputed, rescored, rescoredItems
  }

  static let sizes = [(80, 24), (60, 20), (132, 43), (1, 1)]

  @Test(arguments: Scene.allCases, sizes)
  func screensLookAsRecorded(scene: Scene, size: (Int, Int)) {
    // Nothing but the request for room is seen on one cell; one scene proves that.
    if size == (1, 1), scene != .writing { return }
    let driver = ScreenGoldenTests.driver(scene, size)
    expectGolden(driver.frame, named: "\(scene.rawValue)-\(size.0)x\(size.1)")
  }

  @Test(arguments: Scene.allCases)
  func everySizeDrawsWithoutTrapping(scene: Scene) {
    let (width, height) = (80, 24)
    var driver = ScreenGoldenTests.driver(scene, (width, height))
    for size in [(1, 1), (3, 2), (59, 19), (60, 20), (61, 21), (200, 50), (400, 3)] {
      driver.send(.resized(Size(width: size.0, height: size.1)))
      #expect(driver.frame.size == Size(width: size.0, height: size.1))
    }
  }

  static func driver(_ scene: Scene, _ size: (Int, Int)) -> AppDriver {
    var driver = AppDriver(
      size.0, size.1, history: scene == .homeAtFirst ? History() : .sample)
    switch scene {
    case .homeAtFirst, .homeWithHistory: break
    case .setUp: driver.press(.character("b"))
    case .history: driver.press(.character("h"))
    case .historySearch:
      driver.press(.character("h"), .character("/"))
      driver.type("stale")
    case .questions: driver.press(.character("Q"))
    case .question: driver.press(.character("Q"), .enter, .character("m"))
    case .help: driver.press(.character("?"))
    case .briefing, .writing, .lastHalfMinute, .followUp, .rating, .paused, .reviewed, .debrief,
      .leaveDialog:
      playRound(&driver, until: scene)
    case .whichSentence, .disputed:
      playRound(&driver, until: .reviewed)
      driver.press(.character("!"))
      if scene == .disputed { driver.press(.enter) }
    case .rescored, .rescoredItems:
      driver.send(.sessionLoaded(rescoredSession))
      if scene == .rescoredItems { driver.press(.right, .right) }
    }
    return driver
  }

  /// A session whose question was changed afterwards and that was scored again by newer rules.
  private static var rescoredSession: LoadedSession {
    let digest: QuestionDigest = "changed"
    let old = AnswerScore(
      question: "explain-sample", digest: "0000", scorer: "1.0", total: 40,
      items: [
        ItemResult(id: "stale", weight: .must, level: 0, points: 0, possible: 3),
        ItemResult(id: "faster", weight: .should, level: 1, points: 2, possible: 2),
      ],
      delivery: Delivery(
        words: 20, spokenSeconds: 9, firstPersonSingular: 0, firstPersonPlural: 0, numbers: 0))
    var new = old
    (new.scorer, new.total, new.digest) = ("1.1", 72.5, digest)
    new.items[0] = ItemResult(
      id: "stale", weight: .must, level: 1, points: 3, possible: 3,
      evidence: [Evidence(start: 0, end: 9, text: "old value", phrasing: "old value")])
    new.items[1] = ItemResult(id: "costs", weight: .should, level: 0, points: 0, possible: 2)
    var driver = InterviewDriver()
    let plan = SessionPlan.sample()
    let steps: [InterviewCommand] = [
      .begin(plan), .proceed, .edit(TextEdit(offset: 0, inserted: "It may be an old value.")),
      .submit, .recordScore(old, next: nil), .rate(50), .proceed,
    ]
    for (second, step) in steps.enumerated() {
      do { try driver.send(step, at: Double(second)) } catch { Issue.record(error) }
    }
    let wall = WallTime(unixMilliseconds: AppDriver.evening)
    let events = [
      HistoryEvent(
        session: "s", wall: wall,
        .itemDisputed(ItemPlace(attempt: 0, item: "stale"), sentence: "It may be an old value.")),
      HistoryEvent(session: "s", wall: wall, .attemptRescored(attempt: 0, new)),
    ]
    return LoadedSession(
      record: SessionRecord(
        id: "s", startedAt: wall, interview: driver.interview, questionSources: [:],
        annotations: SessionAnnotations(of: events)),
      questions: [.explainSample()], laterQuestions: [digest: .explainSample()])
  }

  /// A practice round of one technical question, up to a scene.
  private static func playRound(_ driver: inout AppDriver, until scene: Scene) {
    driver.press(.character("t"), .enter)
    if scene == .briefing { return }
    driver.press(.enter)
    driver.wait(.seconds(20))
    driver.type("Reads skip the database, so the answer comes from memory. 日本 works too.")
    driver.wait(.seconds(2))
    if scene == .writing { return }
    if scene == .lastHalfMinute { return driver.wait(.seconds(12 * 60 - 22 - 25)) }
    if scene == .paused { return driver.press(.function(6)) }
    if scene == .leaveDialog { return driver.press(.escape) }
    driver.press(.control("s"), .enter)
    if scene == .followUp { return }
    driver.type("A reader may see stale data.")
    driver.press(.control("s"), .enter)
    driver.press(.character("7"))
    if scene == .rating { return }
    driver.press(.enter)
    if scene == .reviewed { return }
    driver.press(.enter)
  }
}

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
    }
    return driver
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

import GreenroomCore
import GreenroomFrame
import GreenroomRuntime
import GreenroomTestSupport
import GreenroomUI
import Testing

/// Keys and virtual time through the real loop.
struct AppFlowTests {
  private typealias Step = ScriptedConsole.Step

  private let bank = [
    Question.explainSample(id: "explain-one"), Question.explainSample(id: "explain-two"),
    Question.behavioralSample(),
  ]

  /// Plays a script; at its end the terminal hangs up.
  @discardableResult
  private func play(
    _ steps: [Step], launch: Launch = .home, world: MemoryWorld
  ) -> (app: App, console: ScriptedConsole) {
    let console = ScriptedConsole(steps)
    let app = App(size: console.size, launch: launch, entropy: 1)
    let loop = AppLoop(
      app: app, console: console, now: { console.now }, perform: world.perform)
    return (loop.run(), console)
  }

  private func round(_ mode: SessionMode, count: Int = 1, minutes: Int? = nil) -> Launch {
    .round(
      RoundRequest(kind: .explain, mode: mode, count: count, minutes: minutes), seed: 3)
  }

  private func interview(in world: MemoryWorld) throws -> Interview {
    let id = try #require(world.order.first)
    return Interview(replaying: try #require(world.journal[id]))
  }

  /// Submit asks once.
  private var submit: [Step] { [.key(.control("s")), .key(.enter)] }

  @Test func aPracticeRoundGoesFromTheBriefingToTheDebriefAndHome() throws {
    let world = MemoryWorld(questions: bank)
    var seen: [String] = []
    let steps: [Step] =
      [.key(.enter), .type("Reads skip the database.")] + submit
      + [.look { seen.append($0) }, .type("A reader may see old data.")] + submit
      + [.look { seen.append($0) }, .key(.character("7")), .key(.enter), .look { seen.append($0) }]
      + [.key(.enter), .look { seen.append($0) }, .key(.character("q")), .look { seen.append($0) }]
    play(steps, launch: round(.practice), world: world)
    let interview = try interview(in: world)
    #expect(seen[0].contains("Follow-up 1"))
    #expect(seen[0].contains("What may a reader see after a write?"))
    #expect(seen[1].contains("how good was this answer"))
    #expect(seen[2].contains("Cached data can be out of date"))
    #expect(seen[3].contains("Debrief"))
    #expect(seen[4].contains("Last sessions"))
    #expect(interview.attempts[0].selfRating == 70)
    #expect(interview.phase == .closed)
    #expect(world.locked == nil)
  }

  @Test func aMockThatRunsOutInMidSentenceKeepsTheDraftAndGoesOn() throws {
    let world = MemoryWorld(questions: bank)
    var atTheEnd = ""
    var seen = ""
    play(
      [
        .key(.enter), .type("Reads skip the datab"), .wait(.seconds(61)),
        .look { atTheEnd = $0 }, .type("ase."), .wait(.seconds(300)), .key(.enter),
        .look { seen = $0 },
      ], launch: round(.mock, minutes: 1), world: world)
    let interview = try interview(in: world)
    #expect(atTheEnd.contains("Time is up"))
    #expect(interview.attempts[0].probes.map(\.draft.text) == [""])
    #expect(interview.attempts[0].outcome == .expired)
    #expect(interview.attempts[0].draft.text == "Reads skip the datab")
    #expect(seen.contains("Follow-up 1"))
  }

  @Test func theMinuteOfAMockBriefingEndsByItself() throws {
    let world = MemoryWorld(questions: bank)
    play([.wait(.seconds(62))], launch: round(.mock), world: world)
    #expect(try interview(in: world).countdown?.limit == .seconds(12 * 60))
  }

  /// What kill -9 leaves behind is what was appended; nothing else is used to go on.
  @Test func aSessionThatWasCutOffGoesOnWithItsTextAndItsTime() throws {
    let world = MemoryWorld(questions: bank)
    var left = ""
    let steps: [Step] = [
      .key(.enter), .type("Reads skip the database"), .wait(.seconds(100)),
      .look { _ in
        left = world.journal.values.first.map { "\(Interview(replaying: $0))" } ?? ""
      },
    ]
    play(steps, launch: round(.practice), world: world)
    #expect(left.contains("Reads skip the database"))
    var seen = ""
    play(
      [.wait(.seconds(40)), .look { seen = $0 }, .key(.enter), .wait(.seconds(2))],
      launch: .resume, world: world)
    #expect(seen.contains("Reads skip the database"))
    #expect(seen.contains("10:20"))
    #expect(seen.contains("Back where you left"))
    #expect(try interview(in: world).interruptions.first?.away == .seconds(90))
  }

  @Test func typingIsWrittenWithinASecond() throws {
    let world = MemoryWorld(questions: bank)
    var written = ""
    // Someone who never rests: a key every 200 ms.
    let typing: [Step] = (0..<10).flatMap { _ in
      [Step.type("a"), .wait(.milliseconds(200))]
    }
    play(
      [.key(.enter)] + typing + [
        .look { _ in
          written = (try? self.interview(in: world))?.attempts.last?.draft.text ?? ""
        }
      ], launch: round(.practice), world: world)
    #expect(written.count >= 5)
  }

  @Test func aFullDiskIsSaidAndNothingTypedIsLost() throws {
    let world = MemoryWorld(questions: bank)
    var seen = ""
    let steps: [Step] = [
      .key(.enter), .look { _ in world.diskFailure = "The disk is full." },
      .type("still here"), .wait(.seconds(2)), .look { seen = $0 },
      .look { _ in world.diskFailure = nil }, .wait(.seconds(5)),
    ]
    play(steps, launch: round(.practice), world: world)
    #expect(seen.contains("The disk is full."))
    #expect(try interview(in: world).attempts[0].draft.text == "still here")
  }

  @Test func keepingForLaterMarksAnInterruptionAndOffersToResume() throws {
    let world = MemoryWorld(questions: bank)
    var seen = ""
    play(
      [
        .key(.enter), .type("half"), .key(.escape), .key(.character("l")), .look { seen = $0 },
      ], launch: round(.mock), world: world)
    #expect(seen.contains("Resume the technical round"))
    #expect(try interview(in: world).interruptions.map(\.cause) == [.kept])
    #expect(world.locked == nil)
  }

  @Test func endingEarlyShowsTheDebriefOfWhatThereIs() throws {
    let world = MemoryWorld(questions: bank)
    var seen = ""
    play(
      [.key(.enter), .type("half"), .key(.escape), .key(.character("e")), .look { seen = $0 }],
      launch: round(.mock, count: 2), world: world)
    #expect(seen.contains("left before it was submitted"))
    #expect(seen.contains("1 question was not reached."))
    #expect(try interview(in: world).ending == .early)
  }

  @Test func aTinyWindowAsksForRoomAndLosesNothing() throws {
    let world = MemoryWorld(questions: bank)
    var seen: [String] = []
    play(
      [
        .key(.enter), .type("before "), .resize(Size(width: 40, height: 10)),
        .look { seen.append($0) }, .type("during"), .resize(Size(width: 80, height: 24)),
        .look { seen.append($0) },
      ], launch: round(.practice), world: world)
    #expect(seen[0].contains("Greenroom needs 60x20"))
    #expect(seen[1].contains("before during"))
  }

  @Test func suspendingStopsTheClockAndIsRecorded() throws {
    let world = MemoryWorld(questions: bank)
    var seen = ""
    play(
      [.key(.enter), .wait(.seconds(10)), .key(.control("z")), .look { seen = $0 }],
      launch: round(.mock), world: world)
    let interruption = try interview(in: world).interruptions.first
    #expect(interruption?.cause == .suspended)
    #expect(interruption?.away == .seconds(60))
    #expect(seen.contains("11:50"))
  }

  @Test func nothingMovesOnTheHomeScreenSoNothingWakes() {
    let (_, console) = play([.wait(.seconds(3600))], world: MemoryWorld(questions: bank))
    #expect(console.idleWakes == 0)
  }

  @Test func aClarificationIsAnsweredAndShown() {
    let world = MemoryWorld(questions: bank)
    var seen = ""
    play(
      [
        .key(.enter), .key(.function(3)), .type("Which cache?"), .key(.enter), .look { seen = $0 },
      ], launch: round(.mock), world: world)
    #expect(seen.contains("You: Which cache?"))
    #expect(seen.contains("I leave that to you."))
  }

  @Test func aDeletedSessionCanBeTakenBack() throws {
    let world = MemoryWorld(questions: bank)
    play(
      [.key(.enter), .key(.escape), .key(.character("e")), .key(.character("q"))],
      launch: round(.practice), world: world)
    var hiddenBefore = 0
    play(
      [
        .key(.character("h")), .key(.character("d")), .key(.character("y")),
        .look { _ in hiddenBefore = world.hidden.count }, .key(.character("u")),
      ], world: world)
    #expect(hiddenBefore == 1)
    #expect(world.hidden.isEmpty)
  }

  @Test func controlCharactersInAPasteNeverReachTheScreen() {
    let world = MemoryWorld(questions: bank)
    var seen = ""
    play(
      [.key(.enter), .paste("safe\u{1b}[2Jtext\u{7}"), .look { seen = $0 }],
      launch: round(.practice), world: world)
    #expect(!seen.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(seen.contains("safe"))
  }
}

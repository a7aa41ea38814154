import GreenroomCore
import GreenroomFrame
import GreenroomTestSupport
import Testing

@testable import GreenroomUI

/// Somebody who presses everything.
struct RandomPlayTests {
  private static let texts = [
    "stale", "日本語", "\u{1b}[2J", "e\u{301}\u{200d}", "a\nb\r\nc\td", "\u{202e}x", "👩‍👩‍👧", "",
    "sign-task ",
    "skip database ", "\u{0}\u{7f}\u{9b}",
  ]

  private static let keys = Array(
    Set(KeyMap.standard.bindings.flatMap(\.keys)).union([.insert, .alt("x"), .function(9)])
  ).sorted { $0.name < $1.name }

  private static func randomEvent(
    _ generator: inout SeededGenerator, in size: Size, mode: KeyMode
  ) -> AppEvent {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0..<35: return .input(.key(keys[Int.random(in: 0..<keys.count, using: &generator)]))
    case 35..<60:
      // A key that means something here, so that the play gets somewhere.
      let useful = KeyMap.standard.bindings(in: mode).flatMap(\.keys).sorted { $0.name < $1.name }
      return .input(.key(useful[Int.random(in: 0..<useful.count, using: &generator)]))
    case 60..<70: return .input(.key(.enter))
    case 70..<76:
      return .input(
        .key(.character(Character(["k", "é", "日", "?"].randomElement(using: &generator) ?? "k"))))
    case 76..<84: return .input(.paste(texts.randomElement(using: &generator) ?? ""))
    case 84..<92:
      let actions: [MouseEvent.Action] = [.press, .press, .drag, .release, .scrollUp, .scrollDown]
      let place = Point(
        x: Int.random(in: -1...size.width, using: &generator),
        y: Int.random(in: -1...size.height, using: &generator))
      return .input(
        .mouse(MouseEvent(actions.randomElement(using: &generator) ?? .press, at: place)))
    case 92..<96:
      let sizes = [(80, 24), (60, 20), (132, 43), (1, 1), (0, 0), (59, 19), (200, 20), (60, 90)]
      let (width, height) = sizes.randomElement(using: &generator) ?? (80, 24)
      return .resized(Size(width: width, height: height))
    default: return .tick
    }
  }

  private static func expectSound(_ frame: Frame, size: Size) {
    #expect(frame.size == size)
    #expect(frame.cells.count == size.width * size.height)
    for cell in frame.cells where cell != .blank {
      for scalar in cell.text.unicodeScalars {
        let value = scalar.value
        let isBad =
          value < 0x20 || (0x7f...0x9f).contains(value) || (0x202a...0x202e).contains(value)
        if isBad { Issue.record("U+\(String(value, radix: 16)) in a cell") }
      }
    }
    if let cursor = frame.cursor {
      #expect(frame.area.contains(cursor), "cursor \(cursor) \(size)")
    }
  }

  private static func expectJournalIsLive(_ world: AppWorld) {
    guard let session = world.app.session else { return }
    let written = world.journal[session.id] ?? []
    let replayed = Interview(replaying: written + session.unsaved)
    #expect(replayed == session.interview)
    #expect(written.map(\.at) == written.map(\.at).sorted())
  }

  @Test(arguments: UInt64(0)..<30)
  func nothingTrapsAndTheJournalIsTheLiveInterview(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let launches: [Launch] = [
      .home, .explain(.practice, count: 2), .explain(.mock, count: 2, minutes: 4),
      .round(RoundRequest(kind: .behavioral), seed: seed),
    ]
    var world = AppWorld(
      sessions: .init(SessionSummary.past(Int(seed % 3) * 15)), launch: launches[Int(seed % 4)],
      entropy: seed)
    for step in 0..<400 {
      if world.app.isFinished {
        world = AppWorld(launch: launches[step % 4], entropy: seed &+ UInt64(step))
      }
      let events = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        Self.randomEvent(&generator, in: world.app.size, mode: world.app.keyMode)
      }
      world.send(events)
      if Int.random(in: 0..<4, using: &generator) == 0 {
        world.live(.milliseconds(Int.random(in: 1...40_000, using: &generator)))
      }
      Self.expectSound(world.frame, size: world.app.size)
      Self.expectJournalIsLive(world)
    }
  }

  @Test(arguments: UInt64(0)..<15)
  func aDiskThatComesAndGoesLosesAndDoublesNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed ^ 0xd15c)
    var world = AppWorld(launch: .explain(.practice, count: 2), entropy: seed)
    for step in 0..<200 {
      let isBroken = Int.random(in: 0..<3, using: &generator) == 0
      if step % 7 == 0 { world.diskFailure = isBroken ? "The disk is full." : nil }
      world.send(Self.randomEvent(&generator, in: world.app.size, mode: world.app.keyMode))
      world.live(.milliseconds(Int.random(in: 1...3000, using: &generator)))
      Self.expectJournalIsLive(world)
      #expect(
        world.diskFailure != nil || !world.app.hasUnsavedText
          || world.app.nextWake(at: world.now) != nil)
    }
    world.diskFailure = nil
    world.live(.seconds(5))
    Self.expectJournalIsLive(world)
    #expect(!world.app.hasUnsavedText)
  }
}

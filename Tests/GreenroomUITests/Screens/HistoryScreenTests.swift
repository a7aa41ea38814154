import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

struct HistoryScreenTests {
  private func screen(_ world: AppWorld) throws -> HistoryScreen {
    guard case .history(let screen) = world.app.routes.top else { throw Missed() }
    return screen
  }

  private struct Missed: Error {}

  private func opened(_ count: Int, readOnlyReason: String? = nil) -> AppWorld {
    var world = AppWorld(sessions: SessionSummary.past(count), readOnlyReason: readOnlyReason)
    world.press(.character("h"))
    world.forgetEffects()
    return world
  }

  @Test func inAnEmptyHistoryEveryKeyIsHarmless() throws {
    var world = opened(0)
    for key: Key in [.up, .down, .pageUp, .pageDown, .home, .end, .enter, .character("d"), .delete]
    {
      world.press(key)
    }
    #expect(world.effects == [])
    #expect(try screen(world).list.selection(count: 0) == nil)
    #expect(world.text.contains("No session yet"))
  }

  @Test func pagingStopsAtTheEnds() throws {
    var world = opened(50)
    world.press(.pageUp, .up)
    #expect(try screen(world).list.selection(count: 50) == 0)
    for _ in 0..<10 { world.press(.pageDown) }
    #expect(try screen(world).list.selection(count: 50) == 49)
    world.press(.pageUp)
    // A page of 20 rows keeps one of them in view.
    #expect(try screen(world).list.selection(count: 50) == 30)
    world.press(.character("g"))
    #expect(try screen(world).list.selection(count: 50) == 0)
  }

  @Test func lettersAreTextInTheSearchLineAndCommandsOutside() throws {
    var world = opened(3)
    world.press(.character("/"))
    world.type("jkdquG?/ ")
    #expect(try screen(world).search?.text == "jkdquG?/ ")
    #expect(world.effects == [])
    world.send(.input(.paste("two\nlines")))
    #expect(try screen(world).search?.text == "jkdquG?/ two lines")
    world.press(.enter)
    #expect(world.effects == [.search("jkdquG?/ two lines")])
    #expect(try screen(world).rows.count == 2)
    #expect(world.text.contains("2 answers"))
  }

  @Test func escapeGivesUpTheLineThenTheSearchThenTheScreen() throws {
    var world = opened(3)
    world.press(.character("/"))
    world.type("words")
    world.press(.enter, .character("/"), .escape)
    #expect(try screen(world).searched == "words")
    world.press(.escape)
    #expect(try screen(world).searched == "")
    #expect(try screen(world).rows.count == 3)
    world.press(.escape)
    #expect(world.app.routes.above.isEmpty)
  }

  @Test func anEmptySearchShowsAllSessions() throws {
    var world = opened(3)
    world.press(.character("/"))
    world.type("   ")
    world.press(.enter)
    #expect(world.effects == [])
    #expect(try screen(world).rows.count == 3)
  }

  @Test func hitsForOtherWordsAreNotShown() throws {
    var world = opened(3)
    world.press(.character("/"))
    world.type("new")
    world.press(.enter)
    world.send(.searched("old", []))
    #expect(try screen(world).rows.count == 2)
  }

  @Test func theHitsOfTheLastSearchAreGoneBeforeTheNextOnesCome() throws {
    var screen = HistoryScreen(sessions: [])
    screen.searched = "one"
    screen.use(
      [
        HistoryHit(
          session: "s", startedAt: WallTime(unixMilliseconds: 0), slot: 0, title: "", excerpt: "")
      ],
      for: "one")
    var app = AppWorld().app
    screen.search = TextField("two")
    app.routes.push(.history(screen))
    _ = app.perform(.yes, at: AppTime(uptime: .zero, wall: WallTime(unixMilliseconds: 0)))
    guard case .history(let searched) = app.routes.top else { throw Missed() }
    #expect(searched.searched == "two")
    #expect(searched.rows.isEmpty)
  }

  @Test func deletingAsksAndCanBeTakenBack() throws {
    var world = opened(3)
    world.press(.down, .character("d"), .escape)
    #expect(world.effects == [])
    let chosen = SessionSummary.past(3)[1].id
    world.press(.character("d"), .character("y"))
    #expect(world.effects.first == .deleteSession(chosen))
    #expect(try screen(world).rows.map(\.session) == [0, 2].map { SessionSummary.past(3)[$0].id })
    world.press(.character("u"))
    #expect(try screen(world).rows.count == 3)
    world.press(.character("u"))
    #expect(world.text.contains("There is no delete to take back."))
  }

  @Test func deletingTheLastRowChoosesTheOneBefore() throws {
    var world = opened(3)
    world.press(.end, .character("d"), .character("y"))
    #expect(try screen(world).list.selection(count: 2) == 1)
    world.press(.character("d"), .character("y"), .character("d"), .character("y"))
    #expect(world.text.contains("No session yet"))
    #expect(world.text.contains("0 sessions"))
  }

  @Test func readOnlyDeletesNothingAndSaysWhy() {
    var world = opened(3, readOnlyReason: "no permission.")
    world.press(.character("d"))
    #expect(world.text.contains("Nothing can be deleted: no permission."))
    #expect(world.effects == [])
  }

  @Test func openingShowsAPastSessionAndResumesAnOpenOne() {
    var sessions = SessionSummary.past(2)
    sessions[0].status = .open
    var world = AppWorld(sessions: sessions)
    world.press(.character("h"), .down)
    world.forgetEffects()
    world.press(.enter)
    #expect(world.effects == [.loadSession(sessions[1].id)])
    world.press(.escape, .up)
    world.forgetEffects()
    world.press(.enter)
    #expect(world.effects.contains(.resumeSession(sessions[0].id)))
  }

  @Test func aHitIsMarkedInItsExcerpt() {
    let runs = HistoryScreen.runs(ofExcerpt: "a \u{2068}hit\u{2069} and \u{2068}two\u{2069}")
    #expect(runs.filter { $0.role == .hit }.map(\.text) == ["hit", "two"])
    #expect(runs.map(\.text).joined() == "a hit and two")
  }
}

import GRDB
import GreenroomCore
import GreenroomTestSupport
import Testing

@testable import GreenroomStore

struct HistoryStoreListTests {
  private func store() throws -> HistoryStore {
    let store = try HistoryStore.inMemory()
    try store.add(
      try SampleSession.finished("20261101-1000-aaaaa", saying: ["I paged the café team"]))
    try store.add(
      try SampleSession.finished("20261102-1000-bbbbb", saying: ["We used \"C++\" AND retries"]),
      startingAt: 86_400)
    var open = SampleSession("20261102-1100-ccccc")
    try open.play(saying: ["Emoji 👍 here\u{2068}now"])
    try store.add(open, startingAt: 90_000)
    return store
  }

  @Test func sessionsAreListedNewestFirst() throws {
    let summaries = try store().summaries()
    #expect(summaries.map(\.id.rawValue.last) == ["c", "b", "a"])
    let oldest = summaries[2]
    #expect(oldest.titles == ["An incident you resolved", "Hard feedback"])
    #expect(oldest.answered == 2)
    #expect(oldest.score == 60.25)
    #expect(oldest.words == 16)
    #expect(oldest.startedAt == wall(0))
  }

  @Test func timeSpentIsTheTimeUnderAClock() throws {
    // First question: 8 s from briefing to submit, then 2 s of follow-up; second: 3 s.
    let summary = try #require(try store().summaries().last)
    #expect(summary.spent == .seconds(13))
  }

  @Test func listsAreFilteredAndPaged() throws {
    let store = try store()
    #expect(try store.summaries(SummaryFilter(status: .open)).count == 1)
    #expect(try store.summaries(SummaryFilter(mode: .mock)).isEmpty)
    #expect(try store.summaries(SummaryFilter(kind: .behavioral, status: .completed)).count == 2)
    #expect(try store.summaries(limit: 1, offset: 1).map(\.id) == ["20261102-1000-bbbbb"])
    #expect(try store.summaries(SummaryFilter(text: "cafe")).map(\.id) == ["20261101-1000-aaaaa"])
    #expect(try store.summaries(SummaryFilter(text: "hard feed")).count == 3)
    #expect(try store.summaries(SummaryFilter(text: "👍")).isEmpty)
    #expect(try store.summaries(SummaryFilter(text: "%")).isEmpty)
  }

  @Test func searchFindsBeginningsWithoutAccentsAndMarksThem() throws {
    let hits = try store().search("CAF tea")
    #expect(hits.count == 1)
    #expect(hits[0].excerpt == "I paged the \u{2068}café\u{2069} \u{2068}team\u{2069}")
    #expect(hits[0].title == "An incident you resolved")
    #expect(hits[0].slot == 0)
  }

  @Test func followUpsAreSearchedToo() throws {
    #expect(try store().search("forty percent").count == 3)
  }

  @Test func typedIsolatesCannotImitateAHit() throws {
    #expect(try store().search("emoji")[0].excerpt == "\u{2068}Emoji\u{2069} 👍 herenow")
  }

  @Test(arguments: [
    "\"", "\"\"", "AND", "OR NOT", "a AND", "NEAR(", "text:", "*", "-", "^a", "(", "c++", "👍",
    "'; DROP TABLE sessions", "{a b}", "\0", "a\0b", "", " ", "+", "a\u{2068}",
  ])
  func noSearchIsAnError(text: String) throws {
    let store = try store()
    _ = try store.search(text)
    _ = try store.summaries(SummaryFilter(text: text))
    #expect(try store.counts().sessions == 3)
  }

  @Test(arguments: UInt64(1)...30)
  func noRandomSearchIsAnError(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let store = try store()
    let pieces = [
      "\"", "*", "(", ")", "AND", "a", "é", "👍", "^", ":", "-", "+", "\\", "'", "{", "·",
    ]
    for _ in 0..<30 {
      let text = (0..<6).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = try store.search(text)
    }
  }

  @Test func operatorsAreWords() throws {
    #expect(try store().search("c++ and").map(\.session) == ["20261102-1000-bbbbb"])
    #expect(try store().search("paged OR retries").isEmpty)
  }

  @Test func aUniqueBeginningNamesASession() throws {
    let store = try store()
    #expect(try store.resolve("20261101") == "20261101-1000-aaaaa")
    #expect(try store.resolve("20261102-1000-bbbbb") == "20261102-1000-bbbbb")
    #expect(throws: StoreError.unknownSession("x")) { try store.resolve("x") }
    #expect(throws: StoreError.unknownSession("")) { try store.resolve("") }
    #expect(
      throws: StoreError.ambiguousSession(
        "20261102", ["20261102-1000-bbbbb", "20261102-1100-ccccc"])
    ) { try store.resolve("20261102") }
  }

  @Test func questionsKnowWhenTheyWereLastAsked() throws {
    let asked = try store().lastAsked()
    #expect(asked["incident-resolved"]?.unixMilliseconds == wall(90_000).unixMilliseconds)
    #expect(asked.count == 2)
  }

  @Test func aHiddenSessionIsNowhereUntilItIsBack() throws {
    let store = try store()
    try store.hide("20261102-1100-ccccc", at: testNow)
    #expect(try store.summaries().count == 2)
    #expect(try store.search("emoji").isEmpty)
    #expect(try store.openSession() == nil)
    #expect(throws: StoreError.unknownSession("20261102-11")) { try store.resolve("20261102-11") }
    #expect(try store.counts().hidden == 1)
    try store.unhide("20261102-1100-ccccc")
    #expect(try store.summaries().count == 3)
    #expect(try store.search("emoji").count == 1)
    #expect(try store.openSession()?.id == "20261102-1100-ccccc")
    #expect(throws: StoreError.unknownSession("zzz")) { try store.hide("zzz", at: testNow) }
  }
}

import Foundation
import GRDB
import GreenroomCore
import GreenroomTestSupport
import Testing

@testable import GreenroomStore

struct HistoryStoreDeleteTests {
  private let doomed: SessionID = "20261101-1000-aaaaa"

  @Test(arguments: UInt64(1)...5)
  func whatWasPurgedIsInNoByteOfTheFile(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let secrets = (0..<40).map { "zx\($0)qsecret\(generator.next())" }
    for number in 0..<30 {
      let isDoomed = number == 11
      let words = (0..<40).map { index in
        isDoomed ? secrets[index] + " " : "common\(index) word\(generator.next() % 500) "
      }
      let id = isDoomed ? doomed : SessionID("20261102-1000-\(number)")
      var session = try SampleSession.finished(id, saying: words)
      if isDoomed { session.plan.slots[0].title = "zxtitle" }
      try store.add(session, startingAt: number * 1000)
    }
    #expect(try store.search("zx7qsecret").count == 1)
    #expect(try folder.bytes().range(of: Data(secrets[3].utf8)) != nil)

    try store.hide(doomed, at: testNow)
    let report = try store.purgeHidden([doomed], now: testNow)
    #expect(report == PurgeReport(sessions: [doomed], isJournalEmptied: true, backups: []))
    let bytes = try folder.bytes()
    for secret in secrets {
      // An index cuts words that begin alike, so the part that only this word has is looked for.
      #expect(bytes.range(of: Data(secret.suffix(12).utf8)) == nil)
    }
    #expect(bytes.range(of: Data(doomed.rawValue.utf8)) != nil)  // The tombstone.
    #expect(try store.integrityFindings() == [])
    #expect(try store.search("common7").count == 29)
  }

  @Test func aPurgedSessionDoesNotComeBack() throws {
    let store = try HistoryStore.inMemory()
    let session = try SampleSession.finished(doomed, saying: ["words"])
    try store.add(session)
    try store.hide(doomed, at: testNow)
    try store.purgeHidden([doomed], now: testNow)
    #expect(throws: StoreError.unknownSession(doomed.rawValue)) { try store.unhide(doomed) }
    #expect(throws: StoreError.sessionDeleted(doomed)) { try store.add(session) }
    #expect(
      try store.counts()
        == HistoryCounts(
          sessions: 0, hidden: 0, attempts: 0, events: 0, questions: 0))
  }

  @Test func textsOfQuestionsThatNobodyNeedsGoToo() throws {
    let store = try HistoryStore.inMemory()
    let kept = try SampleSession.finished("20261102-1000-bbbbb", saying: ["words"])
    var gone = SampleSession(doomed)
    gone.plan.slots[0].digest = "digest-3"
    try gone.play()
    try store.add(kept)
    try store.add(gone)
    for digest in ["digest-1", "digest-2", "digest-3"] {
      try store.saveQuestionText(digest: QuestionDigest(digest), id: "q", source: digest)
    }
    let note = HistoryFact.unknown(kind: "note", version: 1, payload: "hm")
    try store.append([note], about: doomed, wall: testNow)
    try store.hide(doomed, at: testNow)
    try store.purgeHidden([doomed], now: testNow)
    #expect(try store.counts().questions == 2)
    let left = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM history_events") }
    #expect(left == 0)
  }

  /// Another program may still bring back what it has hidden.
  @Test func whatOthersHaveHiddenGoesOnlyADayLater() throws {
    let store = try HistoryStore.inMemory()
    try store.add(try SampleSession.finished(doomed, saying: ["words"]))
    try store.hide(doomed, at: testNow)
    #expect(try store.purgeHidden([], now: testNow).sessions == [])
    try store.unhide(doomed)
    try store.hide(doomed, at: testNow)
    let nextDay = WallTime(unixMilliseconds: testNow.unixMilliseconds + 25 * 3_600_000)
    #expect(try store.purgeHidden([], now: nextDay).sessions == [doomed])
  }

  @Test func nothingHiddenMeansNothingPurged() throws {
    let store = try HistoryStore.inMemory()
    try store.add(try SampleSession.finished(doomed, saying: ["words"]))
    #expect(try store.purgeHidden([doomed], now: testNow).sessions == [])
    #expect(try store.counts().sessions == 1)
  }

  @Test func backupsThatStillHoldASessionAreNamed() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let early = try #require(try store.makeDailyBackupIfDue(now: testNow))
    try store.add(try SampleSession.finished(doomed, saying: ["words"]))
    let late = try #require(try store.makeDailyBackupIfDue(now: wall(86_400)))
    try store.hide(doomed, at: testNow)
    let report = try store.purgeHidden([doomed], now: testNow)
    #expect(report.backups == [late])
    try store.removeBackups(report.backups)
    #expect(try store.backups() == [early])
  }
}

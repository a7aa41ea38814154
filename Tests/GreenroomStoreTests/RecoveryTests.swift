import Foundation
import GRDB
import GreenroomCore
import Testing

@testable import GreenroomStore

struct RecoveryTests {
  private func makeHistory(in folder: TemporaryFolder, sessions: Int = 20) throws {
    let store = try folder.open()
    for number in 0..<sessions {
      let words = (0..<30).map { "word\($0) " }
      let id = SessionID("20261101-1000-\(number + 10)")
      try store.add(try SampleSession.finished(id, saying: words), startingAt: number * 100)
      let place = ItemPlace(attempt: 0, item: "result/numbers")
      try store.append([.itemDisputed(place, sentence: "So.")], about: id, wall: testNow)
    }
    try store.makeDailyBackupIfDue(now: testNow)
    try store.close()
  }

  private func overwrite(_ path: String, at offset: Int, count: Int) throws {
    let handle = try FileHandle(forUpdating: URL(filePath: path))
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: Data(repeating: 0xa5, count: count))
    try handle.close()
  }

  @Test func aFileThatIsNoDatabaseIsSetAsideAndTheBackupNamed() throws {
    let folder = try TemporaryFolder()
    try makeHistory(in: folder)
    try overwrite(folder.database, at: 0, count: 100)
    let damaged = try Data(contentsOf: URL(filePath: folder.database))
    let store = try folder.open()
    let report = try #require(store.recovery)
    let aside = folder.path + "/data/greenroom/history.damaged-2026-11-23.sqlite"
    #expect(report.setAside == aside)
    #expect(report.latestBackup?.hasSuffix("/backups/history-2026-11-23.sqlite") == true)
    #expect(!report.isComplete)
    #expect(try Data(contentsOf: URL(filePath: aside)) == damaged)
    #expect(try store.summaries() == [])
    #expect(report.description.contains(aside))
  }

  @Test func asideFilesNeverReplaceEachOther() throws {
    let folder = try TemporaryFolder()
    for suffix in ["", "-2", "-3"] {
      try makeHistory(in: folder, sessions: 1)
      try overwrite(folder.database, at: 0, count: 100)
      let report = try #require(try folder.open().recovery)
      #expect(report.setAside.hasSuffix("history.damaged-2026-11-23\(suffix).sqlite"))
      try FileManager.default.removeItem(atPath: folder.database)
    }
  }

  @Test func readableRowsAreSalvaged() throws {
    let folder = try TemporaryFolder()
    try makeHistory(in: folder)
    let page = try pageInTheMiddle(of: "interview_events", in: folder.database)
    try overwrite(folder.database, at: (page - 1) * 4096, count: 4096)
    let store = try folder.open(checking: true)
    let report = try #require(store.recovery)
    #expect(report.incompleteTables == ["interview_events"])
    let said = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM history_events") }
    #expect(said == 20)
    #expect(report.sessions == 20)
    #expect(report.events > 500)
    #expect(try store.integrityFindings() == [])
    #expect(try store.summaries().count >= 18)
  }

  @Test func sessionsAreMadeAnewFromTheirPlans() throws {
    let folder = try TemporaryFolder()
    try makeHistory(in: folder)
    let page = try pageInTheMiddle(of: "sessions", in: folder.database)
    try overwrite(folder.database, at: (page - 1) * 4096, count: 4096)
    let store = try folder.open(checking: true)
    #expect(try store.summaries().count == 20)
    #expect(try store.search("word7").count == 20)
  }

  @Test func aSoundFileIsNotTouchedByTheCheck() throws {
    let folder = try TemporaryFolder()
    try makeHistory(in: folder, sessions: 1)
    #expect(try folder.open(checking: true).recovery == nil)
  }

  @Test func whatIsOpenedForReadingIsNotSetAside() throws {
    let folder = try TemporaryFolder()
    try makeHistory(in: folder, sessions: 1)
    try overwrite(folder.database, at: 0, count: 100)
    #expect(throws: StoreError.damaged(path: folder.database)) {
      try folder.open(access: .reading)
    }
    #expect(FileManager.default.fileExists(atPath: folder.database))
  }

  /// A leaf page of a table: the page of the file that holds rows from its middle.
  private func pageInTheMiddle(of table: String, in path: String) throws -> Int {
    let bytes = try Data(contentsOf: URL(filePath: path))
    let root = try DatabaseQueue(path: path).read { db in
      try Int.fetchOne(
        db, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table])
    }
    var page = try #require(root)
    // Interior pages of an index tree begin with 2 and list their children.
    while bytes[(page - 1) * 4096] == 2 {
      let start = (page - 1) * 4096
      let cells = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
      let pointer = start + 12 + cells / 2 * 2
      let cell = start + (Int(bytes[pointer]) << 8 | Int(bytes[pointer + 1]))
      page = bytes[cell..<cell + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    return page
  }
}

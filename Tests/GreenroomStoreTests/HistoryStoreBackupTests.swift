import Foundation
import GRDB
import GreenroomCore
import Testing

@testable import GreenroomStore

struct HistoryStoreBackupTests {
  @Test func sevenDaysAreKept() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    for day in 0..<10 {
      #expect(try store.makeDailyBackupIfDue(now: wall(day * 86_400)) != nil)
      #expect(try store.makeDailyBackupIfDue(now: wall(day * 86_400 + 60)) == nil)
    }
    let names = try store.backups().compactMap { $0.split(separator: "/").last }
    #expect(names.count == 7)
    #expect(names.first == "history-2026-11-26.sqlite")
    #expect(names.last == "history-2026-12-02.sqlite")
  }

  @Test func filesThatAUserKeepsThereStay() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.makeDailyBackupIfDue(now: testNow)
    let own = store.backupFolder + "/history-before-move.sqlite"
    try Data().write(to: URL(filePath: own))
    for day in 1..<10 { try store.makeDailyBackupIfDue(now: wall(day * 86_400)) }
    #expect(FileManager.default.fileExists(atPath: own))
  }

  @Test func aBackupIsAHistoryInOneFile() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let session = try SampleSession.finished("20261101-1000-aaaaa", saying: ["words"])
    try store.add(session)
    let target = folder.path + "/copy.sqlite"
    try store.backup(to: target)
    #expect(!FileManager.default.fileExists(atPath: target + "-wal"))
    let copy = try HistoryStore.open(at: target, now: testNow, access: .reading)
    #expect(try copy.record(of: session.id).interview == session.interview)
  }

  @Test func aDamagedHistoryPushesNoBackupOut() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    try store.add(try SampleSession.finished("20261101-1000-aaaaa", saying: ["words"]))
    let sound = try #require(try store.makeDailyBackupIfDue(now: testNow))
    try store.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    let root = try store.read { db in
      try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'attempts'")
    }
    try store.close()
    let handle = try FileHandle(forUpdating: URL(filePath: folder.database))
    try handle.seek(toOffset: UInt64((try #require(root) - 1) * 4096))
    try handle.write(contentsOf: Data(repeating: 0xa5, count: 4096))
    try handle.close()
    let damaged = try folder.open()
    #expect(throws: StoreError.damaged(path: folder.database)) {
      try damaged.makeDailyBackupIfDue(now: wall(86_400))
    }
    #expect(try damaged.backups() == [sound])
  }

  @Test func aBackupReplacesNoFile() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    let target = folder.path + "/copy.sqlite"
    try Data("mine".utf8).write(to: URL(filePath: target))
    #expect(throws: StoreError.self) { try store.backup(to: target) }
    #expect(try Data(contentsOf: URL(filePath: target)) == Data("mine".utf8))
  }
}

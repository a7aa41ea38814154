import Foundation
import GRDB
import GreenroomCore

@testable import GreenroomStore

/// 2026-11-23 20:41 UTC.
let testNow = WallTime(unixMilliseconds: 1_795_466_460_000, zoneOffsetSeconds: 3600)

func wall(_ index: Int) -> WallTime {
  WallTime(
    unixMilliseconds: testNow.unixMilliseconds + index * 1000,
    zoneOffsetSeconds: testNow.zoneOffsetSeconds)
}

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "greenroom-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var database: String { path + "/data/greenroom/history.sqlite" }

  func open(
    now: WallTime = testNow, access: HistoryStore.Access = .writing, checking: Bool = false
  ) throws -> HistoryStore {
    try HistoryStore.open(at: database, now: now, access: access, checking: checking)
  }

  /// All bytes of the database and its companions.
  func bytes() throws -> Data {
    var all = Data()
    for file in DatabaseFile(path: database).all
    where FileManager.default.fileExists(atPath: file) {
      all += try Data(contentsOf: URL(filePath: file))
    }
    return all
  }
}

extension HistoryStore {
  /// Begins the session and appends all that it played; batch `n` is written `n` seconds in.
  func add(_ session: SampleSession, startingAt start: Int = 0) throws {
    try begin(session.id, events: session.batches[0], wall: wall(start))
    for (index, batch) in session.batches.enumerated().dropFirst() {
      try append(batch, to: session.id, wall: wall(start + index))
    }
  }

  /// Every row of every derived table, and what the index finds.
  func derivedRows() throws -> [String] {
    try read { db in
      let tables = [
        "session_summaries ORDER BY 1", "planned_questions ORDER BY 1, 2",
        "attempts ORDER BY 1, 2", "item_results ORDER BY 1, 2, 3",
      ]
      let rows = try tables.flatMap { try Row.fetchAll(db, sql: "SELECT * FROM \($0)") }
      let texts = try Row.fetchAll(
        db,
        sql: "SELECT session_id, ordinal, place, text FROM answer_texts ORDER BY 1, 2, 3")
      return (rows + texts).map(\.description)
    }
  }
}

import GRDB
import GreenroomCore
import Testing

@testable import GreenroomStore

struct StoreErrorTests {
  @Test(arguments: [
    (ResultCode.SQLITE_BUSY, StoreError.Category.busy), (.SQLITE_LOCKED, .busy),
    (.SQLITE_FULL, .inputOutput), (.SQLITE_IOERR_WRITE, .inputOutput),
    (.SQLITE_CORRUPT, .badData), (.SQLITE_NOTADB, .badData), (.SQLITE_READONLY, .noPermission),
    (.SQLITE_CANTOPEN, .inputOutput), (.SQLITE_MISUSE, .internalError),
  ])
  func databaseErrorsAreSorted(code: ResultCode, category: StoreError.Category) {
    #expect(StoreError(DatabaseError(resultCode: code), path: "/x").category == category)
  }

  @Test(arguments: [
    StoreError.cannotCreate(path: "/x", reason: "no"), .noPermission(path: "/x"),
    .readOnly(path: "/x", .folder("/y")), .busy(path: "/x"), .sessionRunning(pid: 7),
    .changedElsewhere("s"), .diskFull(path: "/x"), .inputOutput(path: "/x", reason: "no"),
    .damaged(path: "/x"), .notAHistory(path: "/x"), .newerVersion(path: "/x"),
    .unknownSession("s"), .ambiguousSession("s", ["s1", "s2", "s3", "s4"]), .sessionExists("s"),
    .sessionDeleted("s"), .failed(path: "/x", reason: "no"),
  ])
  func everyErrorIsOneSentenceWithACure(error: StoreError) {
    let text = error.description
    #expect(text.hasSuffix("."))
    #expect(!text.dropLast().contains(". "))
    #expect(text.contains(";") || text.contains(":"))
  }
}

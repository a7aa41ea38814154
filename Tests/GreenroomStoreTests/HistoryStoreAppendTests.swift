import Foundation
import GRDB
import GreenroomCore
import Testing

@testable import GreenroomStore

struct HistoryStoreAppendTests {
  @Test func whatWasAppendedIsReadBack() throws {
    let store = try HistoryStore.inMemory()
    var session = SampleSession()
    try session.play()
    try store.add(session)
    #expect(try store.events(of: session.id) == session.batches.flatMap { $0 })
    #expect(try store.record(of: session.id).interview == session.interview)
    #expect(try store.lastWallTime(of: session.id) == wall(session.batches.count - 1))
  }

  @Test func aCrashAfterAnyAppendRecovers() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    var session = SampleSession()
    try session.play()
    var written: [InterviewEvent] = []
    for (index, batch) in session.batches.enumerated() {
      if index == 0 {
        try store.begin(session.id, events: batch, wall: wall(0))
      } else {
        try store.append(batch, to: session.id, wall: wall(index))
      }
      written += batch
      let copy = try TemporaryFolder()
      try FileManager.default.copyItem(
        atPath: folder.path + "/data", toPath: copy.path + "/data")
      let recovered = try #require(try copy.open().openSession())
      #expect(recovered.interview == Interview(replaying: written))
      #expect(recovered.lastEventWall == wall(index))
    }
  }

  @Test func aRecoveredSessionGoesOn() throws {
    let folder = try TemporaryFolder()
    var session = SampleSession()
    try session.play()
    let first = try folder.open()
    try first.add(session)
    try first.close()

    let second = try folder.open()
    let open = try #require(try second.openSession())
    #expect(open.interview == session.interview)
    let before = session.batches.count
    try session.finish()
    for batch in session.batches[before...] {
      try second.append(batch, to: open.id, wall: wall(100))
    }
    #expect(try second.record(of: session.id).interview == session.interview)
    #expect(try second.openSession() == nil)
    #expect(try second.summaries().map(\.status) == [.completed])
  }

  @Test func typingTouchesNothingButTheLog() throws {
    let store = try HistoryStore.inMemory()
    var session = SampleSession()
    try session.play()
    try store.add(session)
    let before = try store.derivedRows()
    try session.type(" to listen more")
    try store.append(session.batches[session.batches.count - 1], to: session.id, wall: wall(50))
    #expect(try store.derivedRows() == before)
  }

  @Test func aRebuildGivesTheSameRows() throws {
    let store = try HistoryStore.inMemory()
    var open = SampleSession("20261124-0900-aaaaa")
    try open.play()
    try store.add(open, startingAt: 90_000)
    try store.add(try SampleSession.finished("20261123-2041-k3f9q", saying: ["Naïve retries"]))
    let before = try store.derivedRows()
    let report = try store.rebuild()
    #expect(report == RebuildReport(sessions: 2, unreadable: [:]))
    #expect(try store.derivedRows() == before)
    #expect(try store.search("naive").count == 1)
    #expect(try store.integrityFindings() == [])
  }

  @Test func aFailedAppendLeavesTheEventsToBeHandedOverAgain() throws {
    let folder = try TemporaryFolder()
    let store = try folder.open()
    var session = SampleSession()
    try session.play()
    try store.add(session)
    let before = try store.events(of: session.id)
    try store.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1") }
    let long = String(repeating: "word ", count: 40_000)
    try session.type(long)
    let batch = session.batches[session.batches.count - 1]
    #expect(throws: StoreError.diskFull(path: folder.database)) {
      try store.append(batch, to: session.id, wall: wall(60))
    }
    #expect(try store.events(of: session.id) == before)
    #expect(!FileManager.default.fileExists(atPath: folder.database + ".reserve"))

    try store.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    try store.append(batch, to: session.id, wall: wall(61))
    #expect(try store.events(of: session.id) == before + batch)
  }

  @Test func aSessionContinuedElsewhereIsNotMixedUp() throws {
    let folder = try TemporaryFolder()
    let first = try folder.open()
    var session = SampleSession()
    try session.play()
    try first.add(session)
    let second = try folder.open()
    let mark = InterviewEvent(at: session.interview.lastEventAt, .timeMarked)
    try second.append([mark], to: session.id, wall: wall(70))
    #expect(throws: StoreError.changedElsewhere(session.id)) {
      try first.append([mark], to: session.id, wall: wall(71))
    }
  }

  @Test func eventsAreNeverChanged() throws {
    let store = try HistoryStore.inMemory()
    var session = SampleSession()
    try session.play()
    try store.add(session)
    for sql in ["UPDATE interview_events SET at_ms = 0", "DELETE FROM interview_events"] {
      #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
    }
  }

  @Test func anEventOfANewerProgramIsNamedAndTheRestIsListed() throws {
    let store = try HistoryStore.inMemory()
    var session = SampleSession()
    try session.play()
    try store.add(session)
    try store.write { db in
      try db.execute(
        sql: "INSERT INTO interview_events VALUES (?, 999, 'sneezed', 1, 1, 1, '{}')",
        arguments: [session.id.rawValue])
    }
    let error = #expect(throws: StoreError.self) { try store.record(of: session.id) }
    #expect(error?.description.contains("sneezed") == true)
    #expect(try store.rebuild().unreadable.keys.map(\.rawValue) == [session.id.rawValue])
    #expect(try store.summaries().count == 1)
  }

  @Test func aSessionBeginsOnce() throws {
    let store = try HistoryStore.inMemory()
    var session = SampleSession()
    try session.play()
    try store.add(session)
    #expect(throws: StoreError.sessionExists(session.id)) { try store.add(session) }
  }

  @Test func questionTextsOutliveTheirPack() throws {
    let store = try HistoryStore.inMemory()
    var session = SampleSession()
    try session.play()
    let text = QuestionText(digest: "digest-1", question: "incident-resolved", source: "id: one")
    try store.begin(session.id, events: session.batches[0], questions: [text], wall: wall(0))
    try store.saveQuestionText(digest: "digest-2", id: "hard-feedback", source: "id: two")
    try store.saveQuestionText(digest: "digest-2", id: "hard-feedback", source: "id: other")
    let sources = try store.record(of: session.id).questionSources
    #expect(sources == ["digest-1": "id: one", "digest-2": "id: two"])
  }
}

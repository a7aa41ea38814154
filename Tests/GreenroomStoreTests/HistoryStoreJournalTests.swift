import GRDB
import GreenroomCore
import Testing

@testable import GreenroomStore

/// What is said about sessions after they were held.
struct HistoryStoreJournalTests {
  private let id: SessionID = "20261101-1000-aaaaa"
  private let place = ItemPlace(attempt: 0, item: "result/numbers")

  private func store() throws -> HistoryStore {
    let store = try HistoryStore.inMemory()
    try store.add(try SampleSession.finished(id, saying: ["words"]))
    return store
  }

  private func score(_ digest: QuestionDigest) -> AnswerScore {
    var score = SampleSession().score(80, of: "incident-resolved")
    score.digest = digest
    score.items = [
      ItemResult(
        part: "result", id: "numbers", weight: .must, level: 1, points: 3, possible: 3)
    ]
    return score
  }

  @Test func whatIsSaidStandsInTheRecord() throws {
    let store = try store()
    let events = try store.append(
      [.itemDisputed(place, sentence: "By 40 %.")], about: id, wall: wall(500))
    #expect(try store.historyEvents(of: id) == events)
    let annotations = try store.record(of: id).annotations
    #expect(annotations.disputes.map(\.sentence) == ["By 40 %."])
    #expect(annotations.disputes.map(\.wall) == [wall(500)])
  }

  @Test func theMarkOfTheSessionStays() throws {
    let store = try store()
    let (rows, list) = (try store.derivedRows(), try store.summaries())
    try store.append(
      [.attemptRescored(attempt: 0, score("digest-9")), .itemDisputed(place, sentence: "No.")],
      about: id, wall: wall(500))
    #expect(try store.derivedRows() == rows)
    #expect(try store.summaries() == list)
    try store.rebuild()
    #expect(try store.derivedRows() == rows)
    #expect(try store.record(of: id).interview.attempts[0].score?.total == 70.5)
  }

  /// A clock that was put back must not let a withdrawal come before its dispute.
  @Test func eventsKeepTheirOrderWhenTheClockGoesBack() throws {
    let store = try store()
    try store.append([.itemDisputed(place, sentence: "One.")], about: id, wall: wall(500))
    try store.append([.disputeWithdrawn(place)], about: id, wall: wall(100))
    try store.append([.itemDisputed(place, sentence: "Two.")], about: id, wall: wall(100))
    let events = try store.historyEvents(of: id)
    #expect(events.map(\.wall) == events.map(\.wall).sorted())
    #expect(Set(events.map(\.id)).count == 3)
    #expect(try store.record(of: id).annotations.disputes.map(\.sentence) == ["Two."])
  }

  @Test func nothingIsSaidOfASessionThatIsNotThere() throws {
    let store = try store()
    #expect(throws: StoreError.unknownSession("nope")) {
      try store.append([.disputeWithdrawn(place)], about: "nope", wall: wall(1))
    }
  }

  @Test func aHistoryThatIsOpenForReadingRefuses() throws {
    let folder = try TemporaryFolder()
    let writer = try folder.open()
    try writer.add(try SampleSession.finished(id, saying: ["words"]))
    let reader = try folder.open(access: .reading)
    #expect(throws: StoreError.readOnly(path: folder.database, .requested)) {
      try reader.append([.disputeWithdrawn(place)], about: id, wall: wall(1))
    }
    #expect(try reader.historyEvents(of: id).isEmpty)
  }

  @Test func anEventOfANewerProgramIsReadPast() throws {
    let store = try store()
    let record = HistoryRecord(
      id: "later", session: id, kind: "sessionNamed", version: 4, wall: wall(1), payload: "not json"
    )
    try store.write { try HistoryStore.insert(record, in: $0) }
    try store.append([.itemDisputed(place, sentence: "One.")], about: id, wall: wall(2))
    #expect(try store.record(of: id).annotations.disputes.count == 1)
    #expect(try store.historyEvents(of: id).map(HistoryEventCodec.encode).first == record)
  }

  @Test func disputesAreListedOverTheWholeHistory() throws {
    let store = try store()
    let second: SessionID = "20261102-1000-bbbbb"
    let hidden: SessionID = "20261103-1000-ccccc"
    for session in [second, hidden] {
      try store.add(try SampleSession.finished(session, saying: ["words"]))
    }
    let feedback = ItemPlace(attempt: 1, item: "action/rollback")
    try store.append([.itemDisputed(feedback, sentence: "Later.")], about: id, wall: wall(900))
    try store.append([.itemDisputed(place, sentence: "Sooner.")], about: second, wall: wall(800))
    try store.append([.itemDisputed(place, sentence: "Hidden.")], about: hidden, wall: wall(700))
    try store.append(
      [.itemDisputed(place, sentence: "Taken back."), .disputeWithdrawn(place)], about: id,
      wall: wall(1000))
    try store.hide(hidden, at: testNow)
    let entries = try store.disputes()
    #expect(entries.map(\.dispute.sentence) == ["Sooner.", "Later."])
    #expect(entries.map(\.question) == ["incident-resolved", "hard-feedback"])
    #expect(entries.map(\.digest) == ["digest-1", "digest-2"])
    #expect(entries.map(\.scorer) == ["1.0", "1.0"])
  }

  @Test func aDisputeTellsWhatBecameOfItsItemWhenItWasScoredAgain() throws {
    let store = try store()
    try store.append([.itemDisputed(place, sentence: "By 40 %.")], about: id, wall: wall(1))
    #expect(try store.disputes().map(\.scoredAgain) == [nil])
    try store.append([.attemptRescored(attempt: 0, score("digest-9"))], about: id, wall: wall(2))
    #expect(try store.disputes().map(\.scoredAgain) == [.found])
  }

  @Test func theTextOfAFurtherMarkIsKeptAsLongAsItsSession() throws {
    let store = try store()
    let text = QuestionText(digest: "digest-9", question: "incident-resolved", source: "new text")
    try store.append(
      [.attemptRescored(attempt: 0, score("digest-9"))], about: id, questions: [text],
      wall: wall(1))
    let other: SessionID = "20261102-1000-bbbbb"
    try store.add(try SampleSession.finished(other, saying: ["words"]))
    try store.hide(other, at: testNow)
    try store.purgeHidden([other], now: testNow)
    #expect(try store.record(of: id).questionSources["digest-9"] == "new text")
    try store.hide(id, at: testNow)
    try store.purgeHidden([id], now: testNow)
    #expect(try store.questionText("digest-9") == nil)
  }
}

import GreenroomCore
import GreenroomTestSupport
import Testing

struct RescoringTests {
  private let digest: QuestionDigest = "d0"

  /// One answer with a follow-up that was left, and a second question that was skipped.
  private func record(_ events: [HistoryEvent] = []) throws -> SessionRecord {
    var driver = InterviewDriver()
    try driver.send(.begin(.sample(limits: [100, 100])), at: 0)
    try driver.send(.proceed, at: 1)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "An answer.")), at: 2)
    try driver.send(.submit, at: 3)
    let probe = Probe(item: "a", part: "", text: "And?")
    try driver.send(.recordScore(.sample(total: 50), next: probe), at: 3)
    try driver.send(.edit(TextEdit(offset: 0, inserted: "Half a word")), at: 4)
    try driver.send(.end, at: 5)
    return SessionRecord(
      id: "s", startedAt: WallTime(unixMilliseconds: 0), interview: driver.interview,
      questionSources: [:], annotations: SessionAnnotations(of: events))
  }

  private func question(_ digest: QuestionDigest) -> Question {
    var question = Question.explainSample(id: "question-0")
    question.digest = digest
    return question
  }

  private func rescoring(
    _ record: SessionRecord, scorer: String = "1.1", present: Question?, kept: Question? = nil
  ) -> Rescoring {
    Rescoring(
      record, scorer: scorer, present: { _ in present },
      kept: { kept?.digest == $0 ? kept : nil },
      score: { submission, question in
        var score = AnswerScore.sample(total: submission.probes.isEmpty ? 60 : 99)
        score.scorer = scorer
        score.digest = question.digest
        return score
      })
  }

  @Test func newRulesGiveANewMarkForTheSameQuestion() throws {
    let rescoring = rescoring(try record(), present: question(digest))
    #expect(rescoring.marks.map(\.basis) == [.same])
    #expect(rescoring.marks.map(\.old.total) == [50])
    #expect(rescoring.marks.map(\.new.total) == [60])
    #expect(rescoring.facts == [.attemptRescored(attempt: 0, rescoring.marks[0].new)])
  }

  /// What was left unanswered was not scored then and is not scored now.
  @Test func aFollowUpThatWasLeftDoesNotCount() throws {
    #expect(try record().interview.attempts[0].submission.probes.isEmpty)
  }

  @Test func thePresentTextOfAQuestionCounts() throws {
    let rescoring = rescoring(
      try record(), scorer: "1.0", present: question("changed"), kept: question(digest))
    #expect(rescoring.marks.map(\.basis) == [.changed])
    #expect(rescoring.marks.map(\.new.digest) == ["changed"])
  }

  @Test func aQuestionThatIsGoneIsScoredByTheTextThatWasKept() throws {
    let rescoring = rescoring(try record(), present: nil, kept: question(digest))
    #expect(rescoring.marks.map(\.basis) == [.kept])
  }

  @Test func withoutAnyTextTheAnswerIsLeftOutAndNamed() throws {
    let rescoring = rescoring(try record(), present: nil)
    #expect(rescoring.marks.isEmpty)
    #expect(rescoring.unreadable == ["question-0"])
  }

  @Test func sameRulesAndSameTextLeaveNothingToDo() throws {
    let rescoring = rescoring(try record(), scorer: "1.0", present: question(digest))
    #expect(rescoring.marks.isEmpty)
    #expect(rescoring.unchanged == 1)
  }

  @Test func scoringAgainTwiceAddsNothingTwice() throws {
    let first = rescoring(try record(), present: question(digest))
    let events = first.facts.map {
      HistoryEvent(session: "s", wall: WallTime(unixMilliseconds: 1), $0)
    }
    let second = rescoring(try record(events), present: question(digest))
    #expect(second.marks.isEmpty)
    #expect(second.unchanged == 1)
  }
}

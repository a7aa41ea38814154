import GreenroomCore
import GreenroomTestSupport
import Testing

struct SessionAnnotationsTests {
  private let first = ItemPlace(attempt: 0, item: "a")
  private let second = ItemPlace(attempt: 1, item: "a")

  private func annotations(_ facts: HistoryFact...) -> SessionAnnotations {
    SessionAnnotations(
      of: facts.enumerated().map { index, fact in
        HistoryEvent(session: "s", wall: WallTime(unixMilliseconds: index), fact)
      })
  }

  @Test func aDisputeIsOfOneItemOfOneAttempt() {
    let annotations = annotations(.itemDisputed(first, sentence: "One."))
    #expect(annotations.dispute(of: "a", attempt: 0)?.sentence == "One.")
    #expect(annotations.dispute(of: "a", attempt: 1) == nil)
    #expect(annotations.dispute(of: "b", attempt: 0) == nil)
  }

  @Test func whatIsWithdrawnStandsNoMore() {
    let annotations = annotations(
      .itemDisputed(first, sentence: "One."), .itemDisputed(second, sentence: "Two."),
      .disputeWithdrawn(first), .disputeWithdrawn(ItemPlace(attempt: 9, item: "never")))
    #expect(annotations.disputes.map(\.place) == [second])
  }

  @Test func theLastSentenceOfAnItemCounts() {
    let annotations = annotations(
      .itemDisputed(first, sentence: "One."), .disputeWithdrawn(first),
      .itemDisputed(first, sentence: "Two."), .itemDisputed(first, sentence: "Three."))
    #expect(annotations.disputes.map(\.sentence) == ["Three."])
  }

  @Test func everyFurtherMarkIsKeptOldestFirst() {
    let annotations = annotations(
      .attemptRescored(attempt: 0, .sample(total: 61)),
      .attemptRescored(attempt: 1, .sample(total: 62)),
      .attemptRescored(attempt: 0, .sample(total: 63)))
    #expect(annotations.rescores(of: 0).map(\.score.total) == [61, 63])
    #expect(annotations.rescores(of: 1).map(\.score.total) == [62])
    #expect(annotations.rescores(of: 2).isEmpty)
  }

  @Test func whatANewerProgramSaysMeansNothing() {
    let known = annotations(.itemDisputed(first, sentence: "One."))
    let mixed = annotations(
      .itemDisputed(first, sentence: "One."),
      .unknown(kind: "itemDisputed", version: 2, payload: "{}"))
    #expect(mixed == known)
  }
}

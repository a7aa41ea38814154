import GreenroomCore
import GreenroomTestSupport
import Testing

struct SpokenSentencesTests {
  private let item = ChecklistItem(
    id: "stale", weight: .must, point: "Cached data can be out of date", say: ["stale", "old data"])

  private func nearest(_ text: String, _ probes: String..., to item: ChecklistItem?) -> [String] {
    SpokenSentences.nearest(
      to: item,
      in: Submission(
        .text(text),
        probes: probes.map {
          Submission.ProbeAnswer(probe: Probe(item: nil, text: "And?"), text: $0)
        }))
  }

  @Test func theSentenceThatSharesMostWordsComesFirst() {
    let sentences = nearest(
      "Reads are fast. A reader may get data   that is older than the write! It costs memory.",
      to: item)
    #expect(
      sentences == [
        "A reader may get data that is older than the write!", "Reads are fast.",
        "It costs memory.",
      ])
  }

  @Test func answersToFollowUpsAreLookedThroughToo() {
    #expect(
      nearest("Reads are fast.", "Yes, data gets old.", to: item).first == "Yes, data gets old.")
  }

  @Test func withoutAnItemTheOrderStays() {
    #expect(nearest("One. Two is old data. One.", to: nil) == ["One.", "Two is old data."])
  }

  @Test(arguments: ["", "  \n ", "…"])
  func withoutWordsThereIsNothingToPointAt(text: String) {
    #expect(nearest(text, to: item).isEmpty)
  }
}

import GreenroomContent
import Testing

struct PackReaderTests {
  private func read(_ text: String) -> PackReader.Reading {
    PackReader.read(
      Array(text.utf8), file: "demo/pack.yaml", folder: "/packs/demo", isShipped: false)
  }

  @Test func everyFieldOfAHeadIsRead() {
    let reading = read(Samples.pack)
    #expect(reading.findings == [])
    #expect(
      reading.pack
        == Pack(
          id: "demo", name: "Demo questions", version: "1.0.0", language: "en",
          licence: "CC-BY-4.0", authors: ["Somebody"], description: "For tests.",
          minimumVersion: "1.0", first: "explain-mvcc", folder: "/packs/demo", isShipped: false))
  }

  @Test func whatIsMissingOrUnknownIsNamed() {
    let reading = read("format: 1\nid: demo\nname: Demo\nversion: 1.0\nlicense: MIT\n")
    #expect(reading.pack == nil)
    #expect(
      reading.findings.map(\.description) == [
        "demo/pack.yaml:1: the pack has no \"licence\"; add it",
        "demo/pack.yaml:4: \"version\" of the pack is read as a number; quote it: \"1.0\"",
        "demo/pack.yaml:5: unknown field \"license\" in the pack; did you mean \"licence\"?",
      ])
  }
}

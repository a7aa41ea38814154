import GreenroomContent
import Testing

struct LineIndexTests {
  let lines = LineIndex(text: Samples.explain)

  @Test(arguments: [
    ("prompt", 12), ("checklist", 21), ("checklist/snapshot", 22), ("checklist/snapshot/say", 25),
    ("checklist/kinds/of/second/say/0", 35), ("answers/weak", 50), ("others/plain_words/band", 53),
    ("references/0", 56),
  ])
  func aValueIsFoundByItsPath(path: String, line: Int) {
    #expect(lines.line(of: path) == line)
  }

  @Test func aMissingValueIsSoughtInWhatWouldHoldIt() {
    #expect(lines.line(of: "checklist/snapshot/probes/3") == 22)
    #expect(lines.line(of: "nothing/at/all") == 1)
  }

  @Test func aTextThatIsNoYAMLHasNoLines() {
    #expect(LineIndex(text: "a: [").line(of: "a") == 1)
  }
}

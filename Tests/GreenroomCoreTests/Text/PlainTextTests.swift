import GreenroomCore
import GreenroomTestSupport
import Testing

struct PlainTextTests {
  @Test(arguments: [
    "", "plain", "two\nlines\tand a tab", "日本語 ąęł — “quotes” 👩‍👩‍👧 é e\u{301}", "क\u{94d}\u{200d}ष",
  ])
  func harmlessTextIsLeftAsItIs(text: String) {
    #expect(Array(PlainText.inert(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    0x00, 0x07, 0x08, 0x0b, 0x0d, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9b, 0x9f, 0x061c, 0x200b, 0x200e,
    0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0xfff9, 0xe0001,
    0xe0041,
  ])
  func whatSteersOrHidesBecomesVisible(value: Int) throws {
    let scalar = try #require(Unicode.Scalar(UInt32(value)))
    var text = String.UnicodeScalarView("ab".unicodeScalars)
    text.insert(scalar, at: text.index(after: text.startIndex))
    #expect(PlainText.inert(String(text)) == "a\u{fffd}b")
  }

  @Test func anEscapeSequenceLosesItsFirstCharacterOnly() {
    #expect(PlainText.inert("\u{1b}[31mred\u{1b}[0m") == "\u{fffd}[31mred\u{fffd}[0m")
  }

  @Test func aCarriageReturnBeforeANewlineDoesNotHideBehindIt() {
    #expect(
      PlainText.inert("shown\r\nnext").unicodeScalars.elementsEqual(
        "shown\u{fffd}\nnext".unicodeScalars))
  }

  @Test(arguments: UInt64(0)..<40)
  func nothingActiveSurvivesAndTheRestKeepsItsPlace(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<200 {
      let limit: UInt32 = Bool.random(using: &generator) ? 0x300 : 0x2100
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &generator)) {
        scalars.append(scalar)
      }
    }
    let inert = PlainText.inert(String(scalars)).unicodeScalars
    #expect(inert.count == scalars.count)
    for (before, after) in zip(scalars, inert) {
      #expect(after == before || after == "\u{fffd}")
      let isControl = after.properties.generalCategory == .control
      #expect(!isControl || after == "\n" || after == "\t")
    }
    #expect(PlainText.inert(String(inert)) == String(inert))
  }
}

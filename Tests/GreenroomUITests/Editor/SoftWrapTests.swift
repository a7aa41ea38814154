import GreenroomFrame
import GreenroomTestSupport
import Testing

@testable import GreenroomUI

@Suite struct SoftWrapTests {
  private func rows(_ text: String, width: Int) -> [String] {
    let paragraph = Paragraph(text, width: width)
    return paragraph.rows.indices.map { String(paragraph.slice(paragraph.bytes(ofRow: $0))) }
  }

  @Test(arguments: [
    ("", 5, [""]),
    ("one two", 5, ["one ", "two"]),
    ("one   two", 4, ["one   ", "two"]),
    ("abcdefg", 3, ["abc", "def", "g"]),
    ("a 日本語", 4, ["a 日", "本語"]),
    ("日本", 1, ["日", "本"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("a\tbc", 5, ["a\t", "bc"]),
  ])
  func rowsBreakAtSpacesAndBesideWideGraphemes(text: String, width: Int, rows: [String]) {
    #expect(self.rows(text, width: width) == rows)
  }

  @Test(arguments: UInt64(0)..<50)
  func textWithoutTabsWrapsAsElsewhere(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "word", " ", "  ", "日", "本語", "é", "e\u{301}", "ß", "👩‍👧", "—", "🇩🇪"]
    for _ in 0..<40 {
      let count = Int.random(in: 0...30, using: &generator)
      let text = (0..<count)
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      let width = Int.random(in: 1...12, using: &generator)
      let paragraph = Paragraph(text, width: width)
      let rows = paragraph.rows.indices.map(paragraph.bytes(ofRow:))
      #expect(
        rows == LineWrapping.lines(of: text, width: width), "\(text.debugDescription) \(width)")
    }
  }

  @Test func scalarsThatAreTakenAsPlainArePlain() {
    var last: Unicode.Scalar = "日"
    for value in Array(0x20...0x7e) + Array(0xc0...0x2ff) + Array(0x5000...0x9fff) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = String(String.UnicodeScalarView([last, scalar, last]))
      let width = value < 0x300 ? 1 : 2
      #expect(text.count == 3, "\(scalar)")
      #expect(DisplayText.shown(Character(scalar)).width == width, "\(scalar)")
      #expect(SoftWrap.plainLength(String(scalar).utf8.first ?? 0) == String(scalar).utf8.count)
      last = scalar
    }
  }
}

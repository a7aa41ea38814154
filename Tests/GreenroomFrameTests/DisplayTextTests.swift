import GreenroomFrame
import Testing

struct DisplayTextTests {
  /// The cases that were measured in terminals, and their neighbours.
  @Test(arguments: [
    ("a", "a", 1), ("é", "é", 1), ("e\u{301}", "e\u{301}", 1), ("ß", "ß", 1), ("─", "─", 1),
    ("日", "日", 2), ("😀", "😀", 2), ("한", "한", 2), ("\u{1112}\u{1161}\u{11ab}", "한", 2),
    ("🇫🇷", "🇫🇷", 2), ("का", "का", 2),
    ("❤\u{fe0f}", "❤", 1), ("👍🏽", "👍", 2), ("👩\u{200d}💻", "👩", 2),
    ("👨\u{200d}👩\u{200d}👧\u{200d}👦", "👨", 2), ("1\u{fe0f}\u{20e3}", "1", 1),
    ("\u{301}", "\u{25cc}\u{301}", 1), ("\u{fe0f}", "\u{25cc}", 1),
    ("a\u{200d}", "a", 1), ("a\u{e0041}", "a", 1),
  ])
  func graphemesTakeTheColumnsThatTerminalsAgreeAbout(text: String, drawn: String, width: Int) {
    let shown = DisplayText.shown(Character(text))
    #expect(shown.text == drawn)
    #expect(shown.width == width)
  }

  @Test(arguments: [
    "\0", "\u{1b}", "\r", "\n", "\r\n", "\t", "\u{7f}", "\u{80}", "\u{9b}", "\u{9f}",
    "\u{200e}", "\u{200f}", "\u{202a}", "\u{202e}", "\u{2066}", "\u{2069}", "\u{61c}",
    "\u{2028}", "\u{2029}", "\u{e0001}", "\u{fffe}",
  ])
  func whatSteersATerminalIsDrawnAsAReplacement(text: String) {
    #expect(DisplayText.shown(Character(text)) == DisplayText.replacement)
  }

  @Test(arguments: ["\u{ad}", "\u{200b}", "\u{200d}", "\u{2060}", "\u{feff}"])
  func harmlessInvisibleCharactersTakeNoColumn(text: String) {
    #expect(DisplayText.shown(Character(text)).width == 0)
    #expect(DisplayText.shown(Character(text)).text.isEmpty)
  }

  @Test func noScalarAloneReachesACellAsAControl() {
    let unsafe: [Unicode.GeneralCategory] = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    let reached = (UInt32(0)...0x10ffff).filter { value in
      guard let scalar = Unicode.Scalar(value) else { return false }
      let shown = DisplayText.shown(Character(scalar))
      return !(0...2).contains(shown.width)
        || shown.text.unicodeScalars.contains { unsafe.contains($0.properties.generalCategory) }
    }
    #expect(reached.isEmpty)
  }

  @Test func widthAddsTheColumnsOfALine() {
    #expect(DisplayText.width("plain") == 5)
    #expect(DisplayText.width("日本") == 4)
    #expect(DisplayText.width("a\u{200b}b") == 2)
    #expect(DisplayText.width("") == 0)
  }

  @Test(arguments: [
    ("a\tb", 0, "a   b"), ("\t", 0, "    "), ("\t", 3, " "), ("日\tx", 0, "日  x"), ("ab", 0, "ab"),
  ])
  func tabsReachTheNextStop(text: String, column: Int, expanded: String) {
    #expect(DisplayText.expandingTabs(text, from: column) == expanded)
  }

  @Test(arguments: [
    ("hello", 5, "hello"), ("hello", 4, "hel…"), ("hello", 1, "…"), ("hello", 0, ""),
    ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
  ])
  func longTextIsCutWithAnEllipsis(text: String, columns: Int, cut: String) {
    #expect(DisplayText.truncated(text, to: columns) == cut)
  }
}

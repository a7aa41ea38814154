import GreenroomFrame
import GreenroomTestSupport
import Testing

@testable import GreenroomTerminal

struct InputDecoderTests {
  private func decode(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [InputEvent] {
    var decoder = InputDecoder(sequences: sequences)
    return decoder.decode(Array(text.utf8), isComplete: true)
  }

  /// As sent by xterm, rxvt-unicode, the Linux console, screen and tmux.
  @Test(arguments: [
    ("\u{1b}[A", Key.up), ("\u{1b}OB", .down), ("\u{1b}[C", .right), ("\u{1b}OD", .left),
    ("\u{1b}[H", .home), ("\u{1b}OH", .home), ("\u{1b}[1~", .home), ("\u{1b}[7~", .home),
    ("\u{1b}[F", .end), ("\u{1b}[4~", .end), ("\u{1b}[8~", .end),
    ("\u{1b}[2~", .insert), ("\u{1b}[3~", .delete), ("\u{1b}[5~", .pageUp),
    ("\u{1b}[6~", .pageDown),
    ("\u{1b}[Z", .backTab),
    ("\u{1b}[1;2A", .shiftUp), ("\u{1b}[1;2D", .shiftLeft), ("\u{1b}[1;2F", .shiftEnd),
    ("\u{1b}[1;5C", .controlRight), ("\u{1b}[1;5H", .controlHome), ("\u{1b}[1;3D", .controlLeft),
    ("\u{1b}[1;6B", .controlDown), ("\u{1b}[3;5~", .delete),
    ("\u{1b}[a", .shiftUp), ("\u{1b}Od", .controlLeft), ("\u{1b}[7$", .shiftHome),
    ("\u{1b}[8^", .controlEnd),
    ("\u{1b}OP", .function(1)), ("\u{1b}[11~", .function(1)), ("\u{1b}[[A", .function(1)),
    ("\u{1b}[[E", .function(5)), ("\u{1b}[15~", .function(5)), ("\u{1b}[21~", .function(10)),
    ("\u{1b}[24~", .function(12)), ("\u{1b}[1;2P", .function(1)),
    ("\u{1b}OM", .enter), ("\u{1b}Ou", .character("5")),
    ("\r", .enter), ("\n", .control("j")), ("\t", .tab), ("\u{7f}", .backspace),
    ("\u{8}", .backspace), ("\0", .control(" ")), ("\u{1}", .control("a")),
    ("\u{1a}", .control("z")), ("\u{1c}", .control("\\")), ("\u{1f}", .control("_")),
    ("\u{1b}", .escape), ("\u{1b}b", .alt("b")), ("\u{1b}é", .alt("é")), ("\u{1b}[", .alt("[")),
    ("\u{1b}O", .alt("O")), ("\u{1b}\u{7f}", .altBackspace), ("\u{1b}\u{1b}[D", .left),
    ("a", .character("a")), ("é", .character("é")), ("日", .character("日")),
    ("e\u{301}", .character("é")), ("👩\u{200d}💻", .character("👩\u{200d}💻")),
  ])
  func keysAreKnownByTheirSequences(bytes: String, key: Key) {
    #expect(decode(bytes) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1b}[99~", "\u{1b}[?1;2c", "\u{1b}[1;2", "\u{1b}[12;34R", "\u{1b}[I", "\u{1b}[38;5",
  ])
  func unknownSequencesAreSwallowedWhole(bytes: String) {
    #expect(decode(bytes).isEmpty)
    #expect(decode(bytes + "\u{1b}[A").last == .key(.up))
  }

  @Test func theTerminalsOwnDescriptionComesFirst() {
    let sequences: [[UInt8]: Key] = [Array("\u{1b}[Q".utf8): .home, Array("\u{1b}k".utf8): .up]
    #expect(decode("\u{1b}[Q", sequences: sequences) == [.key(.home)])
    #expect(decode("\u{1b}k", sequences: sequences) == [.key(.up)])
  }

  @Test(arguments: [
    ("\u{1b}[<0;3;2M", MouseEvent.Action.press), ("\u{1b}[<0;3;2m", .release),
    ("\u{1b}[<32;3;2M", .drag), ("\u{1b}[<64;3;2M", .scrollUp), ("\u{1b}[<65;3;2M", .scrollDown),
    ("\u{1b}[<16;3;2M", .press),
  ])
  func theLeftButtonAndTheWheelAreReported(bytes: String, action: MouseEvent.Action) {
    #expect(decode(bytes) == [.mouse(MouseEvent(action, at: Point(x: 2, y: 1)))])
  }

  @Test(arguments: ["\u{1b}[<2;3;2M", "\u{1b}[<35;3;2M", "\u{1b}[<0;3M", "\u{1b}[<66;1;1M"])
  func otherMouseReportsAreIgnored(bytes: String) {
    #expect(decode(bytes).isEmpty)
  }

  @Test func aPasteIsOneEventWithItsLineEndsNormalised() {
    let events = decode("x\u{1b}[200~a\rb\r\nc\n\u{1b}[31m~\u{1b}[201~y")
    #expect(
      events == [
        .key(.character("x")), .paste("a\nb\nc\n\u{1b}[31m~"), .key(.character("y")),
      ])
  }

  @Test func anEndOfPasteWithoutABeginningIsNothing() {
    #expect(decode("\u{1b}[201~a") == [.key(.character("a"))])
  }

  @Test func bytesThatAreNoTextBecomeReplacements() {
    var decoder = InputDecoder()
    let events = decoder.decode([0x61, 0xff, 0xc3, 0x62, 0xe9], isComplete: true)
    #expect(
      events == ["a", "\u{fffd}", "\u{fffd}", "b", "\u{fffd}"].map { .key(.character($0)) })
  }

  @Test func escapeWaitsForWhatMayFollow() {
    var decoder = InputDecoder()
    #expect(decoder.decode([0x1b], isComplete: false).isEmpty)
    #expect(decoder.isUndecided)
    #expect(decoder.decode([], isComplete: true) == [.key(.escape)])
    #expect(!decoder.isUndecided)
  }

  @Test func anUnfinishedPasteWaitsWithoutBeingUndecided() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1b}[200~abc".utf8), isComplete: true).isEmpty)
    #expect(!decoder.isUndecided)
    #expect(decoder.decode(Array("d\u{1b}[201~".utf8), isComplete: false) == [.paste("abcd")])
  }

  /// However the bytes are cut into reads, the same events come out.
  @Test(arguments: UInt64(0)..<100)
  func cutsBetweenReadsDoNotMatter(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "é", "日", "😀", "\u{1b}[A", "\u{1b}OP", "\u{1b}[1;5C", "\u{1b}x", "\u{1b}[<0;3;2M", "\r",
      "\u{1b}[200~p\r\nq é\u{1b}[201~", "\u{1b}[[B", "\u{3}", "\u{1b}[99;1~", "\u{7f}",
    ]
    let bytes = (0..<20).flatMap { _ in Array((pieces.randomElement(using: &generator) ?? "").utf8)
    }
    var whole = InputDecoder()
    let expected = whole.decode(bytes, isComplete: true)

    var decoder = InputDecoder()
    var events: [InputEvent] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...5, using: &generator)
      events += decoder.decode(rest.prefix(count), isComplete: false)
      rest = rest.dropFirst(count)
    }
    events += decoder.decode([], isComplete: true)
    #expect(events == expected)
  }

  @Test(arguments: UInt64(0)..<100)
  func noiseIsAlwaysConsumed(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<200).map { _ in
      Bool.random(using: &generator)
        ? UInt8.random(in: 0...255, using: &generator)
        : [0x1b, 0x5b, 0x4f, 0x3b].randomElement(using: &generator) ?? 0
    }
    var decoder = InputDecoder()
    _ = decoder.decode(bytes, isComplete: true)
    #expect(!decoder.isUndecided)
  }
}

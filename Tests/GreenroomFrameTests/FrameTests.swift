import GreenroomFrame
import GreenroomTestSupport
import Testing

struct FrameTests {
  private func frame(_ width: Int, _ height: Int = 1) -> Frame {
    Frame(size: Size(width: width, height: height))
  }

  @Test func textIsClippedToItsRect() {
    var frame = frame(6, 2)
    let drawn = frame.draw("abcdef", in: Rect(x: 1, y: 0, width: 3, height: 1))
    #expect(drawn == 3)
    #expect(frame.goldenText == [" abc  ", "      "])
  }

  @Test func textLeftOfTheFrameIsCutOffAtItsEdge() {
    var frame = frame(3)
    frame.draw("abcdef", in: Rect(x: -2, y: 0, width: 4, height: 1))
    #expect(frame.goldenText == ["cd "])
  }

  @Test(arguments: [-1, 1])
  func rowsOutsideTheFrameAreNotDrawn(y: Int) {
    var frame = frame(3)
    #expect(frame.draw("abc", in: Rect(x: 0, y: y, width: 3, height: 1)) == 0)
    #expect(frame.goldenText == ["   "])
  }

  @Test func aWideGraphemeIsNotCutInHalf() {
    var frame = frame(3)
    #expect(frame.draw("日本", in: frame.area) == 2)
    #expect(frame.goldenText == ["日 "])
    #expect(frame.goldenRoles == ["..."])
  }

  @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x "), (3, "日 x")])
  func drawingOverHalfAWideGraphemeErasesTheOtherHalf(x: Int, text: String) {
    var frame = frame(4)
    frame.draw("日本", in: frame.area)
    frame.draw("x", in: Rect(x: x, y: 0, width: 1, height: 1))
    #expect(frame.goldenText == [text])
  }

  @Test func controlSequencesAreInert() {
    var frame = frame(12)
    frame.draw("a\u{1b}[2J\u{9b}b\r\nc\u{202e}", in: frame.area)
    #expect(frame.goldenText == ["a\u{fffd}[2J\u{fffd}b\u{fffd}c\u{fffd}  "])
  }

  @Test func clearingEmptiesARectAndPaintingChangesItsRoleOnly() {
    var frame = frame(4)
    frame.draw("abcd", in: frame.area, role: .title)
    frame.clear(Rect(x: 1, y: 0, width: 1, height: 1))
    frame.paint(Rect(x: 3, y: 0, width: 9, height: 9), role: .error)
    #expect(frame.goldenText == ["a cd"])
    #expect(frame.goldenRoles == ["t.tx"])
  }

  @Test(arguments: [
    (Alignment.left, "ab   "), (.centered, " ab  "), (.right, "   ab"),
  ])
  func shortTextIsAligned(alignment: Alignment, text: String) {
    var frame = frame(5)
    frame.draw("ab", in: frame.area, aligned: alignment)
    #expect(frame.goldenText == [text])
  }

  @Test func runsFollowOneAnotherAndStopAtTheEdge() {
    var frame = frame(7)
    let runs = [
      StyledRun("key", role: .key), StyledRun(" "), StyledRun("help", role: .muted),
      StyledRun("!", role: .error),
    ]
    #expect(frame.draw(runs, in: frame.area) == 7)
    #expect(frame.goldenText == ["key hel"])
    #expect(frame.goldenRoles == ["kkk.mmm"])
  }

  @Test func wrappedRunsKeepTheirRoles() {
    var frame = frame(8, 3)
    let runs = [StyledRun("I owned the "), StyledRun("checkout path", role: .hit)]
    #expect(frame.drawWrapped(runs, in: frame.area) == 4)
    #expect(frame.goldenText == ["I owned ", "the     ", "checkout"])
    #expect(frame.goldenRoles == ["........", "........", "hhhhhhhh"])
    frame.clear(frame.area)
    frame.drawWrapped(runs, in: frame.area, from: 2)
    #expect(frame.goldenText == ["checkout", "path    ", "        "])
  }

  @Test func wrappedTextBeginsANewRowAtEveryLineEnd() {
    #expect(
      [StyledRun("a\n\nb\r\nc\td")].wrapped(to: 9).map { $0.map(\.text).joined() }
        == ["a", "", "b", "c   d"])
  }

  @Test func boxesHoldATitleAndAScrollbarShowsThePlace() {
    var frame = frame(20, 7)
    let inside = frame.drawBox(in: frame.area, title: "Round")
    frame.drawDivider(in: frame.area.splitTop(3).1.splitTop(1).0)
    frame.drawWrapped("What is a write-ahead log?", in: inside.splitTop(2).0)
    frame.drawScrollbar(in: inside.splitRight(1).1, first: 4, visible: 5, total: 10)
    frame.cursor = Point(x: 1, y: 4)
    expectGolden(frame, named: "box-with-title")
  }

  @Test func everySizeFromOneByOneDraws() {
    for width in 0...12 {
      for height in 0...6 {
        var frame = frame(width, height)
        let inside = frame.drawBox(in: frame.area, title: "日本 title")
        frame.drawDivider(in: inside)
        frame.drawWrapped("some 日本語 words\nand more", in: inside, from: 1)
        frame.drawScrollbar(in: frame.area, first: 3, visible: height, total: 20)
        frame.draw("right", in: frame.area, aligned: .right)
        frame.drawVerticalLine(in: frame.area)
        #expect(frame.goldenText.allSatisfy { DisplayText.width($0) == width })
      }
    }
  }
}

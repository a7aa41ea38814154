import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct EditorViewTests {
  private func picture(_ editor: Editor, _ size: Size) -> [String] {
    var frame = Frame(size: size)
    EditorView.draw(editor, in: frame.area, on: &frame)
    return (0..<size.height).map { y in
      let row = (0..<size.width).map { x in
        let point = Point(x: x, y: y)
        if frame.cursor == point { return "^" }
        return frame[point].role == .selection && frame[point].text == " " ? "_" : frame[point].text
      }
      return row.joined()
    }
  }

  private func selectedCells(_ editor: Editor, _ size: Size) -> [String] {
    var frame = Frame(size: size)
    EditorView.draw(editor, in: frame.area, on: &frame)
    return (0..<size.height).map { y in
      (0..<size.width).map { x in
        frame[Point(x: x, y: y)].role == .selection ? "s" : "."
      }.joined()
    }
  }

  @Test func wordsWrapAndTheCursorIsDrawn() {
    let size = Size(width: 10, height: 4)
    let editor = MarkedText.editor("one two three^\nfour", size: size)
    #expect(picture(editor, size) == ["one two   ", "three^    ", "four      ", "          "])
  }

  @Test func aLongWordIsBrokenAndTheCursorHasRoomBehindAFullRow() {
    let size = Size(width: 5, height: 3)
    let editor = MarkedText.editor("abcdefgh^", size: size)
    #expect(picture(editor, size) == ["abcd ", "efgh^", "     "])
  }

  @Test func tabsReachToTheNextStop() {
    let size = Size(width: 12, height: 1)
    let editor = MarkedText.editor("a\tbc\td^", size: size)
    #expect(picture(editor, size) == ["a   bc  d^  "])
  }

  @Test func theSelectionShowsOverRowsAndNewlines() {
    let size = Size(width: 8, height: 3)
    let editor = MarkedText.editor("ab|cd\n\nef^gh", size: size)
    #expect(selectedCells(editor, size) == ["..sss...", "s.......", "ss......"])
  }

  @Test func theSelectionGoesOnOverSoftWraps() {
    let size = Size(width: 5, height: 3)
    let editor = MarkedText.editor("a|bc def g^hi", size: size)
    #expect(selectedCells(editor, size) == [".sss.", "ssss.", "s...."])
  }

  @Test func theViewFollowsTheCursorWithAMargin() {
    let size = Size(width: 6, height: 5)
    var editor = MarkedText.editor("^0\n1\n2\n3\n4\n5\n6\n7\n8\n9", size: size)
    for _ in 0..<2 { editor.perform(.move(.down), at: .start) }
    #expect(picture(editor, size).first == "0     ")
    editor.perform(.move(.down), at: .start)
    #expect(picture(editor, size).first == "1     ")
    editor.perform(.move(.documentEnd), at: .start)
    #expect(picture(editor, size).map { $0.prefix(1) } == ["5", "6", "7", "8", "9"])
    editor.perform(.move(.documentStart), at: .start)
    #expect(picture(editor, size).map { $0.prefix(1) } == ["^", "1", "2", "3", "4"])
  }

  @Test func theWheelMovesTheViewAndAKeyComesBack() {
    let size = Size(width: 6, height: 3)
    var editor = MarkedText.editor("^0\n1\n2\n3\n4\n5", size: size)
    editor.perform(.scroll(2), at: .start)
    #expect(picture(editor, size).map { $0.prefix(1) } == ["2", "3", "4"])
    editor.perform(.scroll(9), at: .start)
    #expect(picture(editor, size).map { $0.prefix(1) } == ["3", "4", "5"])
    editor.perform(.insert("x"), at: .start)
    #expect(picture(editor, size).map { $0.prefix(1) } == ["x", "1", "2"])
  }

  @Test func aClickPutsTheCursorAndADragSelects() {
    let size = Size(width: 10, height: 4)
    var editor = MarkedText.editor("one two three\n日本^", size: size)
    editor.perform(.place(Point(x: 2, y: 1)), at: .start)
    #expect(MarkedText.marked(editor) == "one two th^ree\n日本")
    editor.perform(.drag(Point(x: 9, y: 1)), at: .start)
    #expect(editor.selectedText == "ree")
  }

  @Test func aNewSizeKeepsTheCursorInView() {
    var editor = MarkedText.editor("one two three four five six^", size: Size(width: 40, height: 9))
    let size = Size(width: 6, height: 2)
    editor.resize(to: size)
    #expect(picture(editor, size) == ["five  ", "six^  "])
  }

  @Test func anEditorOfAnotherSizeIsDrawnAsIfResized() {
    let editor = MarkedText.editor("one two^", size: Size(width: 40, height: 9))
    #expect(picture(editor, Size(width: 5, height: 2)) == ["one  ", "two^ "])
  }
}

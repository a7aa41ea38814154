import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct TextFieldTests {
  private func field(_ text: String, _ commands: EditorCommand...) -> TextField {
    var field = TextField(text)
    for command in commands { field.perform(command, at: .start) }
    return field
  }

  private func frame(_ field: TextField, width: Int) -> Frame {
    .drawn(width, 1) { field.draw(in: $0.area, on: &$0) }
  }

  @Test func typingHappensAtTheCursor() {
    let field = field("ac", .move(.left), .insert("b"))
    #expect(field.text == "abc")
    #expect(frame(field, width: 5).cursor == Point(x: 2, y: 0))
  }

  @Test func newlinesBecomeSpaces() {
    #expect(field("", .paste("a\r\nb\nc"), .newline).text == "a b c")
  }

  @Test func graphemesAreDeletedWhole() {
    #expect(field("e\u{301}日👨‍👩‍👧", .delete(.left), .delete(.left)).text == "e\u{301}")
  }

  @Test func aLongTextIsShownAroundTheCursor() {
    let long = field("abcdefghij")
    #expect(frame(long, width: 6).rows == ["ghij  "])
    #expect(frame(long, width: 6).cursor == Point(x: 4, y: 0))
    let atStart = field("abcdefghij", .move(.documentStart))
    #expect(frame(atStart, width: 6).rows == ["abcdef"])
  }

  @Test func aWideGraphemeAtTheLeftEdgeIsNotCutInHalf() {
    let long = field("a日本語日本語")
    let frame = frame(long, width: 6)
    #expect(frame.rows[0].contains("語"))
    #expect(frame.cursor.map(frame.area.contains) == true)
  }

  @Test func aClickCountsFromWhatIsInView() {
    var long = field("abcdefghij")
    long.place(column: 1, width: 6)
    long.perform(.insert("X"), at: .start)
    #expect(long.text == "abcdefgXhij")
  }

  @Test func theSelectionIsShown() {
    #expect(frame(field("abc", .select(.left)), width: 5).roles == ["..s.."])
  }
}

import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct EditorUndoTests {
  /// Types a text a character at a time.
  private func type(
    _ text: String, into editor: inout Editor, from start: Int = 0, everyMilliseconds gap: Int = 100
  ) {
    for (index, character) in text.enumerated() {
      editor.perform(.insert(String(character)), at: Moment(milliseconds: start + index * gap))
    }
  }

  private func undo(_ editor: inout Editor) -> String {
    editor.perform(.undo, at: .start)
    return editor.text
  }

  @Test func aRunOfTypingIsOneStep() {
    var editor = Editor()
    type("one two", into: &editor)
    #expect(undo(&editor) == "")
    editor.perform(.redo, at: .start)
    #expect(editor.text == "one two")
  }

  @Test func aRestBetweenWordsBeginsAStep() {
    var editor = Editor()
    type("one ", into: &editor)
    type("two", into: &editor, from: 1300)
    #expect(undo(&editor) == "one ")
    #expect(undo(&editor) == "")
  }

  @Test func aShorterRestBetweenWordsDoesNot() {
    var editor = Editor()
    type("one ", into: &editor)
    type("two", into: &editor, from: 1299)
    #expect(undo(&editor) == "")
  }

  @Test func aRestWithinAWordDoesNot() {
    var editor = Editor()
    type("on", into: &editor)
    type("e", into: &editor, from: 60_000)
    #expect(undo(&editor) == "")
  }

  @Test func aMoveBeginsAStep() {
    var editor = Editor()
    type("ab", into: &editor)
    editor.perform(.move(.left), at: .start)
    editor.perform(.move(.right), at: .start)
    type("c", into: &editor, from: 200)
    #expect(undo(&editor) == "ab")
  }

  @Test func aNewlineIsAStepOfItsOwn() {
    var editor = Editor()
    type("a", into: &editor)
    editor.perform(.newline, at: Moment(milliseconds: 100))
    type("b", into: &editor, from: 200)
    #expect(undo(&editor) == "a\n")
    #expect(undo(&editor) == "a")
    #expect(undo(&editor) == "")
  }

  @Test func anotherKindOfChangeBeginsAStep() {
    var editor = Editor()
    type("abcd", into: &editor)
    editor.perform(.delete(.left), at: Moment(milliseconds: 500))
    editor.perform(.delete(.left), at: Moment(milliseconds: 600))
    type("x", into: &editor, from: 700)
    #expect(undo(&editor) == "ab")
    #expect(undo(&editor) == "abcd")
    #expect(undo(&editor) == "")
  }

  @Test func aPasteIsAStepOfItsOwn() {
    var editor = Editor()
    type("a", into: &editor)
    editor.perform(.paste("b"), at: .start)
    editor.perform(.paste("c"), at: .start)
    #expect(undo(&editor) == "ab")
    #expect(undo(&editor) == "a")
  }

  @Test func undoBringsBackTheSelectionThatWasTypedOver() {
    var editor = MarkedText.editor("a|bc^d")
    type("xy", into: &editor)
    #expect(editor.text == "axyd")
    editor.perform(.undo, at: .start)
    #expect(MarkedText.marked(editor) == "a|bc^d")
    editor.perform(.redo, at: .start)
    #expect(MarkedText.marked(editor) == "axy^d")
  }

  @Test func aNewChangeEndsWhatCouldBeDoneAgain() {
    var editor = Editor()
    type("a", into: &editor)
    editor.perform(.undo, at: .start)
    type("b", into: &editor)
    #expect(editor.perform(.redo, at: .start) == .none)
    #expect(editor.text == "b")
  }

  @Test func undoTellsTheEditThatItMade() {
    var editor = Editor()
    type("héé", into: &editor)
    #expect(
      editor.perform(.undo, at: .start).edit == TextEdit(offset: 0, removed: 5, inserted: ""))
    #expect(editor.perform(.undo, at: .start) == .none)
  }
}

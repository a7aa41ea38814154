import GreenroomCore
import GreenroomFrame
import Testing

@testable import GreenroomUI

@Suite struct EditorCommandTests {
  /// A text before and after a command, `^` where the cursor is, `|` where a selection began.
  struct Case: CustomTestStringConvertible, Sendable {
    var before: String
    var command: EditorCommand
    var after: String

    init(_ before: String, _ command: EditorCommand, _ after: String) {
      (self.before, self.command, self.after) = (before, command, after)
    }

    var testDescription: String { "\(before.debugDescription) \(command)" }
  }

  private func check(_ row: Case, size: Size = Size(width: 80, height: 24)) {
    var editor = MarkedText.editor(row.before, size: size)
    editor.perform(row.command, at: .start)
    #expect(Array(MarkedText.marked(editor).utf8) == Array(row.after.utf8))
    #expect(editor == editor.rebuilt())
  }

  @Test(arguments: [
    Case("^", .insert("a"), "a^"),
    Case("a^c", .insert("b"), "ab^c"),
    Case("a|bc^d", .insert("x"), "ax^d"),
    Case("a^bc|d", .insert("x"), "ax^d"),
    Case("ab^cd", .newline, "ab\n^cd"),
    Case("a^d", .paste("b\nc"), "ab\nc^d"),
    Case("a^d", .paste("b\r\nc\rx\u{0}\u{1b}[31m\ty\u{7f}\u{9b}"), "ab\nc\nx[31m\ty^d"),
    Case("e^", .insert("\u{301}"), "e\u{301}^"),
    Case("x\n^\u{301}a", .insert("e"), "x\ne\u{301}^a"),
    Case("日^本", .insert("語"), "日語^本"),
    Case("👩^", .insert("\u{200d}👧"), "👩\u{200d}👧^"),
    Case("a^", .insert("\u{1b}"), "a^"),
  ])
  func typingPutsTextAtTheCursor(_ row: Case) { check(row) }

  @Test(arguments: [
    Case("ab^c", .delete(.left), "a^c"),
    Case("^abc", .delete(.left), "^abc"),
    Case("ab\n^c", .delete(.left), "ab^c"),
    Case("ab^c", .delete(.right), "ab^"),
    Case("ab^\nc", .delete(.right), "ab^c"),
    Case("abc^", .delete(.right), "abc^"),
    Case("cafe\u{301}^", .delete(.left), "caf^"),
    Case("^🇩🇪🇫🇷", .delete(.right), "^🇫🇷"),
    Case("👨‍👩‍👧^", .delete(.left), "^"),
    Case("a|bc^d", .delete(.left), "a^d"),
    Case("one two^", .delete(.wordLeft), "one ^"),
    Case("one two.  ^", .delete(.wordLeft), "one ^"),
    Case("^  one two", .delete(.wordRight), "^ two"),
    Case("a\n|b\nc^", .delete(.left), "a\n^"),
    Case("e^\n\u{301}", .delete(.right), "e\u{301}^"),
  ])
  func deletingTakesWholeGraphemesAndWords(_ row: Case) { check(row) }

  @Test(arguments: [
    Case("one ^two\nthree", .kill(.paragraphEnd), "one ^\nthree"),
    Case("one^\ntwo", .kill(.paragraphEnd), "one^two"),
    Case("one two^ three", .kill(.paragraphStart), "^ three"),
    Case("one\n^two", .kill(.paragraphStart), "one\n^two"),
    Case("one ^two three", .kill(.wordRight), "one ^ three"),
    Case("one two^ three", .kill(.wordLeft), "one ^ three"),
    Case("^", .kill(.paragraphEnd), "^"),
  ])
  func killingTakesUpToTheMotionsEnd(_ row: Case) { check(row) }

  @Test(arguments: [
    Case("ab^c", .transpose, "acb^"),
    Case("abc^", .transpose, "acb^"),
    Case("^abc", .transpose, "^abc"),
    Case("a^", .transpose, "a^"),
    Case("a\nb^", .transpose, "a\nb^"),
    Case("日e\u{301}^", .transpose, "e\u{301}日^"),
  ])
  func transposingSwapsGraphemes(_ row: Case) { check(row) }

  @Test(arguments: [
    Case("a^b", .move(.left), "^ab"),
    Case("^ab", .move(.left), "^ab"),
    Case("a\n^b", .move(.left), "a^\nb"),
    Case("a^\nb", .move(.right), "a\n^b"),
    Case("^e\u{301}x", .move(.right), "e\u{301}^x"),
    Case("a|bc^d", .move(.left), "a^bcd"),
    Case("a^bc|d", .move(.right), "abc^d"),
    Case("one two^", .move(.wordLeft), "one ^two"),
    Case("one\n^two", .move(.wordLeft), "^one\ntwo"),
    Case("^one two", .move(.wordRight), "one^ two"),
    Case("one^\n\ntwo", .move(.wordRight), "one\n\ntwo^"),
    Case("one\nt^wo", .move(.lineStart), "one\n^two"),
    Case("o^ne\ntwo", .move(.lineEnd), "one^\ntwo"),
    Case("abc\n^d", .move(.up), "^abc\nd"),
    Case("abc^\nd", .move(.down), "abc\nd^"),
    Case("ab^c", .move(.up), "^abc"),
    Case("a^bc", .move(.down), "abc^"),
    Case("a\nb^\nc", .move(.documentStart), "^a\nb\nc"),
    Case("a\nb^\nc", .move(.documentEnd), "a\nb\nc^"),
    Case("a^b", .select(.right), "a|b^"),
    Case("|a^b", .select(.left), "^|ab"),
    Case("a^b", .selectAll, "|ab^"),
    Case("|ab^", .clearSelection, "ab^"),
  ])
  func movingKeepsBetweenGraphemes(_ row: Case) {
    var editor = MarkedText.editor(row.before)
    editor.perform(row.command, at: .start)
    let isSame = Array(MarkedText.marked(editor).utf8) == Array(row.after.utf8)
    // Where cursor and anchor meet, either mark may come first.
    #expect(isSame || MarkedText.marked(editor) == row.after.swappingMarks)
  }

  @Test(arguments: [
    // The view is one column wider than its rows: "one two " / "abc def".
    Case("one two abc de^f", .move(.lineStart), "one two ^abc def"),
    Case("o^ne two three", .move(.lineEnd), "one two^ three"),
    Case("o^ne two three", .move(.paragraphEnd), "one two three^"),
    Case("one two thr^ee", .move(.up), "one^ two three"),
    Case("one tw^o abc", .move(.down), "one two abc^"),
    Case("one two th^ree", .move(.paragraphStart), "^one two three"),
  ])
  func linesAreTheRowsAfterSoftWrapping(_ row: Case) {
    check(row, size: Size(width: 9, height: 5))
  }

  @Test func verticalMotionsKeepTheirColumnOverShortRows() {
    var editor = MarkedText.editor("abcdef^\nab\nabcdefgh")
    editor.perform(.move(.down), at: .start)
    #expect(MarkedText.marked(editor) == "abcdef\nab^\nabcdefgh")
    editor.perform(.move(.down), at: .start)
    #expect(MarkedText.marked(editor) == "abcdef\nab\nabcdef^gh")
    editor.perform(.move(.left), at: .start)
    editor.perform(.move(.up), at: .start)
    editor.perform(.move(.up), at: .start)
    #expect(MarkedText.marked(editor) == "abcde^f\nab\nabcdefgh")
  }

  @Test func verticalMotionsCountColumnsNotCharacters() {
    var editor = MarkedText.editor("日本^\nabcdef")
    let column = editor.cursorColumn
    editor.perform(.move(.down), at: .start)
    #expect(editor.cursorColumn == column)
  }

  @Test func killsInARowComeBackTogether() {
    var editor = MarkedText.editor("one two ^three four")
    editor.perform(.kill(.wordRight), at: .start)
    editor.perform(.kill(.wordLeft), at: .start)
    let outcome = editor.perform(.kill(.paragraphEnd), at: .start)
    #expect(outcome.copied == "two three four")
    editor.perform(.yank, at: .start)
    #expect(MarkedText.marked(editor) == "one two three four^")
  }

  @Test func aMoveEndsARowOfKills() {
    var editor = MarkedText.editor("one^ two")
    editor.perform(.kill(.wordLeft), at: .start)
    editor.perform(.move(.right), at: .start)
    editor.perform(.kill(.wordRight), at: .start)
    #expect(editor.clipboard == "two")
  }

  @Test func cuttingGivesTheTextAndTheEdit() {
    var editor = MarkedText.editor("a|日\nb^c")
    let outcome = editor.perform(.cut, at: .start)
    #expect(outcome.copied == "日\nb")
    #expect(outcome.edit == TextEdit(offset: 1, removed: 5))
    #expect(MarkedText.marked(editor) == "a^c")
    #expect(editor.perform(.copy, at: .start) == .none)
  }

  @Test func anExternalEditorsTextIsOneShortEdit() {
    var editor = MarkedText.editor("one two three^")
    let outcome = editor.perform(.replaceAll("one 2\r\n three"), at: .start)
    #expect(outcome.edit == TextEdit(offset: 4, removed: 3, inserted: "2\n"))
    editor.perform(.undo, at: .start)
    #expect(MarkedText.marked(editor) == "one two three^")
  }

  @Test func wordsAndCharactersAreCounted() {
    let editor = Editor("- It's p99 — 日本 cafe\u{301}\n\n  two  👩‍👧 ")
    #expect(editor.wordCount == 5)
    #expect(editor.characterCount == editor.text.count)
    #expect(editor.byteCount == editor.text.utf8.count)
  }
}

extension String {
  fileprivate var swappingMarks: String {
    replacing("^|", with: "\u{1}").replacing("|^", with: "^|").replacing("\u{1}", with: "|^")
  }

  private func replacing(_ mark: String, with other: String) -> String {
    var rest = Substring(self)
    var result = ""
    while !rest.isEmpty {
      if rest.hasPrefix(mark) {
        result += other
        rest = rest.dropFirst(mark.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}

extension Editor {
  /// The same editor with everything that is kept up to date made anew.
  func rebuilt() -> Editor {
    var fresh = self
    let width = Editor.columns(in: viewport)
    fresh.paragraphs = Editor.lines(of: text).map { Paragraph($0, width: width) }
    fresh.wordCount = WordCount.words(in: text.split(separator: "\n").joined(separator: " "))
    fresh.byteCount = text.utf8.count
    fresh.visibleCharacterCount = fresh.paragraphs.reduce(0) { $0 + $1.text.count }
    return fresh
  }
}

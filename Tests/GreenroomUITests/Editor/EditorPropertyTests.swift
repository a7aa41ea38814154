import GreenroomCore
import GreenroomFrame
import GreenroomTestSupport
import Testing

@testable import GreenroomUI

@Suite struct EditorPropertyTests {
  private static let pieces = [
    "a", "b", " ", "word ", "日", "\u{301}", "👩", "\u{200d}", "\u{1f1e9}", "\u{1f1ea}", "\t", "\n",
    "e", "—", "long-unbroken-word", "one two three ", "\r\n", "\u{fe0f}", "\u{1b}", "각", "\u{11a8}",
    "क", "\u{94d}", "9",
  ]

  private static func randomText(_ generator: inout SeededGenerator, upTo count: Int) -> String {
    (0..<Int.random(in: 1...count, using: &generator))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
  }

  private static func randomMotion(_ generator: inout SeededGenerator) -> EditorMotion {
    EditorMotion.allCases[Int.random(in: 0..<EditorMotion.allCases.count, using: &generator)]
  }

  private static func randomCommand(_ generator: inout SeededGenerator) -> EditorCommand {
    let motion = randomMotion(&generator)
    let point = Point(
      x: Int.random(in: -1...30, using: &generator), y: Int.random(in: -1...9, using: &generator))
    switch Int.random(in: 0..<26, using: &generator) {
    case 0..<7: return .insert(pieces[Int.random(in: 0..<pieces.count, using: &generator)])
    case 7: return .newline
    case 8, 9: return .paste(randomText(&generator, upTo: 30))
    case 10: return .delete(.left)
    case 11: return .delete(motion)
    case 12: return .kill(motion)
    case 13: return .yank
    case 14: return .transpose
    case 15, 16: return .move(motion)
    case 17: return .select(motion)
    case 18: return .cut
    case 19, 20: return .undo
    case 21: return .redo
    case 22: return .place(point)
    case 23: return .drag(point)
    case 24: return .scroll(Int.random(in: -5...5, using: &generator))
    case _:
      return Bool.random(using: &generator) ? .replaceAll(randomText(&generator, upTo: 20)) : .copy
    }
  }

  private func isBetweenGraphemes(_ position: TextPosition, _ editor: Editor) -> Bool {
    guard editor.paragraphs.indices.contains(position.paragraph) else { return false }
    let paragraph = editor.paragraphs[position.paragraph]
    guard (0...paragraph.byteCount).contains(position.offset) else { return false }
    return paragraph.roundedUp(position.offset) == position.offset
  }

  @Test(arguments: UInt64(0)..<60)
  func editsFoldedOverADraftAreTheText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let width = [1, 2, 3, 8, 20, 80][Int(seed % 6)]
    var editor = Editor(viewport: Size(width: width, height: 1 + Int(seed % 7)))
    var draft = Draft()
    for step in 0..<250 {
      let command = Self.randomCommand(&generator)
      let edit = editor.perform(command, at: Moment(milliseconds: step * 300)).edit
      if let edit { draft.apply(edit) }
      #expect(Array(draft.text.utf8) == Array(editor.text.utf8), "\(step): \(command)")
      #expect(isBetweenGraphemes(editor.cursor, editor), "\(step): \(command)")
      if let anchor = editor.anchor { #expect(isBetweenGraphemes(anchor, editor)) }
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func whatIsKeptUpToDateIsWhatWouldBeMadeAnew(seed: UInt64) {
    var generator = SeededGenerator(seed: seed ^ 0xabc)
    let width = [1, 2, 3, 5, 12, 40][Int(seed % 6)]
    var editor = Editor(viewport: Size(width: width, height: 4))
    for step in 0..<250 {
      let command = Self.randomCommand(&generator)
      editor.perform(command, at: .start)
      let fresh = editor.rebuilt()
      guard editor == fresh else {
        Issue.record("step \(step) \(command) \(editor.text.debugDescription)")
        return
      }
    }
  }

  @Test(arguments: UInt64(0)..<30)
  func undoingEverythingAndDoingItAgainChangesNothing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed ^ 0xdef)
    var editor = Editor("to begin with", viewport: Size(width: 20, height: 5))
    for step in 0..<100 {
      editor.perform(Self.randomCommand(&generator), at: Moment(milliseconds: step * 400))
    }
    while editor.perform(.redo, at: .start).edit != nil {}
    let last = editor.text
    while editor.perform(.undo, at: .start).edit != nil {}
    #expect(editor.text == "to begin with")
    while editor.perform(.redo, at: .start).edit != nil {}
    #expect(Array(editor.text.utf8) == Array(last.utf8))
  }

  @Test(arguments: UInt64(0)..<30)
  func theCursorIsInViewAndEverySizeDraws(seed: UInt64) {
    var generator = SeededGenerator(seed: seed ^ 0x123)
    var editor = Editor()
    for _ in 0..<60 {
      let size = Size(
        width: Int.random(in: 1...12, using: &generator),
        height: Int.random(in: 1...6, using: &generator))
      editor.resize(to: size)
      let command = Self.randomCommand(&generator)
      editor.perform(command, at: .start)
      var frame = Frame(size: size)
      EditorView.draw(editor, in: frame.area, on: &frame)
      if case .scroll = command { continue }
      #expect(frame.cursor.map(frame.area.contains) == true, "\(command) \(size)")
    }
  }
}

import GreenroomCore
import GreenroomFrame

@testable import GreenroomUI

/// A text with its cursor as `^` and the other end of a selection as `|`: how these tests write
/// down an editor.
enum MarkedText {
  static func editor(_ marked: String, size: Size = Size(width: 80, height: 24)) -> Editor {
    let withoutAnchor = marked.dropping("|")
    let withoutCursor = marked.dropping("^")
    var editor = Editor(withoutAnchor.dropping("^"), viewport: size)
    editor.cursor = position(of: "^", in: withoutAnchor, editor) ?? editor.end
    editor.anchor = position(of: "|", in: withoutCursor, editor)
    editor.top = .start
    editor.revealCursor()
    return editor
  }

  static func marked(_ editor: Editor) -> String {
    var bytes = Array(editor.text.utf8)
    var marks = [(editor.offset(of: editor.cursor), UInt8(ascii: "^"))]
    if let anchor = editor.anchor { marks.append((editor.offset(of: anchor), UInt8(ascii: "|"))) }
    for (offset, mark) in marks.sorted(by: { $0.0 > $1.0 }) { bytes.insert(mark, at: offset) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func position(
    of mark: Unicode.Scalar, in text: String, _ editor: Editor
  ) -> TextPosition? {
    var offset = 0
    for scalar in text.unicodeScalars {
      if scalar == mark { return editor.position(at: offset) }
      offset += UTF8.width(scalar)
    }
    return nil
  }
}

extension String {
  /// Drops scalars, for a mark before a combining scalar is one character with it.
  fileprivate func dropping(_ mark: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != mark }))
  }
}

/// A place in the editor's text, between two graphemes.
public struct TextPosition: Hashable, Comparable, Sendable {
  public static let start = TextPosition(paragraph: 0, offset: 0)

  /// The line between two newlines, from 0.
  public var paragraph: Int
  /// Bytes (UTF-8) from the paragraph's beginning.
  public var offset: Int

  public init(paragraph: Int, offset: Int) {
    self.paragraph = paragraph
    self.offset = offset
  }

  public static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.paragraph, left.offset) < (right.paragraph, right.offset)
  }
}

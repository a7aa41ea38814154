/// A way to go from the cursor to another place.
///
/// A *line* is a row on the screen, after soft wrapping; a *paragraph* ends at a newline.
public enum EditorMotion: Hashable, Sendable, CaseIterable {
  case left, right
  /// To the beginning of a word, or to its end, as readline counts words.
  case wordLeft, wordRight
  case lineStart, lineEnd
  case paragraphStart, paragraphEnd
  case up, down, pageUp, pageDown
  case documentStart, documentEnd

  /// Whether the motion keeps to a column over rows of different lengths.
  var isVertical: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown: true
    case .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .paragraphStart,
      .paragraphEnd, .documentStart, .documentEnd:
      false
    }
  }
}

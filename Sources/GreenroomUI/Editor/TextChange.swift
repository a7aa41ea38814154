import GreenroomCore

/// A change with what it took out, so that it can be made undone.
struct TextChange: Hashable, Sendable {
  /// Bytes from the beginning of the text.
  var offset: Int
  var removed: String
  var inserted: String

  var edit: TextEdit {
    TextEdit(offset: offset, removed: removed.utf8.count, inserted: inserted)
  }

  var inverse: TextChange {
    TextChange(offset: offset, removed: inserted, inserted: removed)
  }
}

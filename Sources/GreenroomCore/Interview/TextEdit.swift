/// One change of a text: some bytes taken out and some put in at one place.
public struct TextEdit: Hashable, Sendable {
  /// Offset of the change in bytes (UTF-8).
  public var offset: Int
  /// How many bytes are taken out there.
  public var removed: Int
  public var inserted: String

  public init(offset: Int, removed: Int = 0, inserted: String = "") {
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
  }

  /// The edit that turns one text into another, as short as it can be.
  public init?(from old: String, to new: String) {
    let before = Array(old.utf8)
    let after = Array(new.utf8)
    guard before != after else { return nil }
    var start = 0
    while start < min(before.count, after.count), before[start] == after[start] { start += 1 }
    while start > 0, start < before.count, TextEdit.isContinuation(before[start]) { start -= 1 }
    while start > 0, start < after.count, TextEdit.isContinuation(after[start]) { start -= 1 }
    var tail = 0
    while tail < min(before.count, after.count) - start,
      before[before.count - 1 - tail] == after[after.count - 1 - tail]
    {
      tail += 1
    }
    while tail > 0, TextEdit.isContinuation(before[before.count - tail]) { tail -= 1 }
    let inserted = String(decoding: after[start..<after.count - tail], as: UTF8.self)
    self.init(offset: start, removed: before.count - start - tail, inserted: inserted)
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xc0 == 0x80 }
}

/// A text under work, changed by edits only.
public struct Draft: Hashable, Sendable {
  public private(set) var text: String

  public init(_ text: String = "") {
    self.text = text
    self.text.makeContiguousUTF8()
  }

  /// Makes the change. Total: an edit that reaches outside the text is cut to it, and one that
  /// would split a character's bytes begins or ends before it.
  public mutating func apply(_ edit: TextEdit) {
    let lower = index(at: edit.offset)
    let end = edit.offset.addingReportingOverflow(max(0, edit.removed))
    let upper = max(lower, index(at: end.overflow ? Int.max : end.partialValue))
    text.replaceSubrange(lower..<upper, with: edit.inserted)
  }

  private func index(at offset: Int) -> String.Index {
    let clamped = min(max(0, offset), text.utf8.count)
    let index = text.utf8.index(text.startIndex, offsetBy: clamped)
    return text.unicodeScalars.index(roundingDown: index)
  }
}

extension String.UnicodeScalarView {
  /// The start of the scalar that holds the index.
  fileprivate func index(roundingDown index: String.Index) -> String.Index {
    guard index < endIndex else { return endIndex }
    return String.Index(index, within: self) ?? self.index(before: self.index(after: index))
  }
}

import GreenroomCore

/// What one undo takes back.
struct UndoStep: Hashable, Sendable {
  /// Changes of the same kind in a row can be one step.
  enum Kind: Hashable, Sendable {
    case typing, deletingBackward, deletingForward
    /// A step of its own.
    case single
  }

  /// The cursor, and the other end of the selection.
  struct Caret: Hashable, Sendable {
    var cursor: TextPosition
    var anchor: TextPosition?
  }

  /// A rest of this length ends a step, within a run of typing only between words.
  static let rest = Duration.seconds(1)

  var kind: Kind
  var change: TextChange
  var before: Caret
  var after: Caret
  /// When it was last added to.
  var at: Moment

  /// Adds a change that goes on with the same thought.
  ///
  /// - Returns: false, with nothing done, when it begins a new one.
  mutating func extend(with next: UndoStep) -> Bool {
    guard kind == next.kind, canFollow(next), join(next.change) else { return false }
    after = next.after
    at = next.at
    return true
  }

  private func canFollow(_ next: UndoStep) -> Bool {
    guard at.duration(until: next.at) >= UndoStep.rest else { return true }
    guard kind == .typing, let last = change.inserted.last, let first = next.change.inserted.first
    else { return false }
    return last.isWordCharacter && first.isWordCharacter
  }

  private mutating func join(_ next: TextChange) -> Bool {
    switch kind {
    case .single:
      return false
    case .typing:
      guard next.removed.isEmpty, next.offset == change.offset + change.inserted.utf8.count else {
        return false
      }
      change.inserted += next.inserted
    case .deletingBackward:
      guard next.offset + next.removed.utf8.count == change.offset else { return false }
      change.removed = next.removed + change.removed
      change.offset = next.offset
    case .deletingForward:
      guard next.offset == change.offset else { return false }
      change.removed += next.removed
    }
    return true
  }
}

extension Character {
  /// Letters, digits and the underscore, as in readline's words.
  var isWordCharacter: Bool { isLetter || isNumber || self == "_" }
}

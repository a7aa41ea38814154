/// The steps that were done and the steps that were taken back.
struct UndoHistory: Hashable, Sendable {
  private var done: [UndoStep] = []
  private var undone: [UndoStep] = []
  /// Whether the last step may still grow.
  private var isOpen = false

  /// Keeps a step, as a part of the last one when it goes on with it.
  mutating func record(_ step: UndoStep) {
    undone = []
    let last = done.indices.last
    if isOpen, let last, done[last].extend(with: step) { return }
    done.append(step)
    isOpen = step.kind != .single
  }

  /// Ends the last step: what follows is another thought.
  mutating func close() { isOpen = false }

  /// The step to take back.
  mutating func undo() -> UndoStep? {
    close()
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  /// The step to do again.
  mutating func redo() -> UndoStep? {
    close()
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}

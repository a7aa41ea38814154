/// A key as the terminal tells it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Control with a letter in lower case.
  case control(Character)
  /// Alt (Meta) with a character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight, shiftHome, shiftEnd
  case controlUp, controlDown, controlLeft, controlRight, controlHome, controlEnd
  case altBackspace
  case function(Int)
}

/// What comes from the terminal.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// Text that came as one paste, line ends as `\n`.
  case paste(String)
  case mouse(MouseEvent)
}

public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press, release, drag, scrollUp, scrollDown
  }

  public var action: Action
  public var at: Point

  public init(_ action: Action, at point: Point) {
    self.action = action
    at = point
  }
}

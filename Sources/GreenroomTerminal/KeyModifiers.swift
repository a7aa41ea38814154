import GreenroomFrame

/// The keys held down with another one, as xterm numbers them.
struct KeyModifiers: OptionSet {
  static let shift = KeyModifiers(rawValue: 1)
  static let alt = KeyModifiers(rawValue: 2)
  static let control = KeyModifiers(rawValue: 4)

  let rawValue: Int
}

extension Key {
  /// The key with modifiers; those without a meaning of their own are left off.
  ///
  /// Alt with an arrow counts as Control with it: both move by words, and which of the two a
  /// terminal keeps for itself differs.
  func with(_ modifiers: KeyModifiers) -> Key {
    if !modifiers.isDisjoint(with: [.control, .alt]) { return withControl }
    return modifiers.contains(.shift) ? withShift : self
  }

  private var withControl: Key {
    switch self {
    case .up: .controlUp
    case .down: .controlDown
    case .left: .controlLeft
    case .right: .controlRight
    case .home: .controlHome
    case .end: .controlEnd
    case _: self
    }
  }

  private var withShift: Key {
    switch self {
    case .up: .shiftUp
    case .down: .shiftDown
    case .left: .shiftLeft
    case .right: .shiftRight
    case .home: .shiftHome
    case .end: .shiftEnd
    case .tab: .backTab
    case _: self
    }
  }
}

/// A colour of the terminal.
public enum TerminalColor: Hashable, Sendable {
  /// What the user's terminal shows without being asked.
  case standard
  /// A colour of the 256-colour palette of xterm; 0 to 15 are the terminal's own sixteen.
  case indexed(UInt8)
}

/// How the cells of a role look.
public struct Style: Hashable, Sendable {
  public var foreground: TerminalColor
  public var background: TerminalColor
  public var isBold: Bool
  public var isDim: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool

  public init(
    foreground: TerminalColor = .standard, background: TerminalColor = .standard,
    bold: Bool = false, dim: Bool = false, underlined: Bool = false, reversed: Bool = false
  ) {
    self.foreground = foreground
    self.background = background
    isBold = bold
    isDim = dim
    isUnderlined = underlined
    isReversed = reversed
  }
}

/// The looks of all roles.
public struct Theme: Hashable, Sendable {
  private var styles: [Role: Style]

  /// - Parameter styles: the looks of the roles that are not plain.
  public init(_ styles: [Role: Style]) { self.styles = styles }

  public subscript(role: Role) -> Style {
    get { styles[role] ?? Style() }
    set { styles[role] = newValue }
  }
}

import CNcurses
import GreenroomFrame

/// Attributes and colour pairs of ncurses for the roles of a theme.
struct Palette {
  struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  private struct Colors: Hashable {
    var foreground: Int16
    var background: Int16
  }

  private(set) var theme: Theme
  /// 0 when there is no colour.
  private let colorCount: Int32
  private var pairs: [Colors: Int16] = [:]
  private var looks: [Role: Look] = [:]

  /// Call it after the screen was made.
  init(theme: Theme, usesColor: Bool) {
    let hasColor = usesColor && has_colors() && start_color() == OK
    // Without default colours, 0 and -1 would be black on black on a light terminal.
    let hasDefaults = hasColor && use_default_colors() == OK
    colorCount = hasDefaults ? nc_colors() : 0
    self.theme = .monochrome
    use(theme)
  }

  /// Takes another theme, if there is colour to show it.
  mutating func use(_ theme: Theme) {
    if colorCount >= 8 { self.theme = theme }
    looks.removeAll()
  }

  mutating func look(of role: Role) -> Look {
    if let known = looks[role] { return known }
    let style = theme[role]
    let colors = Colors(
      foreground: number(of: style.foreground), background: number(of: style.background))
    let look = Look(attributes: attributes(of: style), pair: Int32(pair(for: colors)))
    looks[role] = look
    return look
  }

  private func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.isBold { attributes |= nc_bold }
    if style.isDim { attributes |= nc_dim }
    if style.isUnderlined { attributes |= nc_underline }
    if style.isReversed { attributes |= nc_reverse }
    return attributes
  }

  /// The number of a colour here; -1 for the standard colour.
  private func number(of color: TerminalColor) -> Int16 {
    switch color {
    case .standard: -1
    case .indexed(let index) where colorCount >= 256: Int16(index)
    case .indexed: color.basic.map { Int16($0) } ?? -1
    }
  }

  private mutating func pair(for colors: Colors) -> Int16 {
    guard colorCount >= 8, colors != Colors(foreground: -1, background: -1) else { return 0 }
    if let known = pairs[colors] { return known }
    let number = Int16(pairs.count + 1)
    guard init_pair(number, colors.foreground, colors.background) == OK else { return 0 }
    pairs[colors] = number
    return number
  }
}

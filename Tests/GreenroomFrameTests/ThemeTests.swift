import GreenroomFrame
import Testing

struct ThemeTests {
  @Test func theMonochromeThemeUsesNoColor() {
    for role in Role.allCases {
      let style = Theme.monochrome[role]
      #expect(style.foreground == .standard && style.background == .standard)
    }
  }

  @Test(arguments: [Theme.standard, .monochrome])
  func whatMustBeToldApartDiffersWithoutColor(theme: Theme) {
    func weight(_ role: Role) -> Style {
      var style = theme[role]
      style.foreground = .standard
      style.background = .standard
      return style
    }
    let pairs: [(Role, Role)] = [
      (.hit, .fault), (.hit, .plain), (.fault, .plain), (.selected, .plain),
      (.selection, .plain), (.urgent, .plain), (.error, .success), (.urgent, .warning),
    ]
    for (one, other) in pairs { #expect(weight(one) != weight(other), "\(one) and \(other)") }
  }

  /// WCAG 2.1, "relative luminance" and "contrast ratio".
  @Test(arguments: Role.allCases)
  func standardColorsAreReadableOnBlackAndOnWhite(role: Role) {
    guard case .indexed(let index) = Theme.standard[role].foreground else { return }
    let light = luminance(of: Int(index))
    #expect(1.05 / (light + 0.05) >= 3.7)
    #expect((light + 0.05) / 0.05 >= 3.7)
  }

  @Test(arguments: [
    (UInt8(32), UInt8?(4)), (29, 2), (166, 1), (133, 5), (243, nil), (9, 1), (3, 3), (231, nil),
  ])
  func colorsOfThePaletteHaveABasicNeighbour(index: UInt8, basic: UInt8?) {
    #expect(TerminalColor.indexed(index).basic == basic)
  }

  private func luminance(of index: Int) -> Double {
    let cube = [0, 95, 135, 175, 215, 255]
    let grey = 8 + 10 * (index - 232)
    let place = index - 16
    let components =
      index >= 232 ? [grey, grey, grey] : [cube[place / 36], cube[place / 6 % 6], cube[place % 6]]
    let linear = components.map { component -> Double in
      let share = Double(component) / 255
      return share <= 0.03928 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// To the power of 2.4, by Newton's method for the fifth root of the twelfth power.
  private func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    var root = base
    for _ in 0..<60 {
      let fourth = root * root * root * root
      root -= (root * fourth - twelfth) / (5 * fourth)
    }
    return root
  }
}

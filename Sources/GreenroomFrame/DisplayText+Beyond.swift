extension DisplayText {
  /// What one scalar does to the columns of a line.
  enum ScalarWidth: Hashable, Sendable {
    case columns(Int)
    /// It joins the scalar before it.
    case mark
    /// It must not reach a terminal.
    case inert
  }

  static func width(of scalar: Unicode.Scalar) -> ScalarWidth {
    if scalar.value < 0x7f { return scalar.value < 0x20 ? .inert : .columns(1) }
    if scalar.value == 0x7f || isNoncharacter(scalar) { return .inert }
    if includes(WidthTable.inert, scalar) { return .inert }
    if includes(WidthTable.marks, scalar) { return .mark }
    return .columns(includes(WidthTable.wide, scalar) ? 2 : 1)
  }

  static func shownBeyondASCII(_ character: Character) -> Cluster {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return Cluster(text: "", width: 0) }
    switch width(of: first) {
    case .inert:
      return isDroppable(first) ? Cluster(text: "", width: 0) : replacement
    case .mark:
      // A mark without a base: a dotted circle carries it, as in the Unicode code charts.
      return Cluster(text: isSelector(first) ? "\u{25cc}" : "\u{25cc}\(first)", width: 1)
    case .columns(let columns):
      return joined(first, columns: columns, with: scalars.dropFirst())
    }
  }

  /// A base with the marks that terminals agree about; ends at the first thing they do not.
  private static func joined(
    _ base: Unicode.Scalar, columns: Int, with rest: some Sequence<Unicode.Scalar>
  ) -> Cluster {
    var text = String(base)
    var total = columns
    var marks = 0
    for scalar in rest {
      switch width(of: scalar) {
      case .inert: return Cluster(text: text, width: total)
      case .mark where isSelector(scalar) || marks == maximumMarks:
        return Cluster(text: text, width: total)
      case .mark: marks += 1
      case .columns(let more) where total + more > 2 || isSkinTone(scalar):
        return Cluster(text: text, width: total)
      case .columns(let more): total += more
      }
      text.unicodeScalars.append(scalar)
    }
    return Cluster(text: text, width: total)
  }

  /// ncurses keeps five scalars in a cell: a base and four marks.
  private static let maximumMarks = 4

  /// Invisible in running text and harmless: soft hyphen, zero-width space, word joiner and the
  /// invisible operators, byte order mark.
  private static func isDroppable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xad, 0x200b...0x200d, 0x2060...0x2064, 0xfeff: true
    case _: false
    }
  }

  /// Variation selectors, of which U+FE0F turns some one-column signs into two-column pictures.
  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xfe00...0xfe0f).contains(scalar.value) || (0xe0100...0xe01ef).contains(scalar.value)
  }

  private static func isSkinTone(_ scalar: Unicode.Scalar) -> Bool {
    (0x1f3fb...0x1f3ff).contains(scalar.value)
  }

  private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value & 0xfffe == 0xfffe || (0xfdd0...0xfdef).contains(scalar.value)
  }

  /// Whether a sorted table of first and last scalars holds a scalar; binary search.
  private static func includes(_ table: [UInt32], _ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = table.count / 2
    while low < high {
      let middle = (low + high) / 2
      if table[2 * middle + 1] < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < table.count / 2 && table[2 * low] <= scalar.value
  }
}

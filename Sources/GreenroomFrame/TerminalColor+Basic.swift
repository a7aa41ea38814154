extension TerminalColor {
  /// The nearest of the eight basic colours (0 black, 1 red, 2 green, 3 yellow, 4 blue, 5 magenta,
  /// 6 cyan, 7 white), for terminals that have no more; nil for the standard colour.
  ///
  /// A grey becomes the standard colour, which is readable on every background.
  public var basic: UInt8? {
    guard case .indexed(let index) = self else { return nil }
    switch index {
    case 0..<8: return index
    case 8: return nil
    case 9..<16: return index - 8
    case 232...255: return nil
    case 16..<232: return Self.basicOfCube(Int(index) - 16)
    case _: return nil
    }
  }

  /// A component counts when it is more than half as strong as the strongest one.
  private static func basicOfCube(_ position: Int) -> UInt8? {
    let components = [position / 36, position / 6 % 6, position % 6]
    guard let strongest = components.max(), Set(components).count > 1 else { return nil }
    let bits = components.map { 2 * $0 > strongest ? UInt8(1) : 0 }
    return bits[0] | bits[1] << 1 | bits[2] << 2
  }
}

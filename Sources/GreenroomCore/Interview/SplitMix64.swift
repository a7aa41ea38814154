/// A small generator whose sequence depends on its seed alone, on every platform.
///
/// Source: Guy Steele, Doug Lea, Christine Flood, "Fast Splittable Pseudorandom Number
/// Generators" (2014), with the constants of Sebastiano Vigna's public-domain code.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension SessionID {
  /// A name made of the date, the time and five random letters, such as `20261123-2041-k3f9q`.
  public init(startedAt wall: WallTime, using generator: inout some RandomNumberGenerator) {
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    let suffix = (0..<5).map { _ in alphabet[Int(generator.next() >> 59)] }
    let digits = wall.civil.dateAndTime.filter { $0 != ":" && $0 != "-" }
    self.init(digits.map { $0 == " " ? "-" : String($0) }.joined() + "-" + String(suffix))
  }
}

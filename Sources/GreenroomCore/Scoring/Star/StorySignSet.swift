/// Signs of a sentence; one bit for each.
struct StorySignSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  init(arrayLiteral signs: StorySign...) {
    for sign in signs { insert(sign) }
  }

  mutating func insert(_ sign: StorySign) { bits |= 1 << UInt64(sign.rawValue) }

  func contains(_ sign: StorySign) -> Bool { bits & 1 << UInt64(sign.rawValue) != 0 }

  func isDisjoint(with other: StorySignSet) -> Bool { bits & other.bits == 0 }

  /// In the order of ``StorySign``.
  var all: [StorySign] { StorySign.allCases.filter(contains) }

  /// The numbers of its signs, from the lowest.
  func forEachNumber(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}

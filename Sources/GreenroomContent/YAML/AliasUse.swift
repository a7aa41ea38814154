/// What the characters of a file tell of its anchors (`&name`) and aliases (`*name`) before it is
/// parsed. It may see some where there are none, in prose or code, and never the other way round.
struct AliasUse {
  private(set) var aliases = 0
  /// An anchor that may name a list or a mapping.
  private(set) var hasAnchoredCollection = false
  /// A mapping whose key may be a list, a mapping or an alias.
  private(set) var hasCollectionAsKey = false

  /// Keys are hashed as they are parsed. An alias of lists of aliases of lists as a key would keep
  /// the parser busy for years, so such a file must not get that far.
  var mayExplode: Bool { aliases > 0 && hasAnchoredCollection && hasCollectionAsKey }

  init(text: String) {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "*") where Self.isNameStart(bytes, index):
        aliases += 1
        let end = Self.endOfName(bytes, index + 1)
        if Self.next(bytes, end) == UInt8(ascii: ":") { hasCollectionAsKey = true }
      case UInt8(ascii: "&") where Self.isNameStart(bytes, index):
        let following = Self.next(bytes, Self.endOfName(bytes, index + 1))
        if Self.mayOpenCollection(following) { hasAnchoredCollection = true }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if Self.next(bytes, index + 1) == UInt8(ascii: ":") { hasCollectionAsKey = true }
      case UInt8(ascii: "?") where Self.isBoundary(bytes, index):
        hasCollectionAsKey = true
      default: break
      }
    }
  }

  private static func isNameStart(_ bytes: [UInt8], _ index: Int) -> Bool {
    isBoundary(bytes, index) && index + 1 < bytes.count && isNameByte(bytes[index + 1])
  }

  /// Whether a token may begin here: at the start, after a blank or in a flow collection.
  private static func isBoundary(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return isBlank(before) || isLineEnd(before) || before == UInt8(ascii: "[")
      || before == UInt8(ascii: "{") || before == UInt8(ascii: ",") || before == UInt8(ascii: ":")
  }

  private static func endOfName(_ bytes: [UInt8], _ start: Int) -> Int {
    bytes[start...].firstIndex { !isNameByte($0) } ?? bytes.endIndex
  }

  /// The next byte that is no blank, or nil at the end.
  private static func next(_ bytes: [UInt8], _ start: Int) -> UInt8? {
    bytes[start...].first { !isBlank($0) }
  }

  private static func mayOpenCollection(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return isLineEnd(byte) || [UInt8]("[{!#-?".utf8).contains(byte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0a || byte == 0x0d }
}

import GreenroomFrame

extension InputDecoder {
  /// The key that a control character stands for.
  static func controlKey(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0d: .enter
    // Which of the two the Backspace key sends differs between terminals; Ctrl-H does the same.
    case 0x08, 0x7f: .backspace
    case 0x1b: .escape
    case 0x00: .control(" ")
    case 0x01...0x1a: .control(Character(Unicode.Scalar(byte + 0x60)))
    case _: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  /// What follows Esc directly was typed with Alt.
  static func altKey(_ rest: ArraySlice<UInt8>, isComplete: Bool = true) -> Step {
    guard let first = rest.first else { return .undecided }
    switch first {
    case 0x08, 0x7f: return .key(.altBackspace, 2)
    case 0x0d: return .key(.alt("\r"), 2)
    case 0..<0x20: return .key(controlKey(first), 2)
    case _:
      guard let (scalar, length) = scalar(rest) else {
        return isComplete ? .nothing(1 + rest.count) : .undecided
      }
      return .key(.alt(Character(scalar)), 1 + length)
    }
  }

  /// The graphemes up to the next control character. A scalar whose end has not come yet waits.
  static func text(_ rest: ArraySlice<UInt8>, isComplete: Bool) -> Step {
    var run = String.UnicodeScalarView()
    var length = 0
    while let byte = rest.dropFirst(length).first, byte >= 0x20, byte != 0x7f {
      guard let (scalar, size) = scalar(rest.dropFirst(length)) else {
        guard isComplete else { break }
        run.append("\u{fffd}")
        length = rest.count
        break
      }
      run.append(scalar)
      length += size
    }
    guard length > 0 else { return .undecided }
    return .events(String(run).map { .key(.character($0)) }, length)
  }

  /// The scalar at the beginning and its length in bytes; U+FFFD for a byte that begins none; nil
  /// when bytes are missing at the end.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let first = bytes.first else { return nil }
    let size = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    var decoder = Unicode.UTF8()
    var source = bytes.prefix(size).makeIterator()
    switch decoder.decode(&source) {
    case .scalarValue(let scalar): return (scalar, UTF8.width(scalar))
    case .emptyInput: return nil
    case .error:
      let continues = bytes.dropFirst().prefix(size - 1).allSatisfy { $0 & 0xc0 == 0x80 }
      let isCut = bytes.count < size && continues && (0xc2...0xf4).contains(first)
      return isCut ? nil : ("\u{fffd}", 1)
    }
  }
}

import GreenroomFrame

/// One sequence of a key or the mouse: `ESC [ parameters final` or `ESC O final`.
///
/// Source: "XTerm Control Sequences" (Thomas Dickey), for the forms of PC-style keys and SGR mouse
/// reports; the terminal descriptions `rxvt` and `linux` of ncurses for theirs.
struct EscapeSequence {
  private var isApplication: Bool
  /// `<` before a mouse report; `[` before a function key of the Linux console.
  private var marker: UInt8?
  private var parameters: [Int]
  private var final: UInt8

  /// The length of the sequence at the beginning; nil while its end is missing.
  static func length(of bytes: ArraySlice<UInt8>) -> Int? {
    let body = bytes.dropFirst(2)
    guard let first = body.first else { return nil }
    if bytes.dropFirst().first == UInt8(ascii: "O") { return 3 }
    if first == UInt8(ascii: "[") { return body.count > 1 ? 4 : nil }
    for (offset, byte) in body.enumerated() {
      switch byte {
      // rxvt ends keys with Shift in a dollar sign.
      case UInt8(ascii: "$"), 0x40...0x7e: return 3 + offset
      case 0x20...0x3f: continue
      // A control character cannot stand in a sequence: this one was cut off.
      case _: return 2 + offset
      }
    }
    return nil
  }

  /// - Parameter bytes: a whole sequence, as ``length(of:)`` found it.
  init(_ bytes: ArraySlice<UInt8>) {
    isApplication = bytes.dropFirst().first == UInt8(ascii: "O")
    final = bytes.last ?? 0
    var body = bytes.dropFirst(2).dropLast()
    if let first = body.first, first == UInt8(ascii: "[") || (0x3c...0x3f).contains(first) {
      marker = first
      body = body.dropFirst()
    }
    parameters = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.prefix(6).reduce(0) { (0x30...0x39).contains($1) ? 10 * $0 + Int($1 - 0x30) : $0 }
    }
  }

  var isPasteStart: Bool {
    !isApplication && marker == nil && final == UInt8(ascii: "~") && parameters == [200]
  }

  /// A report of the left button or the wheel; nil for other buttons and for mere motion.
  var mouse: MouseEvent? {
    guard marker == UInt8(ascii: "<"), parameters.count == 3 else { return nil }
    let place = Point(x: max(0, parameters[1] - 1), y: max(0, parameters[2] - 1))
    let isRelease = final == UInt8(ascii: "m")
    // Bits 2 to 4 are the modifier keys.
    switch parameters[0] & ~0b11100 {
    case 0: return MouseEvent(isRelease ? .release : .press, at: place)
    case 32: return MouseEvent(.drag, at: place)
    case 64: return MouseEvent(.scrollUp, at: place)
    case 65: return MouseEvent(.scrollDown, at: place)
    case _: return nil
    }
  }

  var key: Key? {
    switch (marker, isApplication) {
    case (UInt8(ascii: "["), _):
      let number = Int(final) - 0x40
      return (1...5).contains(number) ? .function(number) : nil
    case (.some, _): return nil
    case (nil, true): return Self.letters[final] ?? Self.applicationKeys[final]
    case (nil, false): return controlSequenceKey
    }
  }

  private var controlSequenceKey: Key? {
    switch final {
    case UInt8(ascii: "~"): return numberedKey.map { $0.with(modifiers) }
    case UInt8(ascii: "$"): return numberedKey.map { $0.with(.shift) }
    case UInt8(ascii: "^"), UInt8(ascii: "@"): return numberedKey.map { $0.with(.control) }
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return Self.letters[final - 0x20].map { $0.with(.shift) }
    // With another number the same letters end reports, such as that of the cursor's place.
    case _ where parameters[0] <= 1: return Self.letters[final].map { $0.with(modifiers) }
    case _: return nil
    }
  }

  private var numberedKey: Key? { parameters.first.flatMap { Self.numbers[$0] } }

  /// xterm sends one more than a sum of 1 for Shift, 2 for Alt, 4 for Control.
  private var modifiers: KeyModifiers {
    guard parameters.count >= 2, parameters[1] > 1 else { return [] }
    return KeyModifiers(rawValue: (parameters[1] - 1) & 7)
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down,
    UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "Z"): .backTab,
  ]

  private static let numbers: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  /// The number pad in application mode; and rxvt's arrows with Control.
  private static let applicationKeys: [UInt8: Key] = {
    var keys: [UInt8: Key] = [
      UInt8(ascii: "M"): .enter, UInt8(ascii: "I"): .tab,
      UInt8(ascii: "a"): .controlUp, UInt8(ascii: "b"): .controlDown,
      UInt8(ascii: "c"): .controlRight, UInt8(ascii: "d"): .controlLeft,
    ]
    for (letter, character) in zip(UInt8(ascii: "j")...UInt8(ascii: "y"), "*+,-./0123456789") {
      keys[letter] = .character(character)
    }
    return keys
  }()
}

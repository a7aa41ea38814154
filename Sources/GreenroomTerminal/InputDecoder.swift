import GreenroomFrame

/// Makes keys, pastes and mouse events of the bytes that a terminal sends.
///
/// It knows the sequences of xterm and its kin, rxvt, the Linux console, screen and tmux, and those
/// it is told from the terminal's description. What it does not know is swallowed whole, so that
/// half a sequence never turns up as text.
struct InputDecoder {
  /// Keys by the sequence that stands for them; asked first.
  private let sequences: [[UInt8]: Key]
  private var buffer: [UInt8] = []
  private var position = 0
  /// The bytes of a paste whose end has not come yet.
  private var paste: [UInt8]?

  init(sequences: [[UInt8]: Key] = [:]) { self.sequences = sequences }

  /// Whether there are bytes that more bytes, or their absence, must explain: Esc is a key and the
  /// beginning of others.
  var isUndecided: Bool { !buffer.isEmpty && paste == nil }

  /// Whether these bytes are more than an Esc: hardly a key by itself.
  var hasBegunSequence: Bool { isUndecided && buffer.count > 1 }

  /// Decodes what has come.
  ///
  /// - Parameter isComplete: nothing follows soon: what could go on is taken as it is.
  mutating func decode(_ bytes: some Sequence<UInt8>, isComplete: Bool) -> [InputEvent] {
    buffer += bytes
    var events: [InputEvent] = []
    decoding: while position < buffer.count {
      if paste != nil {
        if let text = collectPaste() { events.append(.paste(text)) }
        continue
      }
      switch next(isComplete: isComplete) {
      case .undecided: break decoding
      case .nothing(let length): position += length
      case .events(let found, let length):
        events += found
        position += length
      case .pasteBegins(let length):
        paste = []
        position += length
      }
    }
    buffer.removeFirst(position)
    position = 0
    return events
  }

  /// What the bytes at the position are, and how many of them.
  enum Step {
    case undecided
    case nothing(Int)
    case events([InputEvent], Int)
    case pasteBegins(Int)

    static func key(_ key: Key, _ length: Int) -> Step { .events([.key(key)], length) }
  }

  private func next(isComplete: Bool) -> Step {
    let rest = buffer[position...]
    switch rest[position] {
    case 0x1b: return escaped(rest, isComplete: isComplete)
    case let byte where byte < 0x20 || byte == 0x7f: return .key(Self.controlKey(byte), 1)
    case _: return Self.text(rest, isComplete: isComplete)
    }
  }

  private func escaped(_ rest: ArraySlice<UInt8>, isComplete: Bool) -> Step {
    guard let second = rest.dropFirst().first else {
      return isComplete ? .key(.escape, 1) : .undecided
    }
    switch second {
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      guard let length = EscapeSequence.length(of: rest) else {
        guard isComplete else { return .undecided }
        return rest.count == 2 ? Self.altKey(rest.dropFirst()) : .nothing(rest.count)
      }
      return sequence(rest.prefix(length))
    case 0x1b:
      // Alt with an arrow comes as Esc before the arrow's sequence from some terminals.
      let third = rest.dropFirst(2).first
      if third == nil, !isComplete { return .undecided }
      let isPrefix = third == UInt8(ascii: "[") || third == UInt8(ascii: "O")
      return isPrefix ? .nothing(1) : .key(.escape, 1)
    case _:
      if let key = sequences[Array(rest.prefix(2))] { return .key(key, 2) }
      return Self.altKey(rest.dropFirst(), isComplete: isComplete)
    }
  }

  private func sequence(_ bytes: ArraySlice<UInt8>) -> Step {
    if let key = sequences[Array(bytes)] { return .key(key, bytes.count) }
    let parsed = EscapeSequence(bytes)
    if parsed.isPasteStart { return .pasteBegins(bytes.count) }
    if let mouse = parsed.mouse { return .events([.mouse(mouse)], bytes.count) }
    if let key = parsed.key { return .key(key, bytes.count) }
    return .nothing(bytes.count)
  }

  private static let pasteEnd = Array("\u{1b}[201~".utf8)

  /// Takes bytes into the paste; gives its text once its end has come.
  private mutating func collectPaste() -> String? {
    var collected = paste ?? []
    paste = nil
    while position < buffer.count {
      let byte = buffer[position]
      position += 1
      collected.append(byte)
      if byte == UInt8(ascii: "~"), collected.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
        return Self.pastedText(collected.dropLast(Self.pasteEnd.count))
      }
    }
    paste = collected
    return nil
  }

  /// Terminals send the line ends of a paste as CR, CR LF or LF.
  private static func pastedText(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var wasReturn = false
    for byte in bytes {
      if byte == 0x0d {
        text.append(0x0a)
      } else if !(byte == 0x0a && wasReturn) {
        text.append(byte)
      }
      wasReturn = byte == 0x0d
    }
    return String(decoding: text, as: UTF8.self)
  }
}

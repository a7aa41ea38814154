/// Puts spaces in place of comments and string literals; what is interpolated stays: it is code.
struct LiteralBlanker {
  private enum Context {
    /// Code, with the parentheses that are open in it.
    case code(open: Int)
    case string(hashes: Int, quotes: Int)
  }

  private let bytes: [UInt8]
  private var position = 0
  private var contexts = [Context.code(open: 0)]
  private var output: [UInt8] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func blanked() -> String {
    while position < bytes.count {
      switch contexts[contexts.count - 1] {
      case .code(let open): readCode(open: open)
      case .string(let hashes, let quotes): readString(hashes: hashes, quotes: quotes)
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func readCode(open: Int) {
    if starts(with: "//") { return blankLine() }
    if starts(with: "/*") { return blankComment() }
    let hashes = count(of: UInt8(ascii: "#"), from: position)
    if byte(at: position + hashes) == UInt8(ascii: "\"") { return openString(hashes: hashes) }
    let byte = bytes[position]
    keep(1)
    if byte == UInt8(ascii: "(") { contexts[contexts.count - 1] = .code(open: open + 1) }
    if byte == UInt8(ascii: ")") { closeParenthesis(open: open) }
  }

  private mutating func closeParenthesis(open: Int) {
    if open == 1, contexts.count > 1 {
      contexts.removeLast()
    } else {
      contexts[contexts.count - 1] = .code(open: max(0, open - 1))
    }
  }

  private mutating func openString(hashes: Int) {
    let quotes = count(of: UInt8(ascii: "\""), from: position + hashes) >= 3 ? 3 : 1
    contexts.append(.string(hashes: hashes, quotes: quotes))
    blank(hashes + quotes)
  }

  private mutating func readString(hashes: Int, quotes: Int) {
    let marks = String(repeating: "#", count: hashes)
    if starts(with: "\\" + marks + "(") {
      blank(1 + hashes)
      keep(1)
      contexts.append(.code(open: 1))
    } else if starts(with: "\\" + marks) {
      blank(2 + hashes)
    } else if starts(with: String(repeating: "\"", count: quotes) + marks) {
      blank(quotes + hashes)
      contexts.removeLast()
    } else {
      blank(1)
    }
  }

  private mutating func blankLine() {
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { blank(1) }
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth += 1
        blank(2)
      } else if starts(with: "*/") {
        depth -= 1
        blank(2)
      } else {
        blank(1)
      }
    } while depth > 0 && position < bytes.count
  }

  private mutating func keep(_ count: Int) {
    output += bytes[position..<min(bytes.count, position + count)]
    position += count
  }

  private mutating func blank(_ count: Int) {
    for byte in bytes[min(bytes.count, position)..<min(bytes.count, position + count)] {
      output.append(byte == UInt8(ascii: "\n") ? byte : UInt8(ascii: " "))
    }
    position += count
  }

  private func starts(with text: String) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func count(of wanted: UInt8, from start: Int) -> Int {
    var index = start
    while byte(at: index) == wanted { index += 1 }
    return index - start
  }
}

extension JSONValue {
  /// The document on one line, without spaces.
  public var compactText: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: nil, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The document over several lines, indented by two spaces.
  public var prettyText: String {
    var bytes: [UInt8] = []
    append(to: &bytes, indent: 2, depth: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func append(to bytes: inout [UInt8], indent: Int?, depth: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let number): bytes += JSONValue.text(of: number).utf8
    case .string(let text): JSONValue.append(quoted: text, to: &bytes)
    case .array(let elements):
      JSONValue.append(
        elements, between: ("[", "]"), to: &bytes, indent: indent, depth: depth
      ) { element, bytes in
        element.append(to: &bytes, indent: indent, depth: depth + 1)
      }
    case .object(let members):
      JSONValue.append(
        members, between: ("{", "}"), to: &bytes, indent: indent, depth: depth
      ) { member, bytes in
        JSONValue.append(quoted: member.name, to: &bytes)
        bytes += (indent == nil ? ":" : ": ").utf8
        member.value.append(to: &bytes, indent: indent, depth: depth + 1)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element], between brackets: (String, String), to bytes: inout [UInt8],
    indent: Int?, depth: Int, each: (Element, inout [UInt8]) -> Void
  ) {
    bytes += brackets.0.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes += ",".utf8 }
      appendLineBreak(to: &bytes, indent: indent, depth: depth + 1)
      each(element, &bytes)
    }
    if !elements.isEmpty { appendLineBreak(to: &bytes, indent: indent, depth: depth) }
    bytes += brackets.1.utf8
  }

  private static func appendLineBreak(to bytes: inout [UInt8], indent: Int?, depth: Int) {
    guard let indent else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: indent * depth)
  }

  /// JSON knows no infinity and no "not a number"; both are written as null.
  private static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    if let whole = Int(exactly: number) { return String(whole) }
    return String(number)
  }

  private static func append(quoted text: String, to bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: bytes += "\\\"".utf8
      case 0x5c: bytes += "\\\\".utf8
      case 0x0a: bytes += "\\n".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0d: bytes += "\\r".utf8
      // A document may be printed to a terminal: nothing in it may steer one.
      case 0..<0x20, 0x7f...0x9f, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069:
        bytes += "\\u".utf8
        for shift in [12, 8, 4, 0] as [UInt32] {
          bytes.append(hexadecimal[Int(scalar.value >> shift & 15)])
        }
      default: if let encoded = UTF8.encode(scalar) { bytes.append(contentsOf: encoded) }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

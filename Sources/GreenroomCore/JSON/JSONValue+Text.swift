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
    bytes.append(UInt8(ascii: "\""))
    if text.unicodeScalars.contains(where: PlainText.isActive) {
      for scalar in text.unicodeScalars {
        // A document may be printed: what could steer a terminal stands as an escape in it.
        if scalar.value >= 0x7f, PlainText.isActive(scalar) {
          for unit in String(scalar).utf16 { append(escaped: unit, to: &bytes) }
        } else {
          append(String(scalar).utf8, to: &bytes)
        }
      }
    } else {
      append(text.utf8, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ text: String.UTF8View, to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case 0..<0x20: append(escaped: UInt16(byte), to: &bytes)
      default: bytes.append(byte)
      }
    }
  }

  private static func append(escaped unit: UInt16, to bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes += "\\u".utf8
    for shift in [12, 8, 4, 0] { bytes.append(hexadecimal[Int(unit >> shift & 15)]) }
  }
}

import Yams

/// How YAML 1.1 reads a value without quotes: `no` is a truth value and `1:30` a number, to the
/// surprise of whoever meant text.
///
/// Source: the YAML 1.1 type repository (bool, int, float, null, timestamp).
enum PlainScalar {
  enum ScalarType: String {
    case text
    case truth = "a truth value"
    case number = "a number"
    case null = "nothing"
    case date = "a date"
  }

  static func type(of scalar: Node.Scalar) -> ScalarType {
    scalar.style == .plain ? type(ofPlain: scalar.string) : .text
  }

  static func type(ofPlain text: String) -> ScalarType {
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      return numericType(of: text)
    default: return wordType(of: text)
    }
  }

  private static func wordType(of text: String) -> ScalarType {
    guard text.utf8.count <= 5 else { return .text }
    let lower = text.lowercased()
    // Only whole words in one case count: "nO" is text.
    let isOneCase = text == lower || text == text.uppercased() || text == capitalised(lower)
    guard isOneCase else { return .text }
    switch lower {
    case "yes", "no", "true", "false", "on", "off": return .truth
    case "null", "~": return .null
    default: return .text
    }
  }

  private static func capitalised(_ lower: String) -> String {
    lower.prefix(1).uppercased() + lower.dropFirst()
  }

  private static func numericType(of text: String) -> ScalarType {
    let unsigned =
      text.utf8.first.map { "+-".utf8.contains($0) } == true ? text.dropFirst() : text[...]
    if isDate(text) { return .date }
    if [".inf", ".nan"].contains(unsigned.lowercased()) { return .number }
    let digits = String(unsigned.filter { $0 != "_" })
    if digits.hasPrefix("0x") { return isAll(digits.dropFirst(2), "0123456789abcdefABCDEF") }
    if digits.hasPrefix("0b") { return isAll(digits.dropFirst(2), "01") }
    if digits.hasPrefix("0o") { return isAll(digits.dropFirst(2), "01234567") }
    if digits.contains(":") { return isSexagesimal(digits) ? .number : .text }
    // A second sign makes it text.
    let isDecimal = digits.first?.isNumber == true || digits.hasPrefix(".")
    return isDecimal && decimal(digits) != nil ? .number : .text
  }

  /// A number written in decimal digits, with a point or an exponent where needed.
  static func decimal(_ text: String) -> Double? {
    let isPlain = text.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    guard isPlain, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  private static func isAll(_ digits: Substring, _ allowed: String) -> ScalarType {
    !digits.isEmpty && digits.allSatisfy { allowed.contains($0) } ? .number : .text
  }

  private static func isSexagesimal(_ digits: String) -> Bool {
    let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
    return parts.dropFirst().allSatisfy { part in
      guard let value = Int(part.prefix { $0 != "." }) else { return false }
      return value < 60
    } && parts.first.map { Int($0) != nil } == true
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4 else { return false }
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }
}

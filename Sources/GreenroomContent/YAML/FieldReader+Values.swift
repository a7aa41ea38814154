import Yams

/// Single values: texts, numbers, truth values and words of a fixed choice.
extension FieldReader {
  func text(_ name: String) -> String? {
    field(name).flatMap { text($0.node, line: $0.line, name: name) }
  }

  func requiredText(_ name: String) -> String {
    guard let field = field(name) else {
      reportMissing(name)
      return ""
    }
    return text(field.node, line: field.line, name: name) ?? ""
  }

  /// A required text of one line.
  func requiredLine(_ name: String) -> String {
    let text = requiredText(name)
    if text.utf8.contains(0x0a) {
      log.error(line: line(of: name), "\"\(name)\" of \(subject) must be one line; shorten it")
    }
    return text
  }

  /// A required name: lower-case words joined by hyphens.
  func requiredID(_ name: String) -> String {
    let id = requiredText(name)
    if !id.isEmpty, !Self.isID(id) {
      log.error(
        line: line(of: name),
        "\"\(name)\" \"\(id)\" must be lower-case words joined by hyphens; rename it")
    }
    return id
  }

  static func isID(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty
        && word.allSatisfy { byte in
          (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
        }
    }
  }

  func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let field = field(name) else { return nil }
    return integer(field.node, line: field.line, name: name, in: range)
  }

  /// The range's lower bound stands in for a missing or wrong number.
  func requiredInteger(_ name: String, in range: ClosedRange<Int>) -> Int {
    guard let field = field(name) else {
      reportMissing(name)
      return range.lowerBound
    }
    return integer(field.node, line: field.line, name: name, in: range) ?? range.lowerBound
  }

  func integer(
    _ node: Node, line: Int, name: String, in range: ClosedRange<Int>
  ) -> Int? {
    guard case .scalar(let scalar) = node, scalar.style == .plain, let value = Int(scalar.string),
      range.contains(value)
    else {
      let bounds = "\(range.lowerBound) to \(range.upperBound)"
      log.error(line: line, "\"\(name)\" of \(subject) must be a whole number, \(bounds)")
      return nil
    }
    return value
  }

  /// A required number; 1 stands in for a missing or wrong one.
  func requiredNumber(_ name: String) -> Double {
    guard let field = field(name) else {
      reportMissing(name)
      return 1
    }
    guard case .scalar(let scalar) = field.node, scalar.style == .plain,
      let value = PlainScalar.decimal(scalar.string)
    else {
      log.error(line: field.line, "\"\(name)\" of \(subject) must be a number, without quotes")
      return 1
    }
    return value
  }

  func flag(_ name: String) -> Bool? {
    guard let field = field(name) else { return nil }
    if case .scalar(let scalar) = field.node, scalar.style == .plain {
      if scalar.string == "true" { return true }
      if scalar.string == "false" { return false }
    }
    log.error(line: field.line, "\"\(name)\" of \(subject) must be true or false")
    return nil
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let field = field(name) else { return nil }
    return choice(field.node, line: field.line, name: name)
  }

  func requiredChoice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let field = field(name) else {
      reportMissing(name)
      return nil
    }
    return choice(field.node, line: field.line, name: name)
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, line: Int, name: String
  ) -> Choice? where Choice.RawValue == String {
    guard let word = text(node, line: line, name: name) else { return nil }
    guard let choice = Choice(rawValue: word) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      log.error(line: line, "unknown \(name) \"\(word)\" in \(subject); use one of: \(words)")
      return nil
    }
    return choice
  }

  /// A text as it was typed, without the line breaks at its end.
  func text(_ node: Node, line: Int, name: String) -> String? {
    guard case .scalar(let scalar) = node else {
      log.error(line: line, "\"\(name)\" of \(subject) must be text, not a list or mapping")
      return nil
    }
    let type = PlainScalar.type(of: scalar)
    guard type == .text else {
      let quoted = type == .null ? "write a text" : "quote it: \"\(scalar.string)\""
      log.error(
        line: line, "\"\(name)\" of \(subject) is read as \(type.rawValue); \(quoted)")
      return nil
    }
    if let control = ControlCharacters.first(in: scalar.string) {
      let shown = ControlCharacters.name(of: control)
      log.error(
        line: line, "\"\(name)\" of \(subject) holds the control character \(shown); remove it")
      return nil
    }
    let text = scalar.string.trimmingLineBreaksAtEnd()
    guard text.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0a }) else {
      log.error(line: line, "\"\(name)\" of \(subject) is empty; write it")
      return nil
    }
    return text
  }
}

extension String {
  fileprivate func trimmingLineBreaksAtEnd() -> String {
    guard utf8.last == 0x0a else { return self }
    let end = utf8.lastIndex { $0 != 0x0a }.map(utf8.index(after:)) ?? startIndex
    return String(self[..<end])
  }
}

import Yams

/// Lists of values and mappings within mappings.
extension FieldReader {
  /// The texts of a list; none when the field is absent.
  func texts(_ name: String) -> [String] {
    elements(name).compactMap { element in
      text(element, line: element.mark?.line ?? line(of: name), name: name)
    }
  }

  /// The texts of a list that must hold one at least.
  func requiredTexts(_ name: String) -> [String] {
    guard field(name) != nil else {
      reportMissing(name)
      return []
    }
    reportEmptyList(name)
    return texts(name)
  }

  func choices<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of type: Choice.Type = Choice.self
  ) -> [Choice] where Choice.RawValue == String {
    elements(name).compactMap { element in
      choice(element, line: element.mark?.line ?? line(of: name), name: name)
    }
  }

  /// A mapping within this one; nil when it is absent or something else.
  func mapping(_ name: String, subject: String) -> FieldReader? {
    field(name).flatMap { FieldReader($0.node, subject: subject, line: $0.line, log: log) }
  }

  /// The mappings of a list, each named by its `id` (or another key) and unique in the list.
  func mappings(_ name: String, called: String, key: String = "id") -> [FieldReader] {
    var seen: Set<String> = []
    return elements(name).enumerated().compactMap { index, element in
      let id = Self.scalar(key, of: element)
      let subject = id.map { "\(called) \"\($0)\"" } ?? "\(called) \(index + 1)"
      if let id, !seen.insert(id).inserted {
        log.error(
          line: element.mark?.line ?? line(of: name),
          "\(subject) stands twice in \"\(name)\"; rename or remove one")
      }
      return FieldReader(element, subject: subject, log: log)
    }
  }

  func requiredMappings(
    _ name: String, called: String, key: String = "id"
  ) -> [FieldReader] {
    guard field(name) != nil else {
      reportMissing(name)
      return []
    }
    reportEmptyList(name)
    return mappings(name, called: called, key: key)
  }

  private func reportEmptyList(_ name: String) {
    if let field = field(name), case .sequence(let list) = field.node, list.isEmpty {
      log.error(line: field.line, "\"\(name)\" of \(subject) is an empty list; fill it")
    }
  }

  /// The elements of a list; none, with a finding, when the field is something else.
  func elements(_ name: String) -> [Node] {
    guard let field = field(name) else { return [] }
    guard case .sequence(let list) = field.node else {
      log.error(
        line: field.line, "\"\(name)\" of \(subject) must be a list; begin lines with \"-\"")
      return []
    }
    return Array(list)
  }

  private static func scalar(_ key: String, of node: Node) -> String? {
    guard case .mapping(let pairs) = node else { return nil }
    for (name, value) in pairs {
      if case .scalar(let name) = name, name.string == key, case .scalar(let scalar) = value {
        return scalar.string
      }
    }
    return nil
  }
}

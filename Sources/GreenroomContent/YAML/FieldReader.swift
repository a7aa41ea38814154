import Yams

/// Reads the fields of one mapping, notes all that is wrong with them, and in the end which of
/// them nobody asked for.
///
/// What is required but missing is noted as an error and given back as an empty value, so that
/// reading goes on; whoever reads looks at ``FindingLog/hasErrors`` before the values are used.
final class FieldReader {
  struct Field {
    /// The line of its name.
    var line: Int
    var node: Node
  }

  /// How findings name the mapping: `the question`, `item "snapshot"`.
  let subject: String
  let line: Int
  let log: FindingLog
  private var fields: [String: Field] = [:]
  private var order: [String] = []
  private var known: [String] = []

  /// Nil, with a finding, when the node is no mapping.
  init?(_ node: Node, subject: String, line: Int? = nil, log: FindingLog) {
    self.subject = subject
    self.log = log
    self.line = line ?? node.mark?.line ?? 1
    guard case .mapping(let pairs) = node else {
      log.error(
        line: self.line, "\(subject) must be a mapping of fields (\"name: value\"); write it so")
      return nil
    }
    for (key, value) in pairs {
      let line = key.mark?.line ?? self.line
      guard case .scalar(let name) = key else {
        log.error(line: line, "a field name of \(subject) is a list or mapping; use a word")
        continue
      }
      fields[name.string] = Field(line: line, node: value)
      order.append(name.string)
    }
  }

  /// The field with its line; nil when it is absent or empty. From now on its name is known.
  func field(_ name: String) -> Field? {
    known.append(name)
    guard let field = fields[name] else { return nil }
    if case .scalar(let scalar) = field.node, PlainScalar.type(of: scalar) == .null { return nil }
    return field
  }

  func has(_ name: String) -> Bool { fields[name] != nil }

  /// The names of all fields, in the order of the file.
  var names: [String] { order }

  /// Says that a required field is missing.
  func reportMissing(_ name: String) {
    if let empty = fields[name] {
      log.error(line: empty.line, "\"\(name)\" of \(subject) is empty; write it")
    } else {
      log.error(line: line, "\(subject) has no \"\(name)\"; add it")
    }
  }

  /// The line of a field's name, or of the mapping where the field is absent.
  func line(of name: String) -> Int { fields[name]?.line ?? line }

  /// To be called last: notes the fields that nobody asked for.
  func finish() {
    for name in order where !known.contains(name) {
      let cure =
        Spelling.nearest(to: name, among: known.filter { fields[$0] == nil })
        .map { "did you mean \"\($0)\"?" } ?? "remove it"
      log.warning(line: line(of: name), "unknown field \"\(name)\" in \(subject); \(cure)")
    }
  }
}

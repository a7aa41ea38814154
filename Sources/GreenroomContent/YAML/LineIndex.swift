import Yams

/// Tells on which line a value of a YAML text stands, by its path: `checklist/snapshot/say/0`.
///
/// An element of a list goes by its `id` or `name`, and by its number from 0 where it has neither.
public struct LineIndex: Sendable {
  private var lines: [String: Int] = [:]

  public init(text: String) {
    let log = FindingLog(file: "")
    guard let root = YAMLDocument.compose(text, into: log) else { return }
    add(root, path: "")
  }

  /// The line of a value, or of what holds it where there is no such value; 1 at the last.
  public func line(of path: String) -> Int {
    var path = path[...]
    while !path.isEmpty {
      if let line = lines[String(path)] { return line }
      path = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
    }
    return 1
  }

  private mutating func add(_ node: Node, path: String) {
    switch node {
    case .scalar, .alias: break
    case .mapping(let pairs):
      for (key, value) in pairs {
        guard case .scalar(let name) = key else { continue }
        add(value, at: name.string, in: path, line: key.mark?.line)
      }
    case .sequence(let elements):
      for (index, element) in elements.enumerated() {
        let name = Self.name(of: element) ?? String(index)
        add(element, at: name, in: path, line: element.mark?.line)
      }
    }
  }

  private mutating func add(_ node: Node, at name: String, in parent: String, line: Int?) {
    let path = parent.isEmpty ? name : "\(parent)/\(name)"
    // Of two with the same name the first is meant: that is the one which is read.
    if lines[path] == nil { lines[path] = line }
    add(node, path: path)
  }

  private static func name(of element: Node) -> String? {
    guard case .mapping(let pairs) = element else { return nil }
    for (key, value) in pairs {
      if case .scalar(let key) = key, key.string == "id" || key.string == "name",
        case .scalar(let name) = value
      {
        return name.string
      }
    }
    return nil
  }
}

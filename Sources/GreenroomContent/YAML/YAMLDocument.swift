import Yams

/// Parses the one document of a YAML file into nodes that know their lines.
enum YAMLDocument {
  /// The root of the document, or nil with the reason in the log.
  static func compose(_ text: String, into log: FindingLog) -> Node? {
    let use = AliasUse(text: text)
    guard use.aliases <= ContentLimits.aliases else {
      log.error(line: 1, "more than \(ContentLimits.aliases) YAML aliases; write the values out")
      return nil
    }
    guard !use.mayExplode else {
      log.error(line: 1, "a list or mapping is used as a key beside aliases; use plain keys")
      return nil
    }
    do {
      // Types are told by `PlainScalar`: the parser's own rules run seven regular expressions
      // for each key, which is most of the time that a file takes.
      guard let root = try Yams.compose(yaml: text, .basic, .default, .utf8) else {
        log.error(line: 1, "the file is empty; write its fields or remove it")
        return nil
      }
      return isWithinLimits(root, log) ? root : nil
    } catch let error as YamlError {
      YAMLProblem(error, text: text).report(to: log)
    } catch {
      log.error(line: 1, "this cannot be read as YAML (\(error)); check quotes and indentation")
    }
    return nil
  }

  /// The root as a mapping, or nil with the reason in the log.
  static func composeMapping(
    _ text: String, subject: String, into log: FindingLog
  ) -> FieldReader? {
    guard let root = compose(text, into: log) else { return nil }
    if case .scalar(let scalar) = root, PlainScalar.type(of: scalar) == .null {
      log.error(line: 1, "the file is empty; write its fields or remove it")
      return nil
    }
    return FieldReader(root, subject: subject, log: log)
  }

  private static func isWithinLimits(_ root: Node, _ log: FindingLog) -> Bool {
    var left = ContentLimits.nodes
    count(root, &left)
    guard left < 0 else { return true }
    log.error(
      line: 1, "the file expands to more than \(ContentLimits.nodes) values; shorten it")
    return false
  }

  /// Stops early: what aliases repeat can be more than there is time to count.
  private static func count(_ node: Node, _ left: inout Int) {
    left -= 1
    guard left >= 0 else { return }
    switch node {
    case .scalar, .alias: break
    case .sequence(let elements):
      for element in elements where left >= 0 { count(element, &left) }
    case .mapping(let pairs):
      for (key, value) in pairs where left >= 0 {
        count(key, &left)
        count(value, &left)
      }
    }
  }
}

/// A place in the repository that breaks a rule, and what to do about it.
struct Finding: Hashable, CustomStringConvertible {
  var path: String
  /// From 1; nil when it is about the whole file.
  var line: Int?
  var message: String

  init(_ path: String, line: Int? = nil, _ message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  var description: String {
    guard let line else { return "\(path): \(message)" }
    return "\(path):\(line): \(message)"
  }
}

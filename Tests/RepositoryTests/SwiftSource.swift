/// A Swift file in two readings: as it stands, and with comments and string literals blanked out,
/// so that a rule about code is not set off by a word in a sentence.
struct SwiftSource {
  /// Relative to the root of the repository.
  let path: String
  let lines: [String]
  /// As many lines as the file has, of the same length in bytes.
  let code: [String]

  init(path: String, text: String) {
    self.path = path
    lines = SwiftSource.split(text)
    var blanker = LiteralBlanker(bytes: Array(text.utf8))
    code = SwiftSource.split(blanker.blanked())
  }

  /// The target it belongs to: the folder under Sources or Tests.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }
  var isTest: Bool { path.hasPrefix("Tests/") }

  private static func split(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

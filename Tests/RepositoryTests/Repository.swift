import Foundation

/// The files of this repository, found from where this file stands.
struct Repository {
  let root: URL

  init(file: String = #filePath) {
    root = URL(fileURLWithPath: file)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// Every Swift file of Sources and Tests, in the order of their paths.
  func swiftSources() throws -> [SwiftSource] {
    try (paths(under: "Sources") + paths(under: "Tests"))
      .filter { $0.hasSuffix(".swift") }
      .map { SwiftSource(path: $0, text: try text(of: $0)) }
  }

  /// The files that are meant to be run, and what lies beside them.
  func scripts() throws -> [ScriptFile] {
    try (paths(under: "scripts") + paths(under: ".ci")).map { path in
      ScriptFile(
        path: path, text: try text(of: path),
        isExecutable: FileManager.default.isExecutableFile(atPath: url(path).path))
    }
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  /// What lies at the top. Hidden entries are the tools' own affair.
  func topLevel() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// The files below a folder, relative to the root, without what Python leaves behind.
  private func paths(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: url(folder).path)
      .filter { !$0.contains("__pycache__") }
      .map { "\(folder)/\($0)" }
      .filter { path in
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: url(path).path, isDirectory: &isFolder)
        return isThere && !isFolder.boolValue
      }
      .sorted()
  }

  private func url(_ path: String) -> URL { root.appendingPathComponent(path) }
}

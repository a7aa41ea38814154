import Foundation
import GreenroomTestSupport

/// A home of its own for one test, with the sample questions and an empty history.
final class Scratch {
  let root: String
  var database: String { path("data/history.sqlite") }
  var packs: String { path("packs") }
  var configuration: String { path("config.yaml") }
  var state: String { path("state") }
  var data: String { path("Data") }

  init() throws {
    root =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("greenroom-\(UUID().uuidString)").path
    for file in SampleContent.files { try write(file.text, to: "Data/\(file.path)") }
    try write(try ShippedData.wordOrder(), to: "Data/word-order.txt")
    try FileManager.default.createDirectory(
      atPath: path("home"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// The absolute path of something in this folder.
  func path(_ name: String) -> String { "\(root)/\(name)" }

  /// Nothing of the real home can be reached with this.
  var environment: [String: String] {
    [
      "HOME": path("home"), "GREENROOM_DATA": data, "GREENROOM_PACKS": packs,
      "GREENROOM_DATABASE": database, "GREENROOM_CONFIG": configuration, "GREENROOM_STATE": state,
      "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TZ": "UTC",
    ]
  }

  /// - Returns: the absolute path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  /// Adds a pack of the user's own with one file in it.
  func writePack(_ question: String, named name: String = "mine") throws {
    try write(SampleContent.pack(id: name, first: "mine"), to: "packs/\(name)/pack.yaml")
    try write(question, to: "packs/\(name)/questions/own/mine.yaml")
  }

  func permissions(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}

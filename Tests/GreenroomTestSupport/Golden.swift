import Foundation
import GreenroomFrame
import Testing

extension Frame {
  /// The text of a frame, one string a row. A wide grapheme stands once, for both its columns.
  public var goldenText: [String] {
    rows.map { row in row.map(\.text).joined() }
  }

  /// The roles of a frame, one letter a column.
  public var goldenRoles: [String] {
    rows.map { row in String(row.map(\.role.goldenLetter)) }
  }

  /// Text beside roles, under a line with the name, the size and the cursor's column and row.
  public func golden(named name: String) -> String {
    let place = cursor.map { " cursor \($0.x),\($0.y)" } ?? ""
    let lines = zip(goldenText, goldenRoles).map { "|\($0)|\($1)|" }
    return (["# \(name) \(size.width)x\(size.height)\(place)"] + lines).joined(separator: "\n")
      + "\n"
  }

  private var rows: [ArraySlice<Cell>] {
    (0..<size.height).map { cells[$0 * size.width..<($0 + 1) * size.width] }
  }
}

/// Expects a frame to look as it does in `Tests/<Target>/Goldens/<name>.txt`.
///
/// A missing file fails. With `GREENROOM_RECORD_GOLDENS=1` in the environment the file is written
/// instead, and the change is to be reviewed like code.
public func expectGolden(
  _ frame: Frame, named name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let path = goldenPath(named: name, testedIn: file)
  let seen = frame.golden(named: name)
  do {
    if ProcessInfo.processInfo.environment["GREENROOM_RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(seen.utf8).write(to: path)
      return
    }
    let expected = String(decoding: try Data(contentsOf: path), as: UTF8.self)
    #expect(
      seen == expected, "\(name) looks different:\n\(difference(from: expected, to: seen))",
      sourceLocation: sourceLocation)
  } catch {
    Issue.record(
      "no golden \(path.path); record it with GREENROOM_RECORD_GOLDENS=1. It would be:\n\(seen)",
      sourceLocation: sourceLocation)
  }
}

/// The folder `Goldens` of the test target, whatever folder within it the test stands in.
private func goldenPath(named name: String, testedIn file: String) -> URL {
  let parts = file.split(separator: "/")
  let tests = parts.lastIndex(of: "Tests") ?? 0
  let target = "/" + parts.prefix(tests + 2).joined(separator: "/")
  return URL(fileURLWithPath: target).appendingPathComponent("Goldens/\(name).txt")
}

/// The lines that differ, the expected one marked `-` and the seen one `+`.
private func difference(from expected: String, to seen: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let new = seen.split(separator: "\n", omittingEmptySubsequences: false)
  return (0..<max(old.count, new.count)).flatMap { number -> [String] in
    let before = number < old.count ? old[number] : ""
    let after = number < new.count ? new[number] : ""
    return before == after ? [] : ["-\(before)", "+\(after)"]
  }.joined(separator: "\n")
}

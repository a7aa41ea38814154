import Foundation
import GreenroomContent
import GreenroomCore

/// An answer as it comes from a file, from standard input or from a line of a batch.
struct AnswerInput {
  let content: AnswerContent

  /// Larger answers are no answers.
  private static let mostBytes = 4 << 20

  /// Reads a file; nil or `-` is standard input. A name that ends in .json or .yaml holds an
  /// object with a text per part.
  static func read(_ path: String?) throws -> AnswerInput {
    guard let path, path != "-" else {
      return AnswerInput(content: .text(try text(of: standardInput(), named: "standard input")))
    }
    let bytes = try bytes(of: path)
    if path.hasSuffix(".json") {
      return try AnswerInput(json: try text(of: bytes, named: path), named: path)
    }
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      let reading = AnswerFile.read(bytes, file: path)
      if let finding = reading.findings.first {
        throw CommandFailure(finding.description, .badData)
      }
      return AnswerInput(content: .parts(reading.parts))
    }
    return AnswerInput(content: .text(try text(of: bytes, named: path)))
  }

  init(content: AnswerContent) { self.content = content }

  private init(json text: String, named path: String) throws {
    do {
      let value = try JSONValue(parsing: text)
      self.init(content: try AnswerInput.content(of: value, named: path))
    } catch let error as JSONError {
      throw CommandFailure("\(path) is no JSON: \(error)", .badData)
    }
  }

  /// The answer of a batch's line.
  init(json: JSONValue) throws {
    self.init(content: try AnswerInput.content(of: json, named: "the answer"))
  }

  /// A string, or an object of texts keyed by part.
  private static func content(of json: JSONValue, named name: String) throws -> AnswerContent {
    switch json {
    case .string(let text): return .text(text)
    case .object(let members):
      return .parts(
        try members.map { member in
          guard let text = member.value.stringValue else {
            throw CommandFailure("part \"\(member.name)\" of \(name) is no text", .badData)
          }
          return AnswerContent.Part(id: member.name, text: text)
        })
    case .null, .bool, .integer, .number, .array:
      throw CommandFailure("\(name) must be a text, or an object of texts by part", .badData)
    }
  }

  /// The answer in the shape that the question asks for.
  func content(for question: Question) throws -> AnswerContent {
    guard case .parts(let parts) = content, case .behavioral = question.body else {
      return .text(content.joined)
    }
    let names = StarPart.allCases.map(\.rawValue)
    if let stray = parts.first(where: { !names.contains($0.id) && $0.id != "text" }) {
      throw CommandFailure(
        "a story has no part \"\(stray.id)\"; its parts are \(names.joined(separator: ", "))",
        .badData)
    }
    if let whole = parts.first(where: { $0.id == "text" }) { return .text(whole.text) }
    return content
  }

  /// The text of a file, whatever its name; `-` is standard input.
  static func plainText(ofFile path: String) throws -> String {
    try path == "-"
      ? text(of: standardInput(), named: "standard input") : text(of: bytes(of: path), named: path)
  }

  /// The bytes of a file, within bounds.
  static func bytes(of path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandFailure("the file \(path) cannot be read; check its name", .noInput)
    }
    defer { handle.closeFile() }
    let data = try reading("the file \(path)") { try handle.read(upToCount: mostBytes + 1) }
    guard data.count <= mostBytes else {
      throw CommandFailure("the file \(path) is larger than 4 MiB; take a smaller one", .badData)
    }
    return data
  }

  /// All of standard input.
  static func standardInput() throws -> [UInt8] {
    try reading("standard input") { try FileHandle.standardInput.readToEnd() }
  }

  /// What a step has read; a folder, for one, can be opened and not read.
  private static func reading(_ name: String, _ step: () throws -> Data?) throws -> [UInt8] {
    do {
      return Array(try step() ?? Data())
    } catch {
      throw CommandFailure("\(name) cannot be read; check that it is a file", .noInput)
    }
  }

  private static func text(of bytes: [UInt8], named name: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("\(name) is not UTF-8; save it as UTF-8 text", .badData)
    }
    return text
  }
}

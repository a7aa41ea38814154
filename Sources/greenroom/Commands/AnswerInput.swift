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
      let data = FileHandle.standardInput.readDataToEndOfFile()
      return AnswerInput(content: .text(try text(of: Array(data), named: "standard input")))
    }
    let text = try text(of: try bytes(of: path), named: path)
    if path.hasSuffix(".json") { return try AnswerInput(json: text, named: path) }
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
      return AnswerInput(content: try AnswerFile.read(yaml: text, file: path))
    }
    return AnswerInput(content: .text(text))
  }

  init(content: AnswerContent) { self.content = content }

  private init(json text: String, named path: String) throws {
    do throws(JSONError) {
      try self.init(json: try JSONValue(parsing: text))
    } catch {
      throw CommandFailure("\(path) is no JSON: \(error)", .badData)
    }
  }

  /// A string, or an object of texts keyed by part.
  init(json: JSONValue) throws(JSONError) {
    switch json {
    case .string(let text): content = .text(text)
    case .object(let members):
      content = .parts(
        try members.map { member throws(JSONError) in
          guard let text = member.value.stringValue else {
            throw JSONError(reason: "part \"\(member.name)\" is no string", offset: 0)
          }
          return AnswerContent.Part(id: member.name, text: text)
        })
    case .null, .bool, .integer, .number, .array:
      throw JSONError(reason: "an answer is a string or an object of strings", offset: 0)
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

  /// The bytes of a file, within bounds.
  static func bytes(of path: String) throws -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw CommandFailure("the file \(path) cannot be read; check its name", .noInput)
    }
    defer { handle.closeFile() }
    let data = handle.readData(ofLength: mostBytes + 1)
    guard data.count <= mostBytes else {
      throw CommandFailure("the file \(path) is larger than 4 MiB; take a smaller one", .badData)
    }
    return Array(data)
  }

  private static func text(of bytes: [UInt8], named name: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("\(name) is not UTF-8; save it as UTF-8 text", .badData)
    }
    return text
  }
}

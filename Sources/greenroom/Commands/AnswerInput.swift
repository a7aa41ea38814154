import Foundation
import GreenroomContent
import GreenroomCore

/// An answer as it comes from a file, from standard input or from a line of a batch.
struct AnswerInput {
  private let content: AnswerContent
  /// Why it is no answer to a question that takes texts alone.
  private let complaint: String?

  /// All of it as one text.
  var text: String { content.joined }

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
      return AnswerInput(
        content: .parts(reading.parts), complaint: reading.findingsOfTexts.first?.description)
    }
    return AnswerInput(content: .text(try text(of: bytes, named: path)))
  }

  private init(content: AnswerContent, complaint: String? = nil) {
    self.content = content
    self.complaint = complaint
  }

  private init(json text: String, named path: String) throws {
    do {
      let value = try JSONValue(parsing: text)
      try self.init(value, named: path)
    } catch let error as JSONError {
      throw CommandFailure("\(path) is no JSON: \(error)", .badData)
    }
  }

  /// The answer of a batch's line.
  init(json: JSONValue) throws { try self.init(json, named: "the answer") }

  /// A string, or an object keyed by part: of texts or, for a deck, of numbers and lists too.
  private init(_ json: JSONValue, named name: String) throws {
    switch json {
    case .string(let text): self.init(content: .text(text))
    case .object(let members):
      let parts = try members.map { member in
        guard let text = member.value.answerText else {
          throw CommandFailure("part \"\(member.name)\" of \(name) is no text", .badData)
        }
        return AnswerContent.Part(id: member.name, text: text)
      }
      let other = members.first { $0.value.stringValue == nil }
      self.init(
        content: .parts(parts),
        complaint: other.map { "part \"\($0.name)\" of \(name) is no text" })
    case .null, .bool, .integer, .number, .array:
      throw CommandFailure("\(name) must be a text, or an object of texts by part", .badData)
    }
  }

  /// The answer in the shape that the question asks for.
  func content(for question: Question) throws -> AnswerContent {
    switch question.body {
    case .explain: return .text(try textParts().joined)
    case .behavioral:
      return try content(by: StarPart.allCases.map(\.rawValue), "a story has no part", "its parts")
    case .design(let rubric):
      return try content(by: rubric.phases.map(\.id), "this design has no phase", "its phases")
    case .quickfire(let deck): return try content(of: deck)
    }
  }

  private func textParts() throws -> AnswerContent {
    if let complaint { throw CommandFailure(complaint, .badData) }
    return content
  }

  private func content(
    by names: [String], _ lack: String, _ all: String
  ) throws -> AnswerContent {
    guard case .parts(let parts) = try textParts() else { return content }
    try refuseStray(in: parts.filter { $0.id != "text" }, names, lack, all)
    return parts.first { $0.id == "text" }.map { .text($0.text) } ?? content
  }

  /// One text answers a deck of one item; others are answered item by item.
  private func content(of deck: QuickfireDeck) throws -> AnswerContent {
    let names = deck.items.map(\.id)
    switch content {
    case .text where names.count == 1: return content
    case .text:
      throw CommandFailure(
        "a deck of \(names.count) items takes an answer to each: a .json or .yaml file keyed by "
          + names.joined(separator: ", "), .badData)
    case .parts(let parts):
      try refuseStray(in: parts, names, "this deck has no item", "its items")
      return content
    }
  }

  private func refuseStray(
    in parts: [AnswerContent.Part], _ names: [String], _ lack: String, _ all: String
  ) throws {
    guard let stray = parts.first(where: { !names.contains($0.id) }) else { return }
    throw CommandFailure(
      "\(lack) \"\(PlainText.inertLine(stray.id))\"; \(all) are "
        + names.joined(separator: ", "), .badData)
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

extension JSONValue {
  /// A text, a number, or a list of them joined by commas; nil for anything else.
  fileprivate var answerText: String? {
    switch self {
    case .string(let text): return text
    case .integer, .number: return compactText
    case .array(let elements):
      let texts = elements.compactMap { element -> String? in
        if case .array = element { nil } else { element.answerText }
      }
      return texts.count == elements.count ? texts.joined(separator: ", ") : nil
    case .null, .bool, .object: return nil
    }
  }
}

import Foundation
import GreenroomCore

/// `greenroom score --batch`: one JSON result a line, in order; a bad line gives an error and
/// does not stop the rest.
struct BatchScoring {
  private var bench: ScoringBench
  private var files: [String: Question] = [:]
  /// Reads each answer as a story, without a question.
  private let isStarOnly: Bool

  init(places: Places, isStarOnly: Bool) throws {
    bench = try ScoringBench(places: places)
    self.isStarOnly = isStarOnly
  }

  func run(_ path: String) throws {
    var scoring = self
    let bytes =
      try path == "-" ? AnswerInput.standardInput() : AnswerInput.wholeFile(path)
    var failures = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      if text.allSatisfy(\.isWhitespace) { continue }
      let (result, isError) = scoring.result(of: text)
      if isError { failures += 1 }
      print(result.compactText)
    }
    if failures > 0 {
      StandardError.write("greenroom: \(failures) lines could not be scored; see their errors\n")
      leave(with: .badData)
    }
  }

  private mutating func result(of line: String) -> (JSONValue, isError: Bool) {
    var id: String?
    do {
      let request = try JSONValue(parsing: line)
      id = request["id"]?.stringValue ?? request["id"]?.integerValue.map(String.init)
      guard let answer = request["answer"] else {
        throw CommandFailure("the line has no \"answer\"", .badData)
      }
      if isStarOnly {
        let text = try AnswerInput(json: answer).text
        return (ScoringBench.story(text, id: id), false)
      }
      let question = try question(of: request)
      let score = try bench.score(try AnswerInput(json: answer), for: question)
      return (ScoringBench.result(score, for: question, id: id), false)
    } catch let failure as CommandFailure {
      return (BatchScoring.error(failure.sentence, id: id), true)
    } catch {
      return (BatchScoring.error("\(error)", id: id), true)
    }
  }

  private mutating func question(of request: JSONValue) throws -> Question {
    if let path = request["question_file"]?.stringValue {
      if let known = files[path] { return known }
      let question = try bench.question(inFile: path)
      files[path] = question
      return question
    }
    guard let name = request["question"]?.stringValue else {
      throw CommandFailure("the line has no \"question\" and no \"question_file\"", .badData)
    }
    return try bench.question(name)
  }

  private static func error(_ reason: String, id: String?) -> JSONValue {
    .object([
      JSONValue.Member("id", id.map(JSONValue.string) ?? .null),
      JSONValue.Member("error", .string(reason)),
    ])
  }
}

extension AnswerInput {
  /// A batch may be larger than one answer.
  static func wholeFile(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("the file \(path) cannot be read; check its name", .noInput)
    }
    return Array(data)
  }
}

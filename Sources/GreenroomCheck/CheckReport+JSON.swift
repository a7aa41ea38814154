import GreenroomContent
import GreenroomCore

extension CheckReport {
  /// The report for programs: its findings, and what each answer and attack scored.
  public var json: JSONValue {
    .object([
      "question": .string(question.rawValue),
      "findings": .array(findings.map(\.json)),
      "scores": .array(scores.map(\.json)),
    ])
  }
}

extension CheckReport.AnswerCheck {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name),
      "attack": attack.map { .string($0.rawValue) } ?? .null,
      "score": .number(score),
      "low": .integer(band.lowerBound),
      "high": .integer(band.upperBound),
      "in_band": .bool(isInBand),
      "binding": .bool(isBinding),
    ])
  }
}

extension ContentFinding {
  public var json: JSONValue {
    .object([
      "file": .string(file),
      "line": .integer(line),
      "severity": .string(severity.rawValue),
      "reason": .string(reason),
    ])
  }
}

import GreenroomContent
import GreenroomCore

/// What a check of one question found.
public struct CheckReport: Hashable, Sendable {
  /// What one answer scored, and what it must score.
  public struct AnswerCheck: Hashable, Sendable {
    /// The name of an answer of the file, or of an attack that the checker made.
    public var name: String
    public var band: ClosedRange<Int>
    /// 0 to 100, rounded to tenths; of several tries of an attack, that of the best.
    public var score: Double
    /// What the checker tried; nil for an answer of the file.
    public var attack: Attack.Kind?

    public init(
      name: String, band: ClosedRange<Int>, score: Double, attack: Attack.Kind? = nil
    ) {
      self.name = name
      self.band = band
      self.score = score
      self.attack = attack
    }

    public var isInBand: Bool {
      score >= Double(band.lowerBound) && score <= Double(band.upperBound)
    }

    /// Whether a score outside its band is a finding.
    public var isBinding: Bool { attack?.isBinding ?? true }

    public var hasFailed: Bool { isBinding && !isInBand }
  }

  public var question: QuestionID
  /// In the order of their lines.
  public var findings: [ContentFinding]
  /// Empty when a phrasing cannot be read, since nothing can be scored then.
  public var scores: [AnswerCheck]

  public init(question: QuestionID, findings: [ContentFinding], scores: [AnswerCheck]) {
    self.question = question
    self.findings = findings
    self.scores = scores
  }

  public var hasPassed: Bool { findings.isEmpty }
}

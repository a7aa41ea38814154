import GreenroomCore

/// What the answers of questions and the attacks on them scored: what
/// `greenroom questions check --verbose` prints.
public struct CheckTable {
  /// One answer or attack.
  public struct Row: Hashable, Sendable {
    public var question: QuestionID
    public var answer: String
    public var isAttack: Bool
    public var score: Double
    public var band: ClosedRange<Int>
    /// Whether a score outside the band is a failure.
    public var isBinding: Bool

    public init(
      question: QuestionID, answer: String, isAttack: Bool, score: Double,
      band: ClosedRange<Int>, isBinding: Bool
    ) {
      self.question = question
      self.answer = answer
      self.isAttack = isAttack
      self.score = score
      self.band = band
      self.isBinding = isBinding
    }

    var isInBand: Bool {
      score >= Double(band.lowerBound) && score <= Double(band.upperBound)
    }

    /// An attack has a ceiling only; an answer of the file has a floor too.
    var bound: String {
      isAttack ? "<= \(band.upperBound)" : "\(band.lowerBound)-\(band.upperBound)"
    }

    var verdict: String {
      if isInBand { return "ok" }
      return isBinding ? "FAILED" : "over (for information)"
    }
  }

  public var rows: [Row]
  /// The columns that a text takes on the screen; by default, as many as it has characters.
  public var measure: (String) -> Int

  public init(_ rows: [Row], measure: @escaping (String) -> Int = { $0.count }) {
    self.rows = rows
    self.measure = measure
  }

  /// The table and a line that sums it up, fitted to a width; nil for as wide as it gets.
  public func text(width: Int?) -> String {
    guard !rows.isEmpty else { return summary + "\n" }
    let columns: [TextTable.Column] = [
      .init(title: "question", least: 16), .init(title: "answer", least: 16),
      .init(title: "score", alignsRight: true), .init(title: "bound", alignsRight: true),
      .init(title: "result"),
    ]
    let cells = rows.map { row in
      [
        row.question.rawValue, row.isAttack ? "attack: \(row.answer)" : row.answer,
        "\(row.score)", row.bound, row.verdict,
      ]
    }
    let table = TextTable(columns: columns, rows: cells, measure: measure)
    return table.text(width: width) + summary + "\n"
  }

  /// `12 answers and 16 attacks scored: 2 FAILED, 1 over a bound for information.`
  private var summary: String {
    let attacks = rows.count(where: \.isAttack)
    let failed = rows.count { !$0.isInBand && $0.isBinding }
    let over = rows.count { !$0.isInBand && !$0.isBinding }
    let counts =
      "\(Wording.count(rows.count - attacks, "answer")) and "
      + "\(Wording.count(attacks, "attack")) scored"
    let verdict = failed == 0 ? "all within their bounds" : "\(failed) FAILED"
    return "\(counts): \(verdict)"
      + (over == 0 ? "." : ", \(over) over a bound for information.")
  }
}

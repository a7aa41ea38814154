import GreenroomCore

/// How long compiling questions and scoring answers took: what `greenroom develop time-scoring`
/// prints.
public struct ScoringTimes {
  /// One thing that was timed several times.
  public struct Row: Hashable, Sendable {
    public var name: String
    public var question: QuestionID
    public var items: Int
    /// 0 where nothing was scored.
    public var words: Int
    /// In rising order; never empty.
    public var times: [Duration]

    public init(
      name: String, question: QuestionID, items: Int, words: Int, times: [Duration]
    ) {
      precondition(!times.isEmpty, "nothing was timed")
      self.name = name
      self.question = question
      self.items = items
      self.words = words
      self.times = times
    }

    /// The time that a share of the runs did not exceed.
    func percentile(_ percent: Int) -> Duration {
      times[min(times.count - 1, times.count * percent / 100)]
    }

    var medianMilliseconds: Double { percentile(50).milliseconds }
    var microsecondsPerWord: Double? {
      words > 0 ? medianMilliseconds * 1000 / Double(words) : nil
    }
  }

  public var compiling: [Row]
  public var scoring: [Row]

  public init(compiling: [Row], scoring: [Row]) {
    self.compiling = compiling
    self.scoring = scoring
  }

  /// The time against that of the row before it, when both timed the same thing; by the fastest
  /// runs, which other programs have disturbed least.
  private func growth(of index: Int) -> Double? {
    guard index > 0, scoring[index - 1].name == scoring[index].name,
      scoring[index - 1].times[0] > .zero
    else { return nil }
    return scoring[index].times[0] / scoring[index - 1].times[0]
  }

  /// The table, fitted to a width; nil for as wide as it gets.
  public func text(measure: @escaping (String) -> Int = { $0.count }, width: Int?) -> String {
    let columns: [TextTable.Column] = [
      .init(title: "timed", least: 20), .init(title: "items", alignsRight: true, canGo: true),
      .init(title: "words", alignsRight: true), .init(title: "runs", alignsRight: true),
      .init(title: "median ms", alignsRight: true), .init(title: "p99 ms", alignsRight: true),
      .init(title: "µs a word", alignsRight: true), .init(title: "growth", alignsRight: true),
    ]
    let rows =
      compiling.map { cells(of: $0, growth: nil) }
      + scoring.indices.map { cells(of: scoring[$0], growth: growth(of: $0)) }
    return TextTable(columns: columns, rows: rows, measure: measure).text(width: width)
  }

  private func cells(of row: Row, growth: Double?) -> [String] {
    [
      row.name, String(row.items), row.words > 0 ? String(row.words) : "–",
      String(row.times.count), Self.decimal(row.medianMilliseconds, places: 3),
      Self.decimal(row.percentile(99).milliseconds, places: 3),
      row.microsecondsPerWord.map { Self.decimal($0, places: 2) } ?? "–",
      growth.map { Self.decimal($0, places: 1) } ?? "–",
    ]
  }

  public var json: JSONValue {
    .object([
      "scorer": .string(Scorer.version),
      "compiling": .array(compiling.map { json(of: $0, growth: nil) }),
      "scoring": .array(scoring.indices.map { json(of: scoring[$0], growth: growth(of: $0)) }),
    ])
  }

  private func json(of row: Row, growth: Double?) -> JSONValue {
    .object([
      "name": .string(row.name), "question": .string(row.question.rawValue),
      "items": .integer(row.items), "words": .integer(row.words),
      "runs": .integer(row.times.count), "median_ms": .number(row.medianMilliseconds),
      "p99_ms": .number(row.percentile(99).milliseconds),
      "us_per_word": row.microsecondsPerWord.map(JSONValue.number) ?? .null,
      "growth": growth.map(JSONValue.number) ?? .null,
    ])
  }

  /// A number with so many digits behind the point.
  private static func decimal(_ value: Double, places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let units = Int((value * Double(scale)).rounded())
    let digits = String(units % scale)
    return "\(units / scale)." + String(repeating: "0", count: places - digits.count) + digits
  }
}

extension Duration {
  fileprivate var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}

import GreenroomCore

/// What scoring past answers again came to: what `greenroom history rescore` prints.
public struct RescoreTable {
  public var sessions: [Rescoring]
  /// Sessions that are not over, and so have no marks yet.
  public var open: [SessionID]
  /// Whether nothing was written.
  public var isDryRun: Bool
  /// The columns that a text takes on the screen; by default, as many as it has characters.
  public var measure: (String) -> Int

  public init(
    _ sessions: [Rescoring], open: [SessionID] = [], isDryRun: Bool,
    measure: @escaping (String) -> Int = { $0.count }
  ) {
    self.sessions = sessions
    self.open = open
    self.isDryRun = isDryRun
    self.measure = measure
  }

  private var marks: [(session: SessionID, mark: Rescoring.Mark)] {
    sessions.flatMap { session in session.marks.map { (session.session, $0) } }
  }

  private var unchanged: Int { sessions.reduce(0) { $0 + $1.unchanged } }

  private var unreadable: [(session: SessionID, question: QuestionID)] {
    sessions.flatMap { session in session.unreadable.map { (session.session, $0) } }
  }

  /// The table, fitted to a width, and under it what was not scored again; nil for as wide as it
  /// gets.
  public func text(width: Int?) -> String {
    let columns: [TextTable.Column] = [
      .init(title: "session"), .init(title: "question", least: 12),
      .init(title: "old", alignsRight: true), .init(title: "by", canGo: true),
      .init(title: "new", alignsRight: true), .init(title: "by", canGo: true),
      .init(title: "difference", alignsRight: true), .init(title: "scored by the", canGo: true),
    ]
    let rows = marks.map { session, mark in
      [
        session.rawValue, mark.old.question.rawValue, Wording.number(mark.old.total),
        RescoreTable.provenance(mark.old), Wording.number(mark.new.total),
        RescoreTable.provenance(mark.new),
        Wording.signed(ScoreChange(from: mark.old, to: mark.new).difference),
        mark.basis.rawValue,
      ]
    }
    let table =
      rows.isEmpty
      ? "" : TextTable(columns: columns, rows: rows, measure: measure).text(width: width) + "\n"
    return table + summary.joined(separator: "\n") + "\n"
  }

  private static func provenance(_ score: AnswerScore) -> String {
    "\(score.scorer) \(Wording.short(score.digest))"
  }

  private var summary: [String] {
    var lines: [String] = []
    let count = Wording.count(marks.count, "answer")
    if marks.isEmpty {
      lines.append("Nothing to do.")
    } else if isDryRun {
      lines.append("\(count) would be scored again; nothing was written.")
    } else {
      lines.append("\(count) scored again; the old marks stay.")
    }
    if unchanged > 0 {
      lines.append("\(Wording.count(unchanged, "answer")) had this mark already.")
    }
    lines += unreadable.map {
      "Left out: the text of \(PlainText.inertLine($0.question.rawValue)) in session "
        + "\(PlainText.inertLine($0.session.rawValue)) cannot be read any more."
    }
    return lines
      + open.map { "Left out: session \(PlainText.inertLine($0.rawValue)) is not over yet." }
  }

  /// One object: the new marks with all that explains them, and what was left out.
  public var json: JSONValue {
    .object([
      "dry_run": .bool(isDryRun),
      "rescored": .array(
        marks.map { session, mark in
          .object([
            "session": .string(session.rawValue),
            "attempt": .integer(mark.attempt),
            "question": .string(mark.old.question.rawValue),
            "basis": .string(mark.basis.rawValue),
            "difference": .number(ScoreChange(from: mark.old, to: mark.new).difference.inTenths),
            "old": mark.old.json,
            "new": mark.new.json,
          ])
        }),
      "unchanged": .integer(unchanged),
      "unreadable": .array(
        unreadable.map {
          .object([
            "session": .string($0.session.rawValue),
            "question": .string($0.question.rawValue),
          ])
        }),
      "open": .array(open.map { .string($0.rawValue) }),
    ])
  }
}

extension Double {
  /// Without what subtraction adds behind the first decimal.
  fileprivate var inTenths: Double { (self * 10).rounded() / 10 }
}

import GreenroomCore

/// Past sessions as a table or as JSON: what `greenroom history list` prints.
public struct HistoryTable {
  public var sessions: [SessionSummary]
  /// The columns that a text takes on the screen; by default, as many as it has characters.
  public var measure: (String) -> Int

  public init(
    _ sessions: [SessionSummary], measure: @escaping (String) -> Int = { $0.count }
  ) {
    self.sessions = sessions
    self.measure = measure
  }

  /// The table, fitted to a width; nil for as wide as it gets, so that nothing is cut.
  public func text(width: Int?) -> String {
    guard !sessions.isEmpty else { return "No sessions.\n" }
    let columns: [TextTable.Column] = [
      .init(title: "session"), .init(title: "started", canGo: true), .init(title: "round"),
      .init(title: "mode", canGo: true), .init(title: "status"),
      .init(title: "answered", alignsRight: true, canGo: true),
      .init(title: "score", alignsRight: true),
      .init(title: "time", alignsRight: true, canGo: true),
      .init(title: "words", alignsRight: true, canGo: true), .init(title: "questions", least: 8),
    ]
    return TextTable(columns: columns, rows: sessions.map(row), measure: measure)
      .text(width: width)
  }

  private func row(of session: SessionSummary) -> [String] {
    [
      session.id.rawValue, session.startedAt.civil.dateAndTime,
      session.kind.roundTitle.lowercased(), session.mode.rawValue, session.status.rawValue,
      "\(session.answered)/\(session.titles.count)",
      HistoryTable.shownScore(of: session).map { AnswerScore.band(of: $0) } ?? "–",
      Wording.time(session.spent), String(session.words),
      session.titles.joined(separator: "; "),
    ]
  }

  /// The score of a session that is under way stays unknown until its debrief.
  private static func shownScore(of session: SessionSummary) -> Double? {
    session.status == .open ? nil : session.score
  }

  /// An array of objects, one a session, in the same order.
  public var json: JSONValue { .array(sessions.map(HistoryTable.json)) }

  /// One session as an object.
  public static func json(of session: SessionSummary) -> JSONValue {
    .object([
      "session": .string(session.id.rawValue),
      "started_at": .string(session.startedAt.isoText),
      "kind": .string(session.kind.rawValue),
      "mode": .string(session.mode.rawValue),
      "status": .string(session.status.rawValue),
      "titles": .array(session.titles.map { .string($0) }),
      "answered": .integer(session.answered),
      "score": shownScore(of: session).map { .number($0) } ?? .null,
      "spent_ms": .integer(session.spent.wholeMilliseconds),
      "words": .integer(session.words),
      "interruptions": .integer(session.interruptions),
    ])
  }
}

extension WallTime {
  /// Date, time and zone as ISO 8601 has them: `2026-11-23T20:41:05+01:00`.
  var isoText: String {
    let minutes = abs(zoneOffsetSeconds) / 60
    let sign = zoneOffsetSeconds < 0 ? "-" : "+"
    let zone = "\(sign)\(Wording.padded(minutes / 60)):\(Wording.padded(minutes % 60))"
    return "\(civil.date)T\(civil.time):\(Wording.padded(civil.second))\(zone)"
  }
}

import GreenroomCore

/// The history, or the hits of a search in it, as a table or as JSON.
public enum HistoryTable {
  public static func text(_ sessions: [SessionSummary]) -> String {
    TextTable(
      header: ["SESSION", "STARTED", "ROUND", "MODE", "STATUS", "SCORE", "QUESTIONS"],
      rows: sessions.map { session in
        [
          session.id.rawValue, session.startedAt.civil.dateAndTime, session.kind.rawValue,
          session.mode.rawValue, session.status.rawValue,
          session.score.map { AnswerScore.band(of: $0) } ?? "-",
          session.titles.joined(separator: "; "),
        ]
      }
    ).text
  }

  public static func json(_ sessions: [SessionSummary]) -> JSONValue {
    .array(
      sessions.map { session in
        .object([
          "id": .string(session.id.rawValue),
          "started": .string(session.startedAt.civil.dateAndTime),
          "started_unix_ms": .integer(session.startedAt.unixMilliseconds),
          "kind": .string(session.kind.rawValue), "mode": .string(session.mode.rawValue),
          "status": .string(session.status.rawValue),
          "titles": .array(session.titles.map(JSONValue.string)),
          "answered": .integer(session.answered),
          "score": session.score.map(JSONValue.number) ?? .null,
          "spent_seconds": .integer(session.spent.wholeSeconds),
          "words": .integer(session.words), "interruptions": .integer(session.interruptions),
        ])
      })
  }

  /// Hits with their words in their sentence, the hit itself between stars.
  public static func text(_ hits: [HistoryHit]) -> String {
    TextTable(
      header: ["SESSION", "STARTED", "QUESTION", "WORDS"],
      rows: hits.map { hit in
        let words = String(hit.excerpt.map { "\u{2068}\u{2069}".contains($0) ? "*" : $0 })
        return [hit.session.rawValue, hit.startedAt.civil.dateAndTime, hit.title, words]
      }
    ).text
  }

  public static func json(_ hits: [HistoryHit]) -> JSONValue {
    .array(
      hits.map { hit in
        .object([
          "session": .string(hit.session.rawValue),
          "started": .string(hit.startedAt.civil.dateAndTime), "slot": .integer(hit.slot),
          "title": .string(hit.title), "excerpt": .string(hit.excerpt),
        ])
      })
  }
}

import GRDB
import GreenroomCore

extension SessionProjection {
  /// Writes what differs from the rows that are there.
  func write(replacing old: SessionProjection?, in db: Database) throws {
    if old?.summary != summary { try writeSummary(in: db) }
    if old?.plannedDigests != plannedDigests { try writePlannedQuestions(in: db) }
    for (index, attempt) in attempts.enumerated() {
      let before = old.flatMap { $0.attempts.indices.contains(index) ? $0.attempts[index] : nil }
      guard before != attempt else { continue }
      try attempt.write(of: summary.id, replacing: before, in: db)
    }
  }

  private func writeSummary(in db: Database) throws {
    let titles = JSONValue.array(summary.titles.map(JSONValue.string)).compactText
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO session_summaries (session_id, started_ms, kind, mode, status,
          titles, answered, score, spent_ms, words, interruptions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      summary.id.rawValue, summary.startedAt.unixMilliseconds, summary.kind.rawValue,
      summary.mode.rawValue, summary.status.rawValue, titles, summary.answered, summary.score,
      summary.spent.wholeMilliseconds, summary.words, summary.interruptions,
    ])
  }

  private func writePlannedQuestions(in db: Database) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT OR REPLACE INTO planned_questions (session_id, slot, digest) VALUES (?, ?, ?)")
    for (slot, digest) in plannedDigests.enumerated() {
      try insert.execute(arguments: [summary.id.rawValue, slot, digest.rawValue])
    }
  }

  /// Takes away every derived row of a session.
  static func erase(_ session: SessionID, in db: Database) throws {
    let tables = [
      "answer_texts", "item_results", "attempts", "planned_questions", "session_summaries",
    ]
    for table in tables {
      try db.execute(
        sql: "DELETE FROM \(table) WHERE session_id = ?", arguments: [session.rawValue])
    }
  }
}

extension AttemptProjection {
  fileprivate func write(
    of session: SessionID, replacing old: AttemptProjection?, in db: Database
  ) throws {
    try writeRow(of: session, in: db)
    if old?.items != items { try writeItems(of: session, in: db) }
    if old?.texts != texts { try writeTexts(of: session, in: db) }
  }

  private func writeRow(of session: SessionID, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO attempts (session_id, ordinal, slot, question_id, digest, title, topic,
          level, asked_ms, outcome, score, scorer, self_rating, spent_ms, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (session_id, ordinal) DO UPDATE SET outcome = excluded.outcome,
          score = excluded.score, scorer = excluded.scorer, self_rating = excluded.self_rating,
          spent_ms = excluded.spent_ms, words = excluded.words
        """
    ).execute(arguments: [
      session.rawValue, ordinal, slotIndex, slot.question.rawValue, slot.digest.rawValue,
      slot.title, slot.topic, slot.level.rawValue, askedAt, outcome.rawValue, score, scorer,
      selfRating, spent.wholeMilliseconds, words,
    ])
  }

  private func writeItems(of session: SessionID, in db: Database) throws {
    try db.cachedStatement(
      sql: "DELETE FROM item_results WHERE session_id = ? AND ordinal = ?"
    ).execute(arguments: [session.rawValue, ordinal])
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO item_results (session_id, ordinal, place, item, weight, level, points,
          possible) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for (place, item) in items.enumerated() {
      try insert.execute(arguments: [
        session.rawValue, ordinal, place, item.name, item.weight.rawValue, item.level,
        item.points, item.possible,
      ])
    }
  }

  private func writeTexts(of session: SessionID, in db: Database) throws {
    try db.cachedStatement(
      sql: "DELETE FROM answer_texts WHERE session_id = ? AND ordinal = ?"
    ).execute(arguments: [session.rawValue, ordinal])
    let insert = try db.cachedStatement(
      sql: "INSERT INTO answer_texts (session_id, ordinal, place, text) VALUES (?, ?, ?, ?)")
    for (place, text) in texts.enumerated() where !text.isEmpty {
      try insert.execute(arguments: [session.rawValue, ordinal, place, text])
    }
  }
}

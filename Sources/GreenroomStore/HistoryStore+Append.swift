import GRDB
import GreenroomCore

extension HistoryStore {
  /// Writes down that a session has begun, with its first events and its questions' texts.
  ///
  /// - Precondition: The first event is `sessionStarted`.
  public func begin(
    _ session: SessionID, events: [InterviewEvent], questions: [QuestionText] = [],
    wall: WallTime
  ) throws(StoreError) {
    guard let first = events.first, case .sessionStarted(let plan) = first.fact else {
      preconditionFailure("A session begins with its plan.")
    }
    var begun = CurrentSession(
      id: session, startedAt: wall, nextPosition: 0, fold: SessionFold(), projection: nil)
    try usingReserve { () throws(StoreError) in
      let unused = begun
      begun = try write { db in
        var session = unused
        try HistoryStore.requireUnused(session.id, in: db)
        try HistoryStore.insert(session.id, startedAt: wall, plan: plan, in: db)
        for question in questions { try HistoryStore.insert(question, in: db) }
        try HistoryStore.append(events, to: &session, wall: wall, in: db)
        return session
      }
    }
    current = begun
  }

  /// Tries again with the reserve given up when the disk is full.
  private func usingReserve(_ step: () throws(StoreError) -> Void) throws(StoreError) {
    do throws(StoreError) {
      try step()
    } catch .diskFull where Reserve(for: DatabaseFile(path: path)).giveUp() {
      try step()
    }
  }

  /// Adds events to a session. They are on the disk when this returns; when it throws, none is,
  /// and they can be handed over again.
  public func append(
    _ events: [InterviewEvent], to session: SessionID, wall: WallTime
  ) throws(StoreError) {
    guard !events.isEmpty else { return }
    var extended = try currentSession(session)
    do throws(StoreError) {
      try usingReserve { () throws(StoreError) in
        extended = try write(events, to: extended, wall: wall)
      }
    } catch {
      if case .changedElsewhere = error { current = nil }
      throw error
    }
    current = extended
  }

  private func write(
    _ events: [InterviewEvent], to session: CurrentSession, wall: WallTime
  ) throws(StoreError) -> CurrentSession {
    try write { db in
      do {
        var extended = session
        try HistoryStore.append(events, to: &extended, wall: wall, in: db)
        return extended
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        // The position is taken: what we know of this session is out of date.
        throw StoreError.changedElsewhere(session.id)
      }
    }
  }

  /// Keeps a question's text under its digest; the same digest is kept once. A purge removes
  /// texts that no begun session plans, so this is for after ``begin(_:events:questions:wall:)``.
  public func saveQuestionText(
    digest: QuestionDigest, id: QuestionID, source: String
  ) throws(StoreError) {
    let question = QuestionText(digest: digest, question: id, source: source)
    try write { try HistoryStore.insert(question, in: $0) }
  }

  /// The session folded as far as its log goes, from memory when it is the one at hand.
  func currentSession(_ session: SessionID) throws(StoreError) -> CurrentSession {
    if let current, current.id == session { return current }
    return try read { try HistoryStore.fold(session, in: $0) }
  }

  private static func requireUnused(_ session: SessionID, in db: Database) throws {
    let id = session.rawValue
    if try Row.fetchOne(db, sql: "SELECT 1 FROM sessions WHERE id = ?", arguments: [id]) != nil {
      throw StoreError.sessionExists(session)
    }
    let tombstone = "SELECT 1 FROM tombstones WHERE session_id = ?"
    if try Row.fetchOne(db, sql: tombstone, arguments: [id]) != nil {
      throw StoreError.sessionDeleted(session)
    }
  }

  static func insert(
    _ session: SessionID, startedAt: WallTime, plan: SessionPlan, in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO sessions (id, started_ms, zone_offset_s, kind, mode, seed)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        session.rawValue, startedAt.unixMilliseconds, startedAt.zoneOffsetSeconds,
        plan.kind.rawValue, plan.mode.rawValue, String(plan.seed),
      ])
  }

  static func insert(_ question: QuestionText, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO question_texts (digest, question_id, source) VALUES (?, ?, ?)
        ON CONFLICT (digest) DO NOTHING
        """,
      arguments: [question.digest.rawValue, question.question.rawValue, question.source])
  }

  private static func append(
    _ events: [InterviewEvent], to session: inout CurrentSession, wall: WallTime,
    in db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO interview_events (session_id, position, kind, version, at_ms, wall_ms,
          payload) VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for record in InterviewEventCodec.encode(events) {
      try insert.execute(arguments: [
        session.id.rawValue, session.nextPosition, record.kind, record.version,
        record.atMilliseconds, wall.unixMilliseconds, record.payload,
      ])
      session.nextPosition += 1
    }
    for event in events {
      // The log keeps whole milliseconds, and what we fold must be what it says.
      let written = InterviewEvent(at: Moment(milliseconds: event.at.milliseconds), event.fact)
      session.fold.apply(written, wall: wall.unixMilliseconds)
    }
    guard events.contains(where: { $0.fact.changesPhase }), let due = session.dueProjection else {
      return
    }
    try due.write(replacing: session.projection, in: db)
    session.projection = due
  }
}

import GRDB

/// The first shape: the journals, what is derived from them, and what guards them.
enum M0001Initial {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: journals)
    try db.execute(sql: guards)
    try db.execute(sql: projections)
    try db.execute(sql: answerIndex)
    try db.execute(sql: "PRAGMA application_id = \(0x4752_4e52); PRAGMA user_version = 1")
  }

  /// What happened, and what was said about it later. All else can be rebuilt from these.
  private static let journals = """
    CREATE TABLE sessions (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
      started_ms INTEGER NOT NULL,
      zone_offset_s INTEGER NOT NULL CHECK (abs(zone_offset_s) <= 86400),
      kind TEXT NOT NULL CHECK (length(kind) > 0),
      mode TEXT NOT NULL CHECK (mode IN ('practice', 'mock')),
      seed TEXT NOT NULL,
      hidden_at_ms INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE interview_events (
      session_id TEXT NOT NULL REFERENCES sessions (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      kind TEXT NOT NULL CHECK (length(kind) > 0),
      version INTEGER NOT NULL CHECK (version >= 1),
      at_ms INTEGER NOT NULL CHECK (at_ms >= 0),
      wall_ms INTEGER NOT NULL,
      payload TEXT NOT NULL,
      PRIMARY KEY (session_id, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE history_events (
      id TEXT NOT NULL PRIMARY KEY CHECK (length(id) > 0),
      session_id TEXT REFERENCES sessions (id),
      kind TEXT NOT NULL CHECK (length(kind) > 0),
      version INTEGER NOT NULL CHECK (version >= 1),
      wall_ms INTEGER NOT NULL,
      payload TEXT NOT NULL
    ) STRICT;
    CREATE INDEX history_events_by_session ON history_events (session_id);

    CREATE TABLE question_texts (
      digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) > 0),
      question_id TEXT NOT NULL,
      source TEXT NOT NULL
    ) STRICT;

    CREATE TABLE tombstones (
      session_id TEXT NOT NULL PRIMARY KEY CHECK (length(session_id) > 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session_lock (
      only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
      pid INTEGER NOT NULL,
      boot_id TEXT NOT NULL,
      process_start INTEGER NOT NULL
    ) STRICT;
    """

  /// Journals are appended to; only a hidden session may lose its events, as a whole.
  private static let guards = """
    CREATE TRIGGER interview_events_are_facts BEFORE UPDATE ON interview_events
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

    CREATE TRIGGER interview_events_are_kept BEFORE DELETE ON interview_events
    WHEN (SELECT hidden_at_ms FROM sessions WHERE id = OLD.session_id) IS NULL
    BEGIN SELECT RAISE(ABORT, 'only hidden sessions are deleted'); END;

    CREATE TRIGGER history_events_are_facts BEFORE UPDATE ON history_events
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

    CREATE TRIGGER sessions_stay_deleted BEFORE INSERT ON sessions
    WHEN EXISTS (SELECT 1 FROM tombstones WHERE session_id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the session was deleted'); END;
    """

  /// Derived from the journals, rewritten at will.
  private static let projections = """
    CREATE TABLE session_summaries (
      session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id),
      started_ms INTEGER NOT NULL,
      kind TEXT NOT NULL,
      mode TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('open', 'completed', 'ended early')),
      titles TEXT NOT NULL,
      answered INTEGER NOT NULL CHECK (answered >= 0),
      score REAL CHECK (score BETWEEN 0 AND 100),
      spent_ms INTEGER NOT NULL CHECK (spent_ms >= 0),
      words INTEGER NOT NULL CHECK (words >= 0),
      interruptions INTEGER NOT NULL CHECK (interruptions >= 0)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_summaries_by_start ON session_summaries (started_ms, session_id);

    CREATE TABLE planned_questions (
      session_id TEXT NOT NULL REFERENCES sessions (id),
      slot INTEGER NOT NULL CHECK (slot >= 0),
      digest TEXT NOT NULL,
      PRIMARY KEY (session_id, slot)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX planned_questions_by_digest ON planned_questions (digest);

    CREATE TABLE attempts (
      session_id TEXT NOT NULL REFERENCES sessions (id),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      slot INTEGER NOT NULL CHECK (slot >= 0),
      question_id TEXT NOT NULL,
      digest TEXT NOT NULL,
      title TEXT NOT NULL,
      topic TEXT NOT NULL,
      level TEXT NOT NULL,
      asked_ms INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      score REAL CHECK (score BETWEEN 0 AND 100),
      scorer TEXT,
      self_rating INTEGER,
      spent_ms INTEGER NOT NULL CHECK (spent_ms >= 0),
      words INTEGER NOT NULL CHECK (words >= 0),
      PRIMARY KEY (session_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX attempts_by_question ON attempts (question_id, asked_ms);

    CREATE TABLE item_results (
      session_id TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      place INTEGER NOT NULL CHECK (place >= 0),
      item TEXT NOT NULL,
      weight TEXT NOT NULL,
      level REAL NOT NULL,
      points REAL NOT NULL,
      possible REAL NOT NULL,
      PRIMARY KEY (session_id, ordinal, place),
      FOREIGN KEY (session_id, ordinal) REFERENCES attempts (session_id, ordinal)
    ) STRICT, WITHOUT ROWID;
    """

  /// What was typed, for full-text search. `place` is 0 for the answer, then its follow-ups.
  private static let answerIndex = """
    CREATE TABLE answer_texts (
      id INTEGER PRIMARY KEY,
      session_id TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      place INTEGER NOT NULL CHECK (place >= 0),
      text TEXT NOT NULL,
      UNIQUE (session_id, ordinal, place),
      FOREIGN KEY (session_id, ordinal) REFERENCES attempts (session_id, ordinal)
    ) STRICT;

    CREATE VIRTUAL TABLE answer_index USING fts5 (
      text, content = 'answer_texts', content_rowid = 'id',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );

    CREATE TRIGGER answer_texts_inserted AFTER INSERT ON answer_texts BEGIN
      INSERT INTO answer_index (rowid, text) VALUES (NEW.id, NEW.text);
    END;
    CREATE TRIGGER answer_texts_deleted AFTER DELETE ON answer_texts BEGIN
      INSERT INTO answer_index (answer_index, rowid, text) VALUES ('delete', OLD.id, OLD.text);
    END;
    """
}

import GreenroomCore
import GreenroomFrame

/// What the world tells the app.
public enum AppEvent: Hashable, Sendable {
  case input(InputEvent)
  case resized(Size)
  /// Time has passed.
  case tick
  /// The program comes back from `Ctrl-Z`.
  case continued(away: Duration)
  /// The terminal went away, or the program was told to end.
  case hungUp

  case libraryLoaded(Library)
  case historyLoaded(History)
  /// Every session, newest first, for the history's own screen.
  case sessionsListed([SessionSummary])
  case searched(String, [HistoryHit])
  case sessionLoaded(LoadedSession)
  /// The running session is locked and its question texts are kept; it may begin.
  case sessionReady(SessionID)
  case sessionResumed(ResumedSession)
  case appended(SessionID)
  /// The events could not be written; they stay queued.
  case appendFailed(SessionID, reason: String)
  /// What was said about a session is kept.
  case annotated(SessionID, [HistoryEvent])
  case sessionDeleted(SessionID)
  case sessionRestored(SessionID)
  /// Something asked for could not be done; the sentence says what, where and what to do.
  case failed(String)
}

/// The questions and word sets at hand.
public struct Library: Hashable, Sendable {
  public var questions: [Question]
  public var lexicon: Lexicon
  /// For questions whose packs bring word sets of their own.
  public var packLexicons: [QuestionID: Lexicon]
  /// Frequent English words, one a line, which are no slips of others.
  public var commonWords: String
  /// What tells sentences from words in no order; nil leaves that test out.
  public var wordOrder: WordOrderTable?
  /// Sentences about files that could not be used.
  public var findings: [String]

  public init(
    questions: [Question], lexicon: Lexicon, packLexicons: [QuestionID: Lexicon] = [:],
    commonWords: String = "", wordOrder: WordOrderTable? = nil, findings: [String] = []
  ) {
    self.questions = questions
    self.lexicon = lexicon
    self.packLexicons = packLexicons
    self.commonWords = commonWords
    self.wordOrder = wordOrder
    self.findings = findings
  }
}

/// The history at a glance: ten years of it must not hold up the first screen.
public struct History: Hashable, Sendable {
  /// The last sessions, newest first.
  public var sessions: [SessionSummary]
  /// How many there are in all.
  public var count: Int
  /// The one that can be resumed.
  public var open: SessionSummary?
  public var lastAsked: [QuestionID: WallTime]
  /// A sentence when nothing can be written, and why.
  public var readOnlyReason: String?

  public init(
    sessions: [SessionSummary] = [], count: Int? = nil, open: SessionSummary? = nil,
    lastAsked: [QuestionID: WallTime] = [:],
    readOnlyReason: String? = nil
  ) {
    self.sessions = sessions
    self.count = count ?? sessions.count
    self.open = open ?? sessions.first { $0.status == .open }
    self.lastAsked = lastAsked
    self.readOnlyReason = readOnlyReason
  }
}

/// A past session with its questions as they were asked, in the order of its slots.
public struct LoadedSession: Hashable, Sendable {
  public var record: SessionRecord
  /// nil where the text of a question could not be read.
  public var questions: [Question?]
  /// Texts by which attempts were scored again.
  public var laterQuestions: [QuestionDigest: Question]

  public init(
    record: SessionRecord, questions: [Question?],
    laterQuestions: [QuestionDigest: Question] = [:]
  ) {
    self.record = record
    self.questions = questions
    self.laterQuestions = laterQuestions
  }
}

/// A session that goes on after it was left or cut off.
public struct ResumedSession: Hashable, Sendable {
  public var session: LoadedSession
  /// How long ago the last event was, by the wall clock.
  public var away: Duration

  public init(session: LoadedSession, away: Duration) {
    self.session = session
    self.away = away
  }
}

import GreenroomCore

/// What the app wants done. Plain data; the runtime does it and answers with events.
public enum Effect: Hashable, Sendable {
  case loadLibrary
  case loadHistory
  /// Answer `sessionsListed`.
  case listSessions
  case search(String)
  case loadSession(SessionID)
  /// Lock the running session, keep the texts of its questions, answer `sessionReady`.
  case prepareSession(SessionID, questions: [QuestionDigest: QuestionID])
  /// Lock and load the session that can be resumed.
  case resumeSession(SessionID)
  case append(SessionID, [InterviewEvent])
  /// The session is over or kept for later: give its lock back.
  case releaseSession(SessionID)
  /// Keep what is said about a session, answer `annotated`.
  case annotate(SessionID, [HistoryFact])
  case deleteSession(SessionID)
  case restoreSession(SessionID)
  /// Give the terminal to the shell until it comes back.
  case suspend
  case ringBell
}

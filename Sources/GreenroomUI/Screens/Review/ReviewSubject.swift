import GreenroomCore

/// The session that a review shows: a past one, or the running one.
struct ReviewSubject: Hashable {
  var session: SessionID
  var interview = Interview()
  /// In the order of the plan's slots; nil where a text could not be read.
  var questions: [Question?] = []
  /// Texts by which attempts were scored again.
  var laterQuestions: [QuestionDigest: Question] = [:]
  var annotations = SessionAnnotations()

  init(_ past: LoadedSession) {
    session = past.record.id
    interview = past.record.interview
    questions = past.questions
    laterQuestions = past.laterQuestions
    annotations = past.record.annotations
  }

  init(_ running: LiveSession) {
    session = running.id
    interview = running.interview
    questions = running.questions
    annotations = running.annotations
  }

  /// The attempt that a review shows; nil when no question was asked.
  func attempt(_ index: Int) -> Attempt? {
    interview.attempts.indices.contains(index) ? interview.attempts[index] : nil
  }

  func question(of attempt: Attempt) -> Question? {
    questions.indices.contains(attempt.slot) ? questions[attempt.slot] : nil
  }
}

extension App {
  /// What a review is about; nil when the session has gone meanwhile.
  func subject(of screen: ReviewScreen) -> ReviewSubject? {
    screen.past.map { ReviewSubject($0) } ?? session.map { ReviewSubject($0) }
  }
}

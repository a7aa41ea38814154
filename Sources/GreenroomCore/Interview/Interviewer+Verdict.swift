extension Interviewer {
  /// What the interviewer makes of what was just handed in: its score, and the next probe.
  ///
  /// - Returns: the command that tells it to the interview.
  public static func verdict(
    on attempt: Attempt, question: Question, compiled: CompiledQuestion, scorer: Scorer
  ) -> InterviewCommand {
    let score = scorer.score(attempt.submission, for: compiled)
    let probe = nextProbe(for: question, score: score, asked: attempt.probes.map(\.probe))
    return .recordScore(score, next: probe)
  }
}

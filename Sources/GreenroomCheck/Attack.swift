import GreenroomCore

/// Answers that the checker makes to see that they gain next to nothing.
public struct Attack {
  /// What an attack tries.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case promptCopied = "prompt-copied"
    case notKnown = "not-known"
    case termList = "term-list"
    case foreignAnswer = "foreign-answer"
    case otherCompetency = "other-competency"
    case shuffled
    case denied
    case repeatedTerm = "repeated-term"
  }

  var kind: Kind
  var name: String
  /// Several tries at the same thing; the one that gains most counts.
  var tries: [AnswerContent]

  /// Every attack on a question, with the strong answers of others in the pool.
  static func all(on question: Question, among pool: [Question]) -> [Attack] {
    let terms = KeyTerms(of: question)
    let list = terms.phrasings.joined(separator: ", ") + "."
    var attacks = [
      Attack(.promptCopied, "the prompt copied", [question.prompt]),
      Attack(.notKnown, "I don't know", ["I don't know."]),
      Attack(.termList, "a bare list of terms", [list]),
    ]
    attacks += foreignAnswers(to: question, among: pool)
    if let strong = question.strongText {
      attacks += [
        Attack(.shuffled, "the strong answer shuffled", Distortion.shuffles(of: strong)),
        Attack(.denied, "the strong answer denied", [Distortion.denial(of: strong)]),
      ]
    }
    attacks.append(
      Attack(
        .repeatedTerm, "one keyword thirty times", terms.keywords.map(Distortion.repetition)))
    for index in attacks.indices { attacks[index].addTriesByPhase(on: question) }
    return attacks
  }

  private init(_ kind: Kind, _ name: String, _ tries: [String]) {
    self.kind = kind
    self.name = name
    self.tries = tries.map(AnswerContent.text)
  }

  private static func foreignAnswers(
    to question: Question, among pool: [Question]
  ) -> [Attack] {
    let others: [(Kind, Question?)] = [
      (.foreignAnswer, foreign(to: question, among: pool)),
      (.otherCompetency, otherCompetency(than: question, among: pool)),
    ]
    return others.compactMap { kind, other in
      guard let other, let strong = other.strongText else { return nil }
      return Attack(kind, "the strong answer of \(other.id)", [strong])
    }
  }

  /// The question whose strong answer is out of place: one of another topic or, for a story, of
  /// another kind; the next one in the order of the pool, so that a check repeats itself.
  static func foreign(to question: Question, among pool: [Question]) -> Question? {
    // A deck has no strong answer to try.
    let ring = ring(from: question, among: pool).filter { $0.kind != .quickfire }
    switch question.body {
    case .explain, .design, .quickfire:
      return ring.first { $0.topic != question.topic && $0.kind == question.kind }
        ?? ring.first { $0.topic != question.topic }
    case .behavioral: return ring.first { $0.kind != .behavioral }
    }
  }

  /// The next question that asks for a story too, but for one about something else.
  private static func otherCompetency(
    than question: Question, among pool: [Question]
  ) -> Question? {
    guard let own = question.competency else { return nil }
    return ring(from: question, among: pool).first {
      $0.competency != nil && $0.competency != own
    }
  }

  private static func ring(from question: Question, among pool: [Question]) -> [Question] {
    let start = pool.firstIndex { $0.id == question.id }.map { $0 + 1 } ?? 0
    return Array(pool[start...] + pool[..<start])
  }
}

extension Question {
  var strongAnswer: AnswerContent? { answers.first { $0.name == "strong" }?.content }

  fileprivate var strongText: String? { strongAnswer?.joined }

  fileprivate var competency: String? {
    switch body {
    case .explain, .design, .quickfire: nil
    case .behavioral(let rubric): rubric.competency
    }
  }
}

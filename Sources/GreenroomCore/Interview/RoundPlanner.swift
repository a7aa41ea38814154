/// What a candidate asks for when a round is set up.
public struct RoundRequest: Hashable, Sendable {
  public var kind: QuestionKind
  public var mode: SessionMode
  public var count: Int
  /// The whole round's time; nil for the sum of its questions.
  public var minutes: Int?
  /// Empty for any.
  public var topics: Set<String>
  /// nil for any.
  public var level: Level?
  /// A flavour tag; nil for any.
  public var flavour: String?
  /// Asked in this order instead of drawn ones.
  public var fixed: [QuestionID]

  public init(
    kind: QuestionKind, mode: SessionMode = .practice, count: Int = 1, minutes: Int? = nil,
    topics: Set<String> = [], level: Level? = nil, flavour: String? = nil,
    fixed: [QuestionID] = []
  ) {
    self.kind = kind
    self.mode = mode
    self.count = count
    self.minutes = minutes
    self.topics = topics
    self.level = level
    self.flavour = flavour
    self.fixed = fixed
  }
}

/// Why no round can be made of a request.
public enum PlanningError: Error, Hashable, Sendable {
  case unknownQuestion(QuestionID)
  case nothingFits
  /// There is no round for questions of this kind yet.
  case noRound(QuestionKind)
}

/// Draws the questions of a round and gives each its time. Pure: the seed decides.
public struct RoundPlanner: Sendable {
  /// How much longer than speaking typing takes, until it was measured, in percent.
  public static let unmeasuredTypingPercent = 150
  /// A follow-up has this many seconds, before the typing factor.
  public static let probeSeconds = 90
  public static let maximumProbes = 3

  private let questions: [Question]
  private let lastAsked: [QuestionID: WallTime]

  /// - Parameter lastAsked: when a question was asked last; those not seen lately come first.
  public init(questions: [Question], lastAsked: [QuestionID: WallTime] = [:]) {
    self.questions = questions
    self.lastAsked = lastAsked
  }

  /// The questions that fit a request, in the order of the bank.
  public func fitting(_ request: RoundRequest) -> [Question] {
    questions.filter { question in
      question.kind == request.kind
        && (request.topics.isEmpty || request.topics.contains(question.topic))
        && (request.level.map { question.levels.contains($0) } ?? true)
        && (request.flavour.map { flavour in
          question.companies.contains { $0 == flavour || $0 == "any" }
        } ?? true)
    }
  }

  /// Settles what the session will ask. Asks what there is when `count` is above it.
  public func plan(_ request: RoundRequest, seed: UInt64) throws(PlanningError) -> SessionPlan {
    if request.fixed.isEmpty, !request.kind.hasRound { throw .noRound(request.kind) }
    let chosen =
      request.fixed.isEmpty
      ? Array(drawn(fitting(request), seed: seed).prefix(max(1, request.count)))
      : try fixed(request.fixed)
    guard let first = chosen.first else { throw .nothingFits }
    let limits = limits(for: chosen, minutes: request.minutes)
    let slots = zip(chosen, limits).map { question, limit in
      SessionPlan.Slot(
        question: question.id, digest: question.digest, title: question.title,
        topic: question.topic, level: question.level, limit: limit)
    }
    // A follow-up never has more time than the question it follows.
    let usual = RoundPlanner.scaled(seconds: RoundPlanner.probeSeconds)
    let probeLimit = limits.reduce(usual) { min($0, $1) }
    return SessionPlan(
      kind: request.fixed.isEmpty ? request.kind : first.kind, mode: request.mode, seed: seed,
      slots: slots, probeLimit: probeLimit, maximumProbes: RoundPlanner.maximumProbes)
  }

  private func fixed(_ names: [QuestionID]) throws(PlanningError) -> [Question] {
    var chosen: [Question] = []
    for name in names {
      guard let question = questions.first(where: { $0.id == name }) else {
        throw .unknownQuestion(name)
      }
      guard question.kind.hasRound else { throw .noRound(question.kind) }
      chosen.append(question)
    }
    return chosen
  }

  /// A shuffle by the seed, then those never asked first and the rest by how long ago they were.
  private func drawn(_ questions: [Question], seed: UInt64) -> [Question] {
    var generator = SplitMix64(seed: seed)
    let shuffled = questions.shuffled(using: &generator)
    return shuffled.enumerated().sorted { left, right in
      let asked = (lastAsked[left.element.id], lastAsked[right.element.id])
      switch asked {
      case (nil, nil): return left.offset < right.offset
      case (nil, _): return true
      case (_, nil): return false
      case (let first?, let second?):
        return first == second ? left.offset < right.offset : first < second
      }
    }.map(\.element)
  }

  /// Each question's own time for typing, or its share of the minutes that were asked for.
  private func limits(for questions: [Question], minutes: Int?) -> [Duration] {
    guard let minutes else {
      return questions.map { RoundPlanner.scaled(seconds: $0.minutes * 60) }
    }
    let sum = max(1, questions.reduce(0) { $0 + $1.minutes })
    return questions.map { .seconds(max(1, minutes * 60 * $0.minutes / sum)) }
  }

  private static func scaled(seconds: Int) -> Duration {
    .seconds(seconds * unmeasuredTypingPercent / 100)
  }
}

extension QuestionKind {
  /// Whether there is a round that asks questions of this kind; others can be read and scored.
  public var hasRound: Bool {
    switch self {
    case .explain, .behavioral: true
    case .design, .coding, .sql, .quickfire: false
    }
  }
}

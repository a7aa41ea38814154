/// What one answer got, with the evidence for every point. It is stored, shown and printed.
public struct AnswerScore: Hashable, Sendable {
  public var question: QuestionID
  public var digest: QuestionDigest
  /// The version of the rules that gave this score.
  public var scorer: String
  /// 0 to 100, rounded to tenths.
  public var total: Double
  public var items: [ItemResult]
  /// Misconceptions and red flags that were found, with the points taken off.
  public var misconceptions: [MisconceptionResult]
  public var caps: [ScoreCap]
  /// What was paid for hints.
  public var hintPoints: Int
  /// The reading as a story; only for behavioral questions.
  public var star: StarReading?
  public var delivery: Delivery
  /// The score is the share of right items, so that the length of the answers says nothing.
  public var isTally: Bool

  public init(
    question: QuestionID, digest: QuestionDigest, scorer: String, total: Double,
    items: [ItemResult] = [], misconceptions: [MisconceptionResult] = [], caps: [ScoreCap] = [],
    hintPoints: Int = 0, star: StarReading? = nil, delivery: Delivery,
    isTally: Bool = false
  ) {
    self.question = question
    self.digest = digest
    self.scorer = scorer
    self.total = total
    self.items = items
    self.misconceptions = misconceptions
    self.caps = caps
    self.hintPoints = hintPoints
    self.star = star
    self.delivery = delivery
    self.isTally = isTally
  }

  /// The band of ten in which the score lies, such as `70-79`; the highest is `90-100`.
  public var band: String { AnswerScore.band(of: total) }

  public static func band(of total: Double) -> String {
    let low = min(90, max(0, Int(total) / 10 * 10))
    return low == 90 ? "90-100" : "\(low)-\(low + 9)"
  }

  public var rung: Rung {
    let fewest = isTally ? 1 : Rung.fewestWords
    return delivery.words < fewest ? .notEnoughEvidence : Rung(total: total)
  }
}

/// The four rungs of a scorecard, and the honest fifth.
public enum Rung: String, Hashable, Sendable, CaseIterable {
  case strongNo = "strong no"
  case leaningNo = "leaning no"
  case leaningYes = "leaning yes"
  case strongYes = "strong yes"
  case notEnoughEvidence = "not enough evidence"

  /// An answer of fewer words is too short to judge.
  public static let fewestWords = 12

  /// 85 and more strong yes, 70 leaning yes, 50 leaning no, below strong no.
  public init(total: Double) {
    switch total {
    case 85...: self = .strongYes
    case 70...: self = .leaningYes
    case 50...: self = .leaningNo
    default: self = .strongNo
    }
  }
}

/// A place in an answer that shows something.
public struct Evidence: Hashable, Sendable {
  /// Offsets of bytes (UTF-8) in the text that was scored.
  public var start: Int
  public var end: Int
  public var text: String
  /// The phrasing that matched, as the question file writes it.
  public var phrasing: String
  /// Which probe's answer it stands in, from 0; nil for the answer itself.
  public var probe: Int?

  public init(start: Int, end: Int, text: String, phrasing: String, probe: Int? = nil) {
    self.start = start
    self.end = end
    self.text = text
    self.phrasing = phrasing
    self.probe = probe
  }
}

/// What became of one checklist item.
public struct ItemResult: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable {
    case found
    case partly
    case notFound = "not found"
  }

  /// The part it belongs to: a STAR part, a phase, or empty.
  public var part: String
  public var id: String
  public var weight: Weight
  /// 0 to 1: how well it was matched, the discount of a probe included.
  public var level: Double
  public var points: Double
  public var possible: Double
  public var evidence: [Evidence]
  /// Why it does not count in full, in one sentence, when there is more to say than that it was
  /// not found.
  public var note: String?

  public init(
    part: String = "", id: String, weight: Weight, level: Double, points: Double,
    possible: Double, evidence: [Evidence] = [], note: String? = nil
  ) {
    self.part = part
    self.id = id
    self.weight = weight
    self.level = level
    self.points = points
    self.possible = possible
    self.evidence = evidence
    self.note = note
  }

  /// `part/id`, or the id alone where there is no part: the item's stable name.
  public var name: String { part.isEmpty ? id : "\(part)/\(id)" }

  public var status: Status {
    if level <= 0 { return .notFound }
    return level > 0.5 ? .found : .partly
  }
}

/// A wrong claim or red flag that was found in the answer.
public struct MisconceptionResult: Hashable, Sendable {
  public var id: String
  /// Below zero.
  public var points: Int
  public var evidence: [Evidence]
  public var correction: String

  public init(id: String, points: Int, evidence: [Evidence], correction: String) {
    self.id = id
    self.points = points
    self.evidence = evidence
    self.correction = correction
  }
}

/// A ceiling on the score, with its reason; the lowest one counts, and none ever lifts.
public struct ScoreCap: Hashable, Sendable {
  public var id: String
  public var ceiling: Int
  public var reason: String

  public init(id: String, ceiling: Int, reason: String) {
    self.id = id
    self.ceiling = ceiling
    self.reason = reason
  }
}

/// Figures about how something was said; they never change the score.
public struct Delivery: Hashable, Sendable {
  /// The pace at which answers are spoken, for figures about their length.
  public static let wordsPerMinute = 140

  public var words: Int
  /// How long it would take to say, at 140 words a minute.
  public var spokenSeconds: Int
  /// How often the candidate says "I" (my, me) and "we" (our, us).
  public var firstPersonSingular: Int
  public var firstPersonPlural: Int
  public var numbers: Int

  public init(
    words: Int, spokenSeconds: Int, firstPersonSingular: Int, firstPersonPlural: Int, numbers: Int
  ) {
    self.words = words
    self.spokenSeconds = spokenSeconds
    self.firstPersonSingular = firstPersonSingular
    self.firstPersonPlural = firstPersonPlural
    self.numbers = numbers
  }
}

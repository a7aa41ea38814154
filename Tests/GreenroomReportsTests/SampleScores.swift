import GreenroomCore
import GreenroomTestSupport

extension AnswerScore {
  /// A score of the explain sample with one of everything that a report shows.
  static let full = AnswerScore(
    question: "explain-sample", digest: "0000", scorer: "1.0", total: 52.5,
    items: [
      ItemResult(
        id: "stale", weight: .must, level: 0.7, points: 2.1, possible: 3,
        evidence: [
          Evidence(start: 0, end: 9, text: "old\n  data", phrasing: "old data", probe: 0)
        ]),
      ItemResult(
        id: "faster", weight: .should, level: 0.5, points: 1, possible: 2,
        evidence: [Evidence(start: 0, end: 4, text: "fast", phrasing: "fast")]),
      ItemResult(id: "gone", weight: .bonus, level: 0, points: 0, possible: 3),
    ],
    misconceptions: [
      MisconceptionResult(
        id: "always-fresh", points: -8,
        evidence: [Evidence(start: 0, end: 5, text: "is always fresh", phrasing: "always fresh")],
        correction: "A cache lags behind."),
      MisconceptionResult(id: "no-cost", points: -15, evidence: [], correction: "It costs memory."),
    ],
    caps: [ScoreCap(id: "bag", ceiling: 40, reason: "mostly keywords")], hintPoints: 5,
    delivery: Delivery(
      words: 140, spokenSeconds: 65, firstPersonSingular: 3, firstPersonPlural: 1, numbers: 2))
}

extension StarReading {
  static let sample = StarReading(
    sentences: [],
    parts: [
      Presence(
        part: .situation, isPresent: true, confidence: 0.9, score: 80,
        best: Evidence(start: 0, end: 3, text: "It was\nnight.", phrasing: "")),
      Presence(
        part: .result, isPresent: false, confidence: 0.2, score: 10,
        best: Evidence(start: 0, end: 3, text: "It ended.", phrasing: "")),
    ],
    qualities: [
      Quality(id: "number", title: "A number", isMet: true, note: "40 %"),
      Quality(id: "i", title: "Ownership", isMet: false, note: "we 3 times"),
    ])
}

extension SessionSummary {
  static func sample(
    _ id: SessionID = "20261123-2000-aaaaa", titles: [String] = ["Explain a sample"],
    score: Double? = 74.5, status: Status = .completed
  ) -> SessionSummary {
    SessionSummary(
      id: id, startedAt: WallTime(unixMilliseconds: 1_795_464_000_000), kind: .explain,
      mode: .practice, status: status, titles: titles, answered: 1, score: score,
      spent: .milliseconds(65_900), words: 240, interruptions: 2)
  }
}

/// What must never come out of a report: control characters, and what turns the reading order.
let hostile = "a\u{1b}[2J\u{7}\u{9b}\u{202e}b\u{2066}\u{200f}\u{61c}"

func isInert(_ text: String) -> Bool {
  !text.unicodeScalars.contains { scalar in
    switch scalar.value {
    case 0x0a: false
    case 0..<0x20, 0x7f...0x9f, 0x061c, 0x200b, 0x200e...0x200f, 0x2028...0x202e, 0x2060...0x2069:
      true
    default: false
    }
  }
}

import GreenroomCheck
import GreenroomContent
import GreenroomCore

/// Files that meet the standard, which tests break in one place each.
enum Samples {
  /// Three must items, three should items and one bonus item.
  static let explain: String = {
    let items = [("must", 3), ("should", 3), ("bonus", 1)].flatMap { weight, count in
      (1...count).map { number in
        """
          - id: \(weight)-\(number)
            weight: \(weight)
            point: The point
            say:
              - "\(weight) \(number) alpha"
              - "\(weight) \(number) beta"
              - "\(weight) \(number) gamma"
            probe: What about it?

        """
      }
    }
    return """
      format: 1
      id: explain-mvcc
      kind: explain
      title: Explain MVCC
      topic: locking
      level: mid
      levels: [mid, senior]
      minutes: 7
      companies: [any]
      prompt: |
        A report runs for an hour while orders come in.
        What does it see, and why?
      covers: The idea.
      clarifications:
        - ask: ["which database"]
          reply: PostgreSQL.
      references: ["PostgreSQL documentation"]
      misconceptions:
        - {id: one, say: ["claim one"], correction: It is not so.}
        - {id: two, say: ["claim two"], unless: ["not"], correction: It is not so.}
        - {id: three, say: ["claim three"], correction: It is not so.}
      answers:
        strong: \(words(200))
        average: Some words.
        weak: Few words.
      others:
        - {name: plain_words, band: [70, 100], text: Plain words.}
        - {name: other_strong, band: [75, 100], text: Other words.}
        - {name: wrong_fluent, band: [0, 50], text: Wrong words.}
      checklist:

      """ + items.joined()
  }()

  static let behavioral: String = {
    let shares = [
      ("situation", 15), ("task", 10), ("action", 45), ("result", 20), ("reflection", 10),
    ]
    let parts = shares.map { part, share in
      """
        - id: \(part)
          share: \(share)
          prompt: What then?
          checklist:
            - {id: it, weight: must, point: It, say: ["alpha", "beta", "gamma"], probe: And?}

      """
    }
    let strong = shares.map { "    \($0.0): I did.\n" }.joined()
    let average = shares.map { "    \($0.0): We did.\n" }.joined()
    return """
      format: 1
      id: tell-me-about-a-failure
      kind: behavioral
      title: Tell me about a failure
      topic: failure
      competency: failure
      level: mid
      levels: [mid]
      minutes: 6
      prompt: Tell me about a failure.
      covers: A failure.
      opening_probes: ["What did you see first?"]
      red_flags:
        - {id: blame, say: ["fault"], correction: Say what in the system let it happen.}
      level_bar: {junior: Own task., mid: Own service., senior: Several., staff: Many.}
      references: ["A book"]
      others:
        - {name: plain_words, band: [70, 100], text: Plain words.}
        - {name: other_strong, band: [75, 100], text: Other words.}
      answers:
        strong:
      \(strong)  average:
      \(average)  weak: We failed.
      star:

      """ + parts.joined()
  }()

  /// Words of four letters, no two of them the same.
  static func words(_ count: Int) -> String {
    let letters = Array("abcdefghij")
    return (0..<count).map { number in
      "w" + [100, 10, 1].map { String(letters[number / $0 % 10]) }.joined()
    }.joined(separator: " ")
  }

  /// Everything can be read and every answer scores in the middle of its band.
  static let lenient = Marking(
    problem: { _ in nil },
    scores: { question, answers in
      let own = question.answers + question.others
      return answers.map { content in
        own.first { $0.content == content }.map { middle(of: $0.band) } ?? 0
      }
    })

  private static func middle(of band: ClosedRange<Int>) -> Double {
    Double(band.lowerBound + band.upperBound) / 2
  }
}

/// Reads and checks a text that must load.
func report(
  on text: String, marking: Marking = Samples.lenient, among pool: [Question] = []
) throws -> CheckReport {
  let reading = QuestionReader.read(text: text, file: "q")
  struct NotLoaded: Error { var findings: [ContentFinding] }
  guard let question = reading.question else { throw NotLoaded(findings: reading.findings) }
  return QuestionChecker(marking: marking).check(question, source: text, file: "q", among: pool)
}

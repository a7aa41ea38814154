import ArgumentParser
import GreenroomCore
import GreenroomRuntime
import GreenroomStore

/// `greenroom develop`: for those who work on the program itself.
struct DevelopCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "develop", abstract: "Steps for developing Greenroom.", shouldDisplay: false,
    subcommands: [SeedHistory.self, WordOrder.self, TimeScoringCommand.self])

  /// Fills a new history with finished sessions, for measuring.
  struct SeedHistory: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "seed-history", abstract: "Fill a new history with finished sessions.")

    @Option(help: "How many sessions.")
    var sessions = 1000

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let store = try places.resolved().openHistory(.writing)
      guard try wording({ () throws(StoreError) in try store.counts() }).sessions == 0 else {
        throw CommandFailure(
          "the history has sessions already; name a new file with --database", .cannotCreate)
      }
      var generator = SplitMix64(seed: 1)
      let now = WallClock.now()
      for index in 0..<sessions {
        let ago = (sessions - index) * 7 * 3_600_000
        let wall = WallTime(
          unixMilliseconds: now.unixMilliseconds - ago, zoneOffsetSeconds: now.zoneOffsetSeconds)
        let id = SessionID(startedAt: wall, using: &generator)
        try wording { () throws(StoreError) in
          try store.begin(id, events: SampleSession.events(index), wall: wall)
        }
      }
      print("Wrote \(sessions) sessions.")
    }
  }
}

/// A finished session of one question, as a log.
enum SampleSession {
  private static let words = [
    "index", "row", "lock", "retry", "queue", "replica", "cache", "commit", "latency", "because",
  ]

  static func events(_ number: Int) -> [InterviewEvent] {
    let kind: QuestionKind = number % 2 == 0 ? .explain : .behavioral
    let plan = SessionPlan(
      kind: kind, mode: number % 3 == 0 ? .mock : .practice, seed: UInt64(number),
      slots: [
        SessionPlan.Slot(
          question: QuestionID("sample-\(number % 40)"), digest: QuestionDigest("sample"),
          title: "Sample question \(number % 40)", topic: "samples", level: .mid,
          limit: .seconds(480))
      ])
    let text = (0..<200).map { words[($0 * 7 + number) % words.count] }.joined(separator: " ")
    let facts: [InterviewFact] = [
      .sessionStarted(plan), .questionAsked(slot: 0), .briefingEnded,
      .draftEdited(TextEdit(offset: 0, inserted: text)), .answerSubmitted,
      .answerScored(score(number)), .selfRatingRequested, .selfRated(60),
      .sessionEnded(.completed), .sessionClosed,
    ]
    return facts.enumerated().map { index, fact in
      InterviewEvent(at: Moment(.seconds(index * 30)), fact)
    }
  }

  private static func score(_ number: Int) -> AnswerScore {
    AnswerScore(
      question: QuestionID("sample-\(number % 40)"), digest: "sample", scorer: Scorer.version,
      total: Double(30 + number * 13 % 70),
      delivery: Delivery(
        words: 200, spokenSeconds: 86, firstPersonSingular: 4, firstPersonPlural: 1, numbers: 3))
  }
}

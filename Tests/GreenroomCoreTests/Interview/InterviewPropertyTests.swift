import GreenroomCore
import GreenroomTestSupport
import Testing

/// What must hold after any sequence of commands; the seed is the argument and so is printed.
struct InterviewPropertyTests {
  private static let seeds: [UInt64] = Array(1...100)

  /// A player that sends anything at any time, and what the machine made of it.
  private struct Play {
    var driver = InterviewDriver()
    /// Everything that was accepted as typing, in order.
    var typed: [TextEdit] = []
    /// The state before each event, to continue from every prefix.
    var generator: SplitMix64
    var now = Moment.start

    init(seed: UInt64, steps: Int = 150) {
      generator = SplitMix64(seed: seed)
      for _ in 0..<steps { step() }
    }

    private mutating func step() {
      now = now.advanced(by: .milliseconds(Int.random(in: 0...9000, using: &generator)))
      let command = command()
      guard let facts = try? driver.send(command, at: now) else { return }
      for case .draftEdited(let edit) in facts { typed.append(edit) }
    }

    private mutating func command() -> InterviewCommand {
      let mode = Bool.random(using: &generator) ? SessionMode.mock : .practice
      let probe = Probe(item: "i", text: "Probe \(Int.random(in: 0...9, using: &generator))")
      let choices: [InterviewCommand] = [
        .begin(.sample(mode: mode, limits: [60, 30, 90])), .proceed, .proceed, .edit(edit()),
        .edit(edit()), .edit(edit()), .submit, .skip, .pause, .resume, .wake, .wake,
        .recordScore(.sample(), next: Bool.random(using: &generator) ? probe : nil),
        .rate(Int.random(in: 0...100, using: &generator)), .rate(nil),
        .clarify("What?", reply: "That."), .interrupt(.suspended),
        .continue(.crash, away: .seconds(3)),
        .buyHint(Hint(item: "i", text: "Look.", price: 3)),
      ]
      let end = Int.random(in: 0...99, using: &generator) == 0
      return end ? .end : choices.randomElement(using: &generator) ?? .wake
    }

    private mutating func edit() -> TextEdit {
      let text = driver.interview.openDraft?.text ?? ""
      let pieces = ["a", "word ", "é", "日本", "👍🏽", "\n", ""]
      return TextEdit(
        offset: Int.random(in: -2...text.utf8.count + 2, using: &generator),
        removed: Int.random(in: 0...3, using: &generator),
        inserted: pieces.randomElement(using: &generator) ?? "")
    }
  }

  @Test(arguments: seeds)
  func replayEqualsLive(seed: UInt64) {
    let play = Play(seed: seed)
    #expect(Interview(replaying: play.driver.log) == play.driver.interview)
  }

  @Test(arguments: seeds)
  func everyPrefixOfALogGoesOn(seed: UInt64) throws {
    let log = Play(seed: seed).driver.log
    for length in stride(from: 0, through: log.count, by: 7) {
      var interview = Interview(replaying: log.prefix(length))
      // Going on by the plainest way must come to an end.
      for _ in 0..<60 where interview.phase != .closed {
        let now = interview.lastEventAt.advanced(by: .seconds(1))
        let command = plainest(interview.phase)
        for event in try interview.decide(command, at: now) { interview.apply(event) }
      }
      #expect(interview.phase == .closed, "prefix of \(length) events")
    }
  }

  private func plainest(_ phase: Interview.Phase) -> InterviewCommand {
    switch phase {
    case .lobby: .begin(.sample())
    case .briefing, .reviewed, .debrief, .closed: .proceed
    case .open: .submit
    case .paused: .resume
    case .evaluating: .recordScore(.sample(), next: nil)
    case .selfRating: .rate(nil)
    }
  }

  @Test(arguments: seeds)
  func timeSpentAndTimeLeftMakeTheLimit(seed: UInt64) {
    let log = Play(seed: seed).driver.log
    var interview = Interview()
    for event in log {
      interview.apply(event)
      for later in [0, 1, 40, 4000] {
        let now = event.at.advanced(by: .seconds(later))
        for clock in clocks(of: interview) {
          #expect(clock.spent(at: now) + clock.left(at: now) == clock.limit)
          #expect(clock.spent(at: now) >= .zero && clock.left(at: now) >= .zero)
        }
      }
    }
  }

  private func clocks(of interview: Interview) -> [Countdown] {
    interview.attempts.flatMap { [$0.clock] + $0.probes.map(\.clock) }
      + [interview.countdown].compactMap(\.self)
  }

  /// The time balance from outside: what the clocks count is what passed between the events.
  @Test(arguments: seeds)
  func theAnswerClockCountsWhatPassedWhileItRan(seed: UInt64) {
    var interview = Interview()
    var counted: [Int: Duration] = [:]
    for event in Play(seed: seed).driver.log {
      if case .open(let stage, _) = interview.phase, stage != .probing {
        let passed = interview.lastEventAt.duration(until: event.at)
        counted[interview.attempts.count - 1, default: .zero] += passed
      }
      interview.apply(event)
    }
    for (index, attempt) in interview.attempts.enumerated() where attempt.outcome != .open {
      #expect(attempt.clock.spent(at: interview.lastEventAt) == counted[index] ?? .zero)
    }
  }

  @Test(arguments: seeds)
  func nothingTypedDisappears(seed: UInt64) {
    let log = Play(seed: seed).driver.log
    var interview = Interview()
    var expected: [Draft] = []
    for event in log {
      switch event.fact {
      case .questionAsked, .probeAsked: expected.append(Draft())
      case .draftEdited(let edit): expected[expected.count - 1].apply(edit)
      default: break
      }
      interview.apply(event)
    }
    let kept = interview.attempts.flatMap { [$0.draft] + $0.probes.map(\.draft) }
    #expect(kept == expected)
  }

  @Test(arguments: seeds)
  func timeNeverRunsBackwardsInTheLog(seed: UInt64) {
    let log = Play(seed: seed).driver.log
    for (earlier, later) in zip(log, log.dropFirst()) { #expect(earlier.at <= later.at) }
  }
}

import ArgumentParser
import GreenroomContent
import GreenroomCore
import GreenroomReports

/// `greenroom develop time-scoring`: how long the scorer takes, measured inside the program.
struct TimeScoringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time-scoring", abstract: "Time the scorer on usual, long and odd answers.",
    discussion: """
      Times are those of a monotonic clock around the scorer alone; compiling a question is timed \
      apart. "growth" is the time against that of the next shorter answer of its kind, so that \
      five times the words should give about 5. What took more than two seconds is not tried with \
      more words.
      """)

  @Option(help: "How often a usual answer is scored.")
  var runs = 1000

  @Option(help: "Words of the longest answers; a fifth of them are timed too.")
  var longest = 100_000

  @Option(help: "text or json.")
  var format: ScoreCommand.Format = .text

  @OptionGroup var places: PlaceOptions

  func validate() throws {
    guard (1...1_000_000).contains(runs) else {
      throw ValidationError("--runs takes 1 to 1000000.")
    }
    guard (50...1_000_000).contains(longest) else {
      throw ValidationError("--longest takes 50 to 1000000.")
    }
  }

  func run() throws {
    let content = try places.resolved().content()
    let bench = try TimingBench(content)
    #if DEBUG
      StandardError.write("greenroom: this is a debug build; time a release build instead\n")
    #endif
    let usual = bench.usualAnswers(runs: runs)
    let table = ScoringTimes(
      compiling: bench.compiling(runs: min(runs, 20)),
      scoring: usual + bench.longAnswers(of: [longest / 5, longest])
        + bench.oddAnswers(of: [longest / 25, longest / 5, longest]))
    switch format {
    case .text: print(table.text(measure: Output.columns, width: Output.width), terminator: "")
    case .json: print(table.json.prettyText)
    }
  }
}

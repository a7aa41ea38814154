import ArgumentParser
import GreenroomCore
import GreenroomUI

/// `greenroom start behavioral`: a round, on the full screen or line by line.
struct StartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Start a round.",
    discussion: "ROUND is behavioral or technical (explain). Other rounds come in later versions.")

  /// What can be started; `technical` draws questions of kind explain.
  enum Round: String, ExpressibleByArgument, CaseIterable {
    case behavioral, technical, explain

    var kind: QuestionKind { self == .behavioral ? .behavioral : .explain }
  }

  @Argument(help: "behavioral, technical or explain.")
  var round: Round

  @Option(
    help: "practice: pausable, hints, review at once. mock: strict clock, debrief at the end.")
  var mode: SessionMode = .practice

  @Option(help: "How many questions.")
  var count = 2

  @Option(help: "Minutes for all answers together; follow-ups have a clock of their own.")
  var minutes: Int?

  @Option(help: "Only questions of this topic; may be repeated.")
  var topic: [String] = []

  @Option(help: "Only questions asked at this level: junior, mid, senior, staff.")
  var level: Level?

  @Option(help: "Only questions of this flavour, such as payments.")
  var flavour: String?

  @Option(name: .customLong("question"), help: "Ask this question; may be repeated.")
  var questions: [String] = []

  @Option(help: "Draw the questions with this seed, so that the draw can be repeated.")
  var seed: UInt64?

  @Flag(help: "Line by line, without a full screen.")
  var plain = false

  @OptionGroup var places: PlaceOptions

  func validate() throws {
    guard (1...50).contains(count) else { throw ValidationError("--count takes 1 to 50.") }
    if let minutes, !(1...480).contains(minutes) {
      throw ValidationError("--minutes takes 1 to 480.")
    }
  }

  var request: RoundRequest {
    RoundRequest(
      kind: round.kind, mode: mode, count: count, minutes: minutes, topics: Set(topic),
      level: level, flavour: flavour, fixed: questions.map { QuestionID($0) })
  }

  func run() throws {
    let places = places.resolved()
    if plain {
      try PlainRound.start(request, seed: seed, at: places)
    } else {
      try FullScreen.run(.round(request, seed: seed), at: places)
    }
  }
}

/// `greenroom resume`: go on with the session that was left or cut off.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with the session that was left or cut off.")

  @Flag(help: "Line by line, without a full screen.")
  var plain = false

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let places = places.resolved()
    if plain {
      try PlainRound.resume(at: places)
    } else {
      try FullScreen.run(.resume, at: places)
    }
  }
}

extension SessionMode: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension QuestionKind: ExpressibleByArgument {}
extension AnswerForm: ExpressibleByArgument {}

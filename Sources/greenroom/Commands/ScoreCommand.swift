import ArgumentParser
import Foundation
import GreenroomContent
import GreenroomCore
import GreenroomReports
import GreenroomUI

/// `greenroom score QUESTION FILE`: score an answer without a screen.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Score an answer without a screen.",
    discussion: """
      FILE is plain text, or a .json or .yaml file with one text per part: STAR part, design \
      phase or quickfire item. Without FILE, or with -, the answer is read from standard input.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The question's id, unless --question-file, --batch or --star-only says it.")
  var question: String?

  @Argument(help: "The file with the answer; - for standard input.")
  var file: String?

  @Option(help: "text or json.")
  var format: Format = .text

  @Option(help: "A question outside the packs: its YAML file.")
  var questionFile: String?

  @Option(help: "A file of JSON lines, {\"id\", \"question\" or \"question_file\", \"answer\"}.")
  var batch: String?

  @Flag(help: "Read any text as a STAR story, without a question.")
  var starOnly = false

  @OptionGroup var places: PlaceOptions

  func validate() throws {
    if batch != nil, question != nil || questionFile != nil {
      throw ValidationError("--batch stands alone: its lines name questions and answers.")
    }
    if questionFile != nil, starOnly {
      throw ValidationError("--star-only needs no --question-file.")
    }
    if batch == nil, !starOnly, questionFile == nil, question == nil {
      throw ValidationError("Name a question, or use --question-file, --batch or --star-only.")
    }
  }

  func run() throws {
    if let batch {
      return try BatchScoring(places: places.resolved(), isStarOnly: starOnly).run(batch)
    }
    if starOnly { return try scoreStory() }
    // With --question-file the only argument is the answer's file.
    let answerFile = questionFile == nil ? file : (file ?? question)
    let answer = try AnswerInput.read(answerFile)
    var bench = try ScoringBench(places: places.resolved())
    let asked =
      try questionFile.map { try bench.question(inFile: $0) } ?? bench.question(question ?? "")
    let score = try bench.score(answer, for: asked)
    switch format {
    case .text:
      let samples = bench.modelSentences(of: asked)
      print(ScoreReport(score: score, question: asked, samples: samples).text, terminator: "")
    case .json: print(ScoringBench.result(score, for: asked, id: nil).prettyText)
    }
  }

  private func scoreStory() throws {
    let text = try AnswerInput.read(question ?? file).text
    switch format {
    case .text:
      let (star, delivery) = Scorer(lexicon: Lexicon([:])).readStory(text)
      print(StoryReport(star: star, delivery: delivery).text, terminator: "")
    case .json: print(ScoringBench.story(text, id: nil).prettyText)
    }
  }
}

/// Questions and scorer for the command line.
struct ScoringBench {
  private let content: ContentLibrary
  private var desk: ScoringDesk

  init(places: Places) throws {
    self.init(try places.content())
  }

  init(_ content: ContentLibrary) {
    self.content = content
    desk = ScoringDesk(Library(content))
  }

  func question(_ id: String) throws -> Question {
    try content.required(id).question
  }

  func question(inFile path: String) throws -> Question {
    let bytes = try AnswerInput.bytes(of: path)
    let reading = QuestionReader.read(bytes, file: path)
    guard let question = reading.question else {
      let reasons = reading.findings.map(\.description).joined(separator: "\n")
      throw CommandFailure("\(path) holds no question that can be used:\n\(reasons)", .badData)
    }
    return question
  }

  mutating func score(_ answer: AnswerInput, for question: Question) throws -> AnswerScore {
    score(Submission(try answer.content(for: question)), for: question)
  }

  mutating func score(_ submission: Submission, for question: Question) -> AnswerScore {
    desk.score(submission, for: question)
  }

  mutating func modelSentences(of question: Question) -> [String: String] {
    desk.modelSentences(of: question)
  }

  /// A text read as a story, in the shape of the stable interface.
  static func story(_ text: String, id: String?) -> JSONValue {
    let (star, delivery) = Scorer(lexicon: Lexicon([:])).readStory(text)
    return .object(
      (id.map { [JSONValue.Member("id", .string($0))] } ?? [])
        + [JSONValue.Member("star", star.json), JSONValue.Member("delivery", delivery.json)])
  }

  /// One result of the stable interface.
  static func result(_ score: AnswerScore, for question: Question, id: String?) -> JSONValue {
    let json = PhaseReport(score: score, question: question).added(to: score.json)
    let members = json.objectValue ?? []
    return .object((id.map { [JSONValue.Member("id", .string($0))] } ?? []) + members)
  }
}

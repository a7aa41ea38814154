import ArgumentParser
import GreenroomContent
import GreenroomCore
import GreenroomReports
import GreenroomUI

/// `greenroom questions`: browse and check the packs.
struct QuestionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questions",
    abstract: "List, read, check and write questions, and see what was disputed.",
    subcommands: [
      List.self, Show.self, Check.self, NewQuestionCommand.self, Random.self, DisputesCommand.self,
    ])

  /// What is asked for of the bank.
  struct Choice: ParsableArguments {
    @Option(help: "explain, behavioral, design, quickfire; technical means explain.")
    var kind: String?

    @Option(help: "A topic such as indexing.")
    var topic: String?

    @Option(help: "A level at which it may be asked: junior, mid, senior, staff.")
    var level: Level?

    @OptionGroup var places: PlaceOptions

    func validate() throws {
      guard let kind, kind != "technical", QuestionKind(rawValue: kind) == nil else { return }
      let kinds = QuestionKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--kind takes technical or one of \(kinds).")
    }

    func questions() throws -> [LoadedQuestion] {
      let content = try places.resolved().content()
      for finding in content.findings { StandardError.write("\(finding)\n") }
      let wanted = kind == "technical" ? "explain" : kind
      return content.questions.filter { loaded in
        let question = loaded.question
        return (wanted.map { question.kind.rawValue == $0 } ?? true)
          && (topic.map { question.topic == $0 } ?? true)
          && (level.map { question.levels.contains($0) } ?? true)
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List questions.")

    @OptionGroup var choice: Choice

    @Option(help: "table or json.")
    var format: TableFormat = .table

    func run() throws {
      let questions = try choice.questions().map(\.question)
      switch format {
      case .table:
        let table = QuestionTable(questions, measure: Output.columns)
        print(table.text(width: Output.width), terminator: "")
      case .json: print(QuestionTable(questions).json.prettyText)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print one question.")

    @Argument(help: "The question's id.", completion: .custom { _, _, _ in QuestionNames.all() })
    var question: String

    @Flag(help: "Print the model answers too.")
    var model = false

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let loaded = try places.resolved().content().required(question)
      print(
        QuestionReport(loaded.question, includesModelAnswers: model).text, terminator: "")
    }
  }

  struct Random: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print a question drawn by chance.")

    @OptionGroup var choice: Choice

    @Option(help: "Draw with this seed, so that the draw can be repeated.")
    var seed: UInt64?

    func run() throws {
      let questions = try choice.questions().map(\.question)
      var generator = SplitMix64(seed: seed ?? UInt64.random(in: .min ... .max))
      guard let drawn = questions.randomElement(using: &generator) else {
        throw CommandFailure("no question fits; see `greenroom questions list`", .noInput)
      }
      print(QuestionReport(drawn, includesModelAnswers: false).text, terminator: "")
    }
  }
}

/// How a list is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json
}

extension ContentLibrary {
  /// The question with this id.
  ///
  /// - Throws: ``CommandFailure`` that names the command which lists them.
  func required(_ id: String) throws -> LoadedQuestion {
    guard let loaded = question(QuestionID(id)) else {
      throw CommandFailure(
        "there is no question \"\(PlainText.inert(id))\"; see `greenroom questions list`",
        .noInput)
    }
    return loaded
  }
}

/// The ids of all questions, for shells that complete them.
enum QuestionNames {
  static func all() -> [String] {
    do {
      let places = try PlaceOptions.parse([]).resolved()
      return try places.content().questions.map(\.question.id.rawValue)
    } catch {
      return []
    }
  }
}

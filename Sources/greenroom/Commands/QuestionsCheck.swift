import ArgumentParser
import GreenroomCheck
import GreenroomContent
import GreenroomCore
import GreenroomReports

extension QuestionsCommand {
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check questions against the content standard: fields, phrasings, bands, attacks.")

    @Argument(help: "Ids of questions; all when none is given.")
    var questions: [String] = []

    @Flag(help: "Print the score of every answer and of every attack beside its bound.")
    var verbose = false

    @Option(help: "text or json; json holds all scores.")
    var format: ScoreCommand.Format = .text

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let content = try places.resolved().content()
      for question in questions { _ = try content.required(question) }
      let ids = questions.isEmpty ? nil : Set(questions.map { QuestionID($0) })
      let reports = content.check(ids)
      let findings = content.findings + reports.flatMap(\.findings)
      switch format {
      case .text: printText(reports, findings)
      case .json: printJSON(reports, findings: content.findings)
      }
      if !findings.isEmpty { leave(with: .badData) }
    }

    private func printText(_ reports: [CheckReport], _ findings: [ContentFinding]) {
      if verbose {
        let table = CheckTable(reports.flatMap(\.rows), measure: Output.columns)
        print(table.text(width: Output.width))
      }
      for finding in findings { print(finding) }
      let count = findings.count
      print("\(reports.count) questions checked, \(count) finding\(count == 1 ? "" : "s").")
    }

    /// - Parameter findings: those about the packs as a whole; each question has its own.
    private func printJSON(_ reports: [CheckReport], findings: [ContentFinding]) {
      print(
        JSONValue.object([
          "scorer": .string(Scorer.version),
          "findings": .array(findings.map(\.json)),
          "questions": .array(reports.map(\.json)),
        ]).prettyText)
    }
  }
}

extension CheckReport {
  fileprivate var rows: [CheckTable.Row] {
    scores.map { check in
      CheckTable.Row(
        question: question, answer: check.name, isAttack: check.attack != nil,
        score: check.score, band: check.band, isBinding: check.isBinding)
    }
  }
}

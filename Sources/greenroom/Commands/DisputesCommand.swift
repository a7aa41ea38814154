import ArgumentParser
import GreenroomContent
import GreenroomCore
import GreenroomReports
import GreenroomStore

/// `greenroom questions disputes`: what candidates say that they did say, for a pack's author.
struct DisputesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "disputes",
    abstract: "List the items of which you said: I did say this.",
    discussion: """
      Each with the sentence that says it, and with the text of the question and the rules by \
      which it was missed. A dispute is noted with ! in a review and changes no score.
      """)

  @Option(
    name: .customLong("question"), parsing: .upToNextOption, help: "Only of these questions.")
  var questions: [String] = []

  @Option(help: "table or json.")
  var format: TableFormat = .table

  @OptionGroup var places: PlaceOptions

  func run() throws {
    let places = places.resolved()
    let content = try places.content()
    let store = try places.openHistory(.reading)
    let all = try wording { () throws(StoreError) in try store.disputes() }
    for name in questions where !all.contains(where: { $0.question.rawValue == name }) {
      // What is in no pack any more may still have been disputed.
      _ = try content.required(name)
    }
    let wanted = all.filter { questions.isEmpty || questions.contains($0.question.rawValue) }
    let table = DisputeTable(
      try wanted.map { try row($0, content, store) }, measure: Output.columns)
    switch format {
    case .table: print(table.text(width: Output.width), terminator: "")
    case .json: print(table.json.prettyText)
    }
  }

  /// The point as it was when the item was missed, else as the packs have it now.
  private func row(
    _ entry: DisputeEntry, _ content: ContentLibrary, _ store: HistoryStore
  ) throws -> DisputeTable.Row {
    let source = try wording { () throws(StoreError) in try store.questionText(entry.digest) }
    let asked = source.flatMap {
      QuestionReader.read(text: $0, file: "\(entry.question).yaml").question
    }
    let present = content.question(entry.question)?.question
    let item = entry.dispute.place.item
    return DisputeTable.Row(
      entry, point: (asked?.item(named: item) ?? present?.item(named: item))?.point,
      present: present?.digest)
  }
}

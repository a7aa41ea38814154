import ArgumentParser
import GreenroomContent
import GreenroomCore

extension DevelopCommand {
  /// Counts the word-order table anew; `scripts/build-word-order` keeps it with the data.
  struct WordOrder: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "word-order",
      abstract: "Print the word-order table, counted on the model answers of the shipped packs.")

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let content = try places.resolved().content()
      let shipped = Set(content.packs.filter(\.isShipped).map(\.id))
      let texts = content.questions.filter { shipped.contains($0.pack) }
        .flatMap(\.question.spokenTexts)
      guard !texts.isEmpty else {
        throw CommandFailure("the shipped packs hold no model answers to count on", .badData)
      }
      print(WordOrderTable(counting: texts).text, terminator: "")
    }
  }
}

import ArgumentParser
import GreenroomStore

/// The program: without a subcommand it opens the home screen.
///
/// A plain `ParsableCommand`, since an asynchronous root would move everything off the main
/// thread.
@main
struct Greenroom: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "greenroom",
    abstract: "Rehearse a whole backend interview in the terminal, offline.",
    discussion: """
      Without a subcommand the home screen opens. Everything the screens do can be scripted; \
      nothing but the screens needs a terminal.
      """,
    version: version,
    subcommands: [
      StartCommand.self, ResumeCommand.self, ScoreCommand.self, QuestionsCommand.self,
      HistoryCommand.self, BackupCommand.self, DoctorCommand.self, KeysCommand.self,
      DevelopCommand.self,
    ])

  @OptionGroup var places: PlaceOptions

  func run() throws {
    try FullScreen.run(.home, at: places.resolved())
  }

  /// Parses, runs, and turns a failure into one sentence and its exit code.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      StandardError.write("greenroom: \(failure.sentence)\n")
      leave(with: failure.status)
    } catch let error as StoreError {
      StandardError.write("greenroom: \(error)\n")
      leave(with: ExitStatus(rawValue: error.category.rawValue) ?? .internalError)
    } catch {
      Self.exit(withError: error)
    }
  }
}

import Foundation
import GreenroomContent
import GreenroomRuntime
import GreenroomStore

/// The resolved places, and the doors to what lies there.
struct Places {
  /// What the user said about the shipped data; nil looks for it.
  var dataOption: String?
  var packs: String
  var database: String
  var configuration: String
  var state: String

  /// The folder of the shipped questions.
  func dataFolder() throws -> String {
    do throws(DataFolder.NotFound) {
      return try DataFolder.locate(
        option: dataOption, environment: ProcessInfo.processInfo.environment,
        executable: CommandLine.executablePath)
    } catch {
      throw CommandFailure(error.description, .noInput)
    }
  }

  /// All questions and word sets; what is wrong with any stands in its findings.
  func content() throws -> ContentLibrary {
    ContentLibrary.load(dataFolder: try dataFolder(), userPacksFolder: packs)
  }

  /// - Throws: ``CommandFailure`` with the store's sentence.
  func openHistory(_ access: HistoryStore.Access) throws -> HistoryStore {
    try wording { () throws(StoreError) in
      try HistoryStore.open(at: database, now: WallClock.now(), access: access)
    }
  }

  /// What the user has settled; a file that cannot be understood is no reason to guess.
  func settings() throws -> Settings {
    let reading = Settings.load(from: configuration)
    if let finding = reading.findings.first {
      throw CommandFailure(finding.description, .badConfiguration)
    }
    return reading.settings
  }

  /// The file for messages while the screen is up, in a folder made for it; nil where there can
  /// be none.
  func errorLog() -> String? {
    do {
      try FileManager.default.createDirectory(
        atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      return "\(state)/errors.log"
    } catch {
      return nil
    }
  }
}

/// Runs a step of the store and gives its error the exit code that belongs to it.
func wording<Value>(_ step: () throws(StoreError) -> Value) throws -> Value {
  do throws(StoreError) {
    return try step()
  } catch {
    throw CommandFailure(
      error.description, ExitStatus(rawValue: error.category.rawValue) ?? .internalError)
  }
}

extension CommandLine {
  /// The path of the running program.
  static var executablePath: String {
    Bundle.main.executablePath ?? arguments.first ?? "greenroom"
  }
}

import ArgumentParser
import Foundation
import GreenroomStore

/// `greenroom backup FILE`: a copy of the history that is whole even while a session runs.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the history into a file.")

  @Argument(help: "The file to write; it must not exist yet.")
  var file: String

  @OptionGroup var places: PlaceOptions

  func run() throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw CommandFailure("\(file) is there already; name a new file", .cannotCreate)
    }
    let store = try places.resolved().openHistory(.reading)
    try wording { () throws(StoreError) in try store.backup(to: file) }
    print("The history was copied to \(file).")
  }
}

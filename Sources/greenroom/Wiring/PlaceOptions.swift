import ArgumentParser
import Foundation

/// Where the program's files are: each can be moved by an option or an environment variable.
struct PlaceOptions: ParsableArguments {
  @Option(help: "Folder with the shipped questions ($GREENROOM_DATA).")
  var data: String?

  @Option(help: "Folder with your own question packs ($GREENROOM_PACKS).")
  var packs: String?

  @Option(help: "The history's database file ($GREENROOM_DATABASE).")
  var database: String?

  @Option(help: "The configuration file ($GREENROOM_CONFIG).")
  var config: String?

  @Option(help: "Folder for logs ($GREENROOM_STATE).")
  var state: String?

  /// Option, then environment variable, then the place that the XDG base directories give.
  func resolved(environment: [String: String] = ProcessInfo.processInfo.environment) -> Places {
    let home = environment["HOME"] ?? NSHomeDirectory()
    func folder(_ variable: String, _ fallback: String) -> String {
      // The base directory specification tells to ignore paths that are not absolute.
      if let value = environment[variable], value.hasPrefix("/") { return "\(value)/greenroom" }
      return "\(home)/\(fallback)/greenroom"
    }
    func place(_ option: String?, _ variable: String, _ fallback: String) -> String {
      // An empty variable is as good as none.
      option ?? environment[variable].flatMap { $0.isEmpty ? nil : $0 } ?? fallback
    }
    let dataHome = folder("XDG_DATA_HOME", ".local/share")
    let configHome = folder("XDG_CONFIG_HOME", ".config")
    return Places(
      dataOption: data,
      packs: place(packs, "GREENROOM_PACKS", "\(dataHome)/packs"),
      database: place(database, "GREENROOM_DATABASE", "\(dataHome)/history.sqlite"),
      configuration: place(config, "GREENROOM_CONFIG", "\(configHome)/config.yaml"),
      state: place(state, "GREENROOM_STATE", folder("XDG_STATE_HOME", ".local/state")))
  }
}

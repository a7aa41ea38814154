import ArgumentParser
import Foundation
import GreenroomContent
import GreenroomCore
import GreenroomRuntime
import GreenroomStore
import GreenroomTerminal

/// `greenroom doctor`: looks at everything the program depends on and says what is wrong.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check data, history, configuration and terminal.")

  @Flag(help: "Make the history's lists and indexes anew from its journal.")
  var rebuild = false

  @Flag(help: "Put a terminal right that a killed program left in a strange state.")
  var resetTerminal = false

  @OptionGroup var places: PlaceOptions

  func run() throws {
    if resetTerminal {
      print(Terminal.resetSequences, terminator: "")
      Terminal.resetSettings()
      return
    }
    let places = places.resolved()
    var examination = Examination()
    examination.look("program") { "greenroom \(Greenroom.version), scorer \(Scorer.version)" }
    examination.look("terminal") { DoctorCommand.terminal() }
    examination.look("configuration") {
      _ = try places.settings()
      return FileManager.default.fileExists(atPath: places.configuration)
        ? places.configuration : "\(places.configuration) (not there; all is as it comes)"
    }
    examineContent(places, &examination)
    examineHistory(places, &examination)
    if examination.hasFailed { leave(with: .failed) }
  }

  private func examineContent(_ places: Places, _ examination: inout Examination) {
    examination.look("data") { try places.dataFolder() }
    examination.look("your packs") {
      FileManager.default.fileExists(atPath: places.packs)
        ? places.packs : "\(places.packs) (not there; none is fine)"
    }
    examination.look("questions") {
      let content = try places.content()
      for finding in content.findings { print("    \(finding)") }
      if content.findings.contains(where: { $0.severity == .error }) {
        throw CommandFailure("some files cannot be used; see the lines above", .badData)
      }
      return "\(content.questions.count) in \(content.packs.count) packs"
    }
  }

  private func examineHistory(_ places: Places, _ examination: inout Examination) {
    examination.look("history") {
      guard rebuild || FileManager.default.fileExists(atPath: places.database) else {
        return "\(places.database) (not there yet)"
      }
      let now = WallClock.now()
      var recovery: RecoveryReport?
      let words = try wording { () throws(StoreError) in
        let store = try HistoryStore.open(
          at: places.database, now: now, access: .writing, checking: true)
        recovery = store.recovery
        if rebuild { try store.rebuild() }
        let findings = try store.integrityFindings()
        for finding in findings { print("    \(finding)") }
        if !findings.isEmpty { throw StoreError.damaged(path: places.database) }
        let counts = try store.counts()
        let state = store.readOnlyReason.map { ", for reading only: \($0)" } ?? ""
        return "\(counts.sessions) sessions, \(counts.attempts) answers in \(store.path)\(state)"
      }
      if let recovery { throw CommandFailure("\(recovery) \(words).", .badData) }
      return words
    }
  }

  private static func terminal() -> String {
    let environment = ProcessInfo.processInfo.environment
    let name = environment["TERM"] ?? ""
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    let color = environment["NO_COLOR"].map { $0.isEmpty ? "" : ", no colours wanted" } ?? ""
    return isTerminal ? "\(name)\(color)" : "none here; the line commands work all the same"
  }
}

/// A list of things that were looked at, each with its result.
struct Examination {
  private(set) var hasFailed = false

  mutating func look(_ name: String, _ examine: () throws -> String) {
    let label = name.padding(toLength: 14, withPad: " ", startingAt: 0)
    do {
      print("ok    \(label)\(try examine())")
    } catch let failure as CommandFailure {
      hasFailed = true
      print("FAIL  \(label)\(failure.sentence)")
    } catch {
      hasFailed = true
      print("FAIL  \(label)\(error)")
    }
  }
}

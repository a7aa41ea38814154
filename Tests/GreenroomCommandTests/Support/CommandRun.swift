import Foundation
import GreenroomTestSupport

/// One run of the program without a terminal: what it wrote and how it ended.
struct CommandRun {
  let output: String
  let error: String
  /// The exit code; minus the signal's number when a signal ended it.
  let status: Int32

  /// The output as JSON.
  var json: Any {
    get throws { try JSONSerialization.jsonObject(with: Data(output.utf8)) }
  }

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

extension Scratch {
  /// Runs the program to its end, with this scratch as its home.
  func run(
    _ arguments: [String], input: String = "", environment changes: [String: String] = [:]
  ) throws -> CommandRun {
    try run(arguments, input: input, exactly: environment.merging(changes) { $1 })
  }

  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> CommandRun {
    try run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String], input: String = "", exactly environment: [String: String]
  ) throws -> CommandRun {
    try execute(try builtProgram("greenroom"), arguments, input: input, environment: environment)
  }

  /// Runs a line of bash.
  func shell(_ script: String) throws -> CommandRun {
    try execute("/bin/bash", ["-c", script], input: "", environment: environment)
  }

  /// Runs a program; after half a minute it is killed.
  ///
  /// Input and outputs are files, so that no full pipe can hold it up.
  private func execute(
    _ path: String, _ arguments: [String], input: String, environment: [String: String]
  ) throws -> CommandRun {
    let run = UUID().uuidString
    let standardInput = try write(input, to: "runs/\(run).in")
    let output = try write("", to: "runs/\(run).out")
    let error = try write("", to: "runs/\(run).err")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = environment
    process.standardInput = FileHandle(forReadingAtPath: standardInput)
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: error)
    try process.run()
    let identifier = process.processIdentifier
    let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 30, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    let ended = process.terminationStatus
    return CommandRun(
      output: try String(contentsOfFile: output, encoding: .utf8),
      error: try String(contentsOfFile: error, encoding: .utf8),
      status: process.terminationReason == .exit ? ended : -ended)
  }
}

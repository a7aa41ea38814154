import Foundation
import GreenroomTestSupport
import Testing

/// What is said, and where, when the program is called in a way that cannot work.
struct UsageTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test(arguments: [
    ["frob"], ["--frob"], ["score"], ["score", "explain-cache", "--star-only", "--batch", "x"],
    ["score", "explain-cache", "--format", "xml"], ["questions", "list", "--kind", "frob"],
    ["start", "frob"], ["start", "behavioral", "--count", "0"], ["history", "show"],
    ["start", "behavioral", "--minutes", "9999"], ["history", "list", "--limit", "0"],
  ])
  func badUsageIs64OnStandardErrorWithTheUsage(arguments: [String]) throws {
    let run = try scratch.run(arguments)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("Usage: greenroom"))
  }

  @Test func helpAndVersionGoToStandardOutput() throws {
    let help = try scratch.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("questions"))
    let version = try scratch.run("--version")
    #expect(version.status == 0)
    #expect(version.output.contains(#/^\d+\.\d+\.\d+\n$/#))
  }

  @Test(arguments: [["questions", "list"], ["score", "x"], ["start", "behavioral", "--plain"]])
  func aWrongDataFolderIsNoInput(arguments: [String]) throws {
    let run = try scratch.run(arguments + ["--data", scratch.path("nowhere")])
    #expect(run.status == 66)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("--data names \(scratch.path("nowhere"))"))
  }

  @Test func aWrongVariableIsNamedAsTheVariable() throws {
    let run = try scratch.run("questions", "list", environment: ["GREENROOM_DATA": "/nowhere"])
    #expect(run.status == 66)
    #expect(run.error.contains("$GREENROOM_DATA names /nowhere"))
  }

  @Test func optionsWinOverTheEnvironment() throws {
    let run = try scratch.run(
      "doctor", "--data", scratch.data, "--packs", scratch.path("mine"), "--database",
      scratch.path("other.sqlite"), "--config", scratch.path("other.yaml"),
      environment: ["GREENROOM_DATA": "/nowhere"])
    #expect(run.status == 0)
    for name in ["mine", "other.sqlite", "other.yaml"] {
      #expect(run.output.contains(scratch.path(name)))
    }
  }

  @Test func withoutOptionsTheBaseDirectoriesHold() throws {
    let places = ["GREENROOM_PACKS", "GREENROOM_DATABASE", "GREENROOM_CONFIG", "GREENROOM_STATE"]
    let environment = scratch.environment.filter { !places.contains($0.key) }
      .merging([
        "XDG_DATA_HOME": scratch.path("xdg"), "XDG_CONFIG_HOME": "not/absolute",
        "GREENROOM_DATABASE": "",
      ]) { $1 }
    let run = try scratch.run(["doctor"], exactly: environment)
    #expect(run.output.contains("\(scratch.path("xdg"))/greenroom/history.sqlite"))
    #expect(run.output.contains("\(scratch.path("home"))/.config/greenroom/config.yaml"))
  }

  @Test(arguments: [[], ["start", "behavioral"], ["resume"]])
  func aBrokenConfigurationIsNamedWithItsLine(arguments: [String]) throws {
    try scratch.write("# mine\nmouse: [\n", to: "config.yaml")
    let run = try scratch.run(arguments)
    #expect(run.status == 78)
    #expect(run.error.contains(#/config\.yaml:\d+: /#))
  }

  @Test(arguments: [[], ["start", "behavioral"], ["start", "technical"], ["resume"]])
  func withoutATerminalTheWayToTheLineCommandsIsShown(arguments: [String]) throws {
    let run = try scratch.run(arguments)
    #expect(run.status == 69)
    #expect(run.output.isEmpty)
    #expect(run.error.contains("greenroom start behavioral --plain"))
    #expect(run.error.split(separator: "\n").count == 1)
  }

  @Test(arguments: [[], ["start", "behavioral"]])
  func aDumbTerminalIsRefusedWithoutEscapes(arguments: [String]) throws {
    let terminal = try PseudoTerminal(
      try builtProgram("greenroom"), arguments,
      environment: scratch.environment.merging(["TERM": "dumb"]) { $1 })
    #expect(try terminal.waitForEnd() == 69 << 8)
    #expect(terminal.output.contains("--plain"))
    #expect(!terminal.output.contains("\u{1b}"))
    #expect(terminal.settings == terminal.settingsAtStart)
  }

  @Test(arguments: ["questions list", "questions show explain-cache --model", "doctor"])
  func aReaderThatLeavesEarlyIsNoCrash(command: String) throws {
    let program = try builtProgram("greenroom")
    let script =
      "'\(program)' \(command) 2>'\(scratch.path("err"))' | head -n 1; exit ${PIPESTATUS[0]}"
    let run = try scratch.shell(script)
    let isQuiet = run.status == 0 || run.status == 128 + SIGPIPE
    #expect(isQuiet, "status \(run.status)")
    #expect(run.lines.count == 1)
    #expect(try String(contentsOfFile: scratch.path("err"), encoding: .utf8).isEmpty)
  }

  @Test func aClosedStandardOutputIsNoCrash() throws {
    let program = try builtProgram("greenroom")
    let run = try scratch.shell("'\(program)' questions list >&-; echo status $?")
    #expect(run.output.contains(#/status (0|1|74|141)\n/#))
  }

  @Test func aClosedStandardErrorIsNoCrash() throws {
    let program = try builtProgram("greenroom")
    let run = try scratch.shell("'\(program)' questions show nope 2>&-; echo status $?")
    #expect(run.output == "status 66\n")
  }

  @Test(arguments: [
    ["questions", "show"], ["score", "explain-cache"], ["history", "show"], ["score"],
    ["start", "behavioral", "--plain", "--question"], ["questions", "list", "--data"],
  ])
  func aNameWithControlSequencesIsInertInTheSentence(arguments: [String]) throws {
    let run = try scratch.run(arguments + ["\u{1b}]0;boo\u{7}"])
    #expect(run.status == 66)
    #expect(run.error.contains("boo"))
    #expect(!run.error.contains("\u{1b}"))
    #expect(!run.error.contains("\u{7}"))
  }
}

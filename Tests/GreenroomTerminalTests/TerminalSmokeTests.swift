import Foundation
import GreenroomTestSupport
import Testing

/// The real terminal code in a pseudo-terminal; `Tests/TerminalSmoke` shows what it reads.
@Suite(.serialized) struct TerminalSmokeTests {
  private static let handedBack = ["\u{1b}[?1049l", "\u{1b}[?2004l", "\u{1b}[?1002l"]

  private func start(
    _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    let program = try builtProgram("terminal-smoke")
    return try PseudoTerminal(program, arguments, environment: environment)
  }

  private func expectHandedBack(
    _ terminal: PseudoTerminal, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for sequence in Self.handedBack {
      let on = terminal.output.range(of: sequence.dropLast() + "h", options: .backwards)
      let off = terminal.output.range(of: sequence, options: .backwards)
      let isOff =
        (off?.lowerBound ?? terminal.output.startIndex)
        > (on?.lowerBound ?? terminal.output.endIndex)
      #expect(isOff, "\(sequence.debugDescription)", sourceLocation: sourceLocation)
    }
    let hidden = terminal.output.range(of: "\u{1b}[?25l", options: .backwards)
    let shown = terminal.output.range(of: "\u{1b}[?25h", options: .backwards)
    if let hidden { #expect((shown?.lowerBound ?? hidden.lowerBound) > hidden.lowerBound) }
    #expect(terminal.settings == terminal.settingsAtStart, sourceLocation: sourceLocation)
  }

  @Test func aFrameAppearsAndQuittingGivesTheTerminalBack() throws {
    let terminal = try start()
    try terminal.wait(for: "smoke 80x24")
    try terminal.wait(for: "日本語")
    try terminal.wait(for: "ready")
    #expect(terminal.output.contains("\u{1b}[?25l"))
    #expect(terminal.settings != terminal.settingsAtStart)
    terminal.send("q")
    #expect(try terminal.waitForEnd() == 0)
    expectHandedBack(terminal)
  }

  @Test func keysPastesAndTheMouseArriveDecoded() throws {
    let terminal = try start()
    try terminal.wait(for: "ready")
    let cases = [
      ("x", "character(\"x\")"), ("日", "character(\"日\")"), ("\u{1b}OA", "up"),
      ("\u{1b}[1;5D", "controlLeft"), ("\u{13}", "control(\"s\")"), ("\u{11}", "control(\"q\")"),
      ("\u{3}", "control(\"c\")"), ("\u{1b}", "escape"), ("\u{1b}w", "alt(\"w\")"),
      ("\u{1b}[200~one\rtwo\u{1b}[201~", "paste [\"one\", \"two\"]"),
      ("\u{1b}[<0;5;6M", "press 4,5"),
    ]
    for (typed, shown) in cases {
      terminal.send(typed)
      try terminal.wait(for: shown)
    }
  }

  @Test func aResizeRepaintsAtTheNewSize() throws {
    let terminal = try start()
    try terminal.wait(for: "ready")
    terminal.resize(columns: 40, rows: 10)
    try terminal.wait(for: "smoke 40x10")
    terminal.resize(columns: 1, rows: 1)
    terminal.resize(columns: 100, rows: 30)
    try terminal.wait(for: "smoke 100x30")
  }

  @Test(arguments: [(SIGTERM, "terminate"), (SIGHUP, "hangUp"), (SIGINT, "interrupt")])
  func aSignalGivesTheTerminalBackBeforeTheLastWord(number: Int32, word: String) throws {
    let terminal = try start()
    try terminal.wait(for: "ready")
    terminal.signal(number)
    try terminal.wait(for: "\u{1b}[?1049l")
    try terminal.wait(for: "ended by \(word)")
    #expect(try terminal.waitForEnd() == 0)
    expectHandedBack(terminal)
  }

  @Test func aCrashGivesTheTerminalBackAndSaysWhereItsMessageIs() throws {
    let log = FileManager.default.temporaryDirectory
      .appendingPathComponent("greenroom-smoke-\(ProcessInfo.processInfo.processIdentifier).log")
    defer { try? FileManager.default.removeItem(at: log) }
    let terminal = try start([log.path])
    try terminal.wait(for: "ready")
    terminal.send("c")
    let status = try terminal.waitForEnd()
    #expect(status & 0x7f == SIGILL || status & 0x7f == SIGTRAP)
    expectHandedBack(terminal)
    #expect(terminal.output.contains("what it said is in \(log.path)"))
    #expect(!terminal.output.contains("crashed as asked"))
    #expect(try String(contentsOf: log, encoding: .utf8).contains("crashed as asked"))
  }

  @Test(arguments: [("x", Int32(3 << 8)), ("o", SIGSEGV)])
  func anExitOrAnOverflowInTheMiddleGivesTheTerminalBack(key: String, status: Int32) throws {
    let terminal = try start(["/dev/null"])
    try terminal.wait(for: "ready")
    terminal.send("\u{1b}\(key)")
    #expect(try terminal.waitForEnd() & ~0x80 == status)
    expectHandedBack(terminal)
  }

  @Test func aLostConnectionEndsTheProgram() throws {
    let terminal = try start()
    try terminal.wait(for: "ready")
    terminal.hangUp()
    #expect(try terminal.waitForEnd() == 0)
  }

  /// A folder with the description of a terminal that writes but cannot move its cursor.
  private func terminfoWithAPlainTerminal() throws -> String {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("greenroom-terminfo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = folder.appendingPathComponent("plain.ti")
    let description = "plain|no cursor motion,\n\tam, cols#80, lines#24, cr=^M, cud1=^J, ind=^J,\n"
    try Data(description.utf8).write(to: source)
    let compiler = Process()
    compiler.executableURL = URL(fileURLWithPath: "/usr/bin/tic")
    compiler.arguments = ["-o", folder.path, source.path]
    try compiler.run()
    compiler.waitUntilExit()
    return folder.path
  }

  @Test(arguments: [
    ("dumb", "no full screen"), ("no-such-terminal", "no description"), ("", "no full screen"),
    ("plain", "cannot move its cursor"),
  ])
  func aTerminalWithoutAFullScreenIsRefusedWithAWayOut(name: String, reason: String) throws {
    let descriptions = try terminfoWithAPlainTerminal()
    defer { try? FileManager.default.removeItem(atPath: descriptions) }
    let terminal = try start(environment: ["TERM": name, "TERMINFO": descriptions])
    #expect(try terminal.waitForEnd() == 256)
    #expect(terminal.output.contains(reason))
    #expect(terminal.output.contains("greenroom score"))
    #expect(!terminal.output.contains("\u{1b}"))
    #expect(terminal.settings == terminal.settingsAtStart)
  }

  @Test(arguments: [
    ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "vt100"],
  ])
  func withoutColorNothingIsColored(environment: [String: String]) throws {
    let terminal = try start(environment: environment)
    try terminal.wait(for: "ready")
    #expect(!terminal.output.contains("[38;5;"))
    #expect(!terminal.output.contains("\u{1b}[32m"))
    #expect(terminal.output.contains("smoke 80x24"))
  }

  @Test func anUnknownCharacterSetStillShowsWideText() throws {
    let terminal = try start(environment: ["LC_ALL": "C"])
    try terminal.wait(for: "日本語")
  }

  @Test func developersCanLeaveTheCrashGuardOff() throws {
    let terminal = try start(
      ["/dev/null"], environment: ["GREENROOM_NO_CRASH_GUARD": "1", "SWIFT_BACKTRACE": "enable=no"])
    try terminal.wait(for: "ready")
    terminal.send("c")
    try terminal.waitForEnd()
    #expect(terminal.settings != terminal.settingsAtStart)
  }

  @Test func paintingAgainWritesOnlyWhatChanged() throws {
    let terminal = try start()
    try terminal.wait(for: "ready")
    terminal.send("x")
    try terminal.wait(for: "character(\"x\")")
    let before = terminal.output.utf8.count
    terminal.send("y")
    try terminal.wait(for: "character(\"y\")")
    #expect(terminal.output.utf8.count - before < 60)
  }
}

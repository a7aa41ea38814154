import Foundation
import GreenroomTestSupport
import Testing

/// A history or a pack in trouble is said, and the rest works.
@Suite(.serialized) struct TroubleOnScreenTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func databaseBytes() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: scratch.database))
  }

  @Test func aBrokenUserPackIsSaidAndTheRestWorks() throws {
    try scratch.writePack("format: 1\nid: mine\nkind: explain\ntitle: [\n")
    let run = try FullScreenRun(scratch)
    try run.wait(for: "mine.yaml:4")
    try run.wait(for: "3 to read and practise")
    try run.send("Q", andWaitFor: "Explain a cache")
  }

  @Test func aControlSequenceInATitleNeverReachesTheTerminal() throws {
    let text = SampleContent.explain.replacingOccurrences(of: "id: explain-cache", with: "id: mine")
      .replacingOccurrences(of: "title: Explain a cache", with: #"title: "\e[2Jboo""#)
    try scratch.writePack(text)
    let run = try FullScreenRun(scratch)
    try run.wait(for: "to read and practise")
    try run.send("Q", andWaitFor: "Explain a cache")
    run.terminal.send("q")
    try run.wait(for: "Behavioral round")
    run.terminal.send("q")
    #expect(try run.terminal.waitForEnd() == 0)
    #expect(!run.terminal.output.contains("\u{1b}[2Jboo"))
  }

  @Test func aHistoryOfANewerVersionIsRefusedBeforeTheScreenChanges() throws {
    try scratch.playPlainRound()
    var newer = try databaseBytes()
    newer.replaceSubrange(60..<64, with: [0, 0, 0x27, 0x0f])
    try newer.write(to: URL(fileURLWithPath: scratch.database))
    let run = try FullScreenRun(scratch)
    #expect(try run.terminal.waitForEnd() == 65 << 8)
    #expect(run.terminal.output.contains("newer Greenroom"))
    #expect(!run.terminal.output.contains("\u{1b}"))
    #expect(try databaseBytes() == newer)
  }

  @Test func aDamagedHistoryIsSetAsideAndSaidSo() throws {
    try scratch.playPlainRound()
    try databaseBytes().prefix(50).write(to: URL(fileURLWithPath: scratch.database))
    let run = try FullScreenRun(scratch)
    try run.wait(for: "3 to read and practise")
    run.terminal.send("q")
    #expect(try run.terminal.waitForEnd() == 0)
    #expect(run.terminal.output.contains("The history was damaged and is now"))
    run.expectHandedBack()
  }

  /// Somebody who may read and not write; root may do everything, so it becomes nobody.
  private static let reader =
    geteuid() == 0
    ? ["/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
    : ["/usr/bin/env"]

  private static var canBecomeReader: Bool {
    guard let program = try? builtProgram("greenroom"), let scratch = try? Scratch() else {
      return false
    }
    let words = (reader + [program, "--version"]).map { "'\($0)'" }.joined(separator: " ")
    return (try? scratch.shell(words).status) == 0
  }

  @Test(.enabled(if: canBecomeReader, "root cannot become a user who may only read here"))
  func aReadOnlyFolderStillReads() throws {
    try scratch.playPlainRound()
    let folder = scratch.path("data")
    let opened = try scratch.shell(
      "chmod 755 '\(scratch.root)' && chmod 444 '\(scratch.database)' && chmod 555 '\(folder)'")
    try #require(opened.status == 0)
    defer { _ = try? scratch.shell("chmod -R u+w '\(folder)'") }
    let program = Self.reader + [try builtProgram("greenroom")]
    let line = program.joined(separator: " ")
    let refused = try scratch.shell("\(line) start behavioral --plain")
    #expect(refused.status == 77)
    #expect(refused.error.contains("reading only"))
    let listed = try scratch.shell("\(line) history list")
    try #require(listed.status == 0, "\(listed.error)")
    #expect(listed.lines.count == 2)
    let rescored = try scratch.shell("\(line) history rescore")
    #expect(rescored.status == 77)
    #expect(rescored.error.contains("reading only"))
    #expect(try scratch.shell("\(line) history rescore --dry-run").status == 0)
    #expect(try scratch.shell("\(line) questions disputes").status == 0)
    let run = try FullScreenRun(scratch, program: program)
    try run.wait(for: "Last sessions")
    try run.send("b", andWaitFor: "start")
    try run.send(FullScreenRun.enter, andWaitFor: "reading only")
    try run.send("q", andWaitFor: "Last sessions")
    try run.send("h", andWaitFor: "History")
    try run.send(FullScreenRun.enter, andWaitFor: "[Overview]")
    try run.send("\t\t", andWaitFor: "[Items]")
    try run.send("!", andWaitFor: "No dispute can be noted")
  }
}

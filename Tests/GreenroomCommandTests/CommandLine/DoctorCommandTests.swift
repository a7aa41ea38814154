import Foundation
import Testing

/// `greenroom doctor`, and what the line commands do about a history in trouble.
struct DoctorCommandTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func seed(_ sessions: Int) throws {
    let run = try scratch.run("develop", "seed-history", "--sessions", "\(sessions)")
    try #require(run.status == 0, "\(run.error)")
  }

  private func bytes() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: scratch.database))
  }

  private func write(_ bytes: Data) throws {
    try bytes.write(to: URL(fileURLWithPath: scratch.database))
  }

  /// The files that were set aside.
  private func aside() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: scratch.path("data"))
      .filter { $0.contains("damaged") && $0.hasSuffix(".sqlite") }
  }

  @Test func everythingIsFineBeforeThereIsAnything() throws {
    let run = try scratch.run("doctor")
    #expect(run.status == 0)
    #expect(run.lines.allSatisfy { $0.hasPrefix("ok ") })
    #expect(!FileManager.default.fileExists(atPath: scratch.database))
  }

  @Test func aBrokenUserPackIsNamedWithItsLine() throws {
    try scratch.writePack("format: 1\nid: mine\nkind: explain\ntitle: [\n")
    let run = try scratch.run("doctor")
    #expect(run.status == 1)
    #expect(run.output.contains("FAIL  questions"))
    #expect(run.output.contains(#/mine\.yaml:\d+: /#))
    #expect(run.lines.filter { $0.hasPrefix("FAIL") }.count == 1)
  }

  @Test func aBrokenUserPackLeavesTheRestToBeUsed() throws {
    try scratch.writePack("format: 1\nid: mine\nkind: explain\ntitle: [\n")
    let run = try scratch.run("questions", "list")
    #expect(run.status == 0)
    #expect(run.lines.count == 4)
    #expect(run.error.contains(#/mine\.yaml:\d+: /#))
  }

  @Test(arguments: ["doctor", "questions list", "questions check", "questions show mine"])
  func controlSequencesOfAPackAreNeverPrinted(command: String) throws {
    let text = SampleContent.explain.replacingOccurrences(of: "id: explain-cache", with: "id: mine")
      .replacingOccurrences(of: "title: Explain a cache", with: #"title: "\e[2Jboo""#)
    try scratch.writePack(text)
    let run = try scratch.run(command.split(separator: " ").map(String.init))
    #expect(!(run.output + run.error).contains("\u{1b}"))
    #expect((run.output + run.error).contains("mine"))
  }

  @Test func theResetSequencesAreAllThatResetTerminalPrints() throws {
    let run = try scratch.run("doctor", "--reset-terminal")
    #expect(run.status == 0)
    #expect(run.output.contains("\u{1b}[?1049l"))
    #expect(run.output.contains("\u{1b}[?25h"))
  }

  @Test func rebuildingKeepsWhatTheJournalSays() throws {
    try scratch.playPlainRound()
    let before = try scratch.run("history", "list").output
    let run = try scratch.run("doctor", "--rebuild")
    #expect(run.status == 0)
    #expect(run.output.contains("1 sessions, 2 answers"))
    #expect(try scratch.run("history", "list").output == before)
  }

  @Test(arguments: [["history", "list"], ["start", "behavioral", "--plain"], ["doctor"]])
  func aHistoryOfANewerVersionIsRefusedAndLeftAsItIs(arguments: [String]) throws {
    try scratch.playPlainRound()
    var newer = try bytes()
    // The header of an SQLite file keeps its user_version here, most significant byte first.
    newer.replaceSubrange(60..<64, with: [0, 0, 0x27, 0x0f])
    try write(newer)
    let run = try scratch.run(arguments)
    #expect(run.status == (arguments == ["doctor"] ? 1 : 65))
    #expect((run.output + run.error).contains("newer Greenroom"))
    #expect(try bytes() == newer)
    #expect(try aside().isEmpty)
  }

  @Test func aDatabaseOfSomethingElseIsLeftAsItIs() throws {
    let made = try scratch.shell(
      "mkdir -p '\(scratch.path("data"))' && printf 'not a database' > '\(scratch.database)'")
    try #require(made.status == 0)
    let run = try scratch.run("history", "list")
    #expect(run.status == 65)
    #expect(run.error.split(separator: "\n").count == 1)
    #expect(try bytes() == Data("not a database".utf8))
  }

  @Test func garbageInTheMiddleIsSetAsideWithItsReadableRows() throws {
    try seed(60)
    var damaged = try bytes()
    let middle = damaged.count / 2
    damaged.replaceSubrange(middle..<(middle + 12_288), with: Data(repeating: 0xa5, count: 12_288))
    try write(damaged)
    let run = try scratch.run("doctor")
    #expect(run.output.contains("The history was damaged and is now"))
    let name = try #require(try aside().first)
    #expect(run.output.contains(name))
    #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path("data/\(name)"))) == damaged)
    #expect(try scratch.sessions().count > 20)
    #expect(try scratch.run("doctor").status == 0)
  }

  @Test func aTruncatedHeaderIsSetAsideAndSaidSo() throws {
    try scratch.playPlainRound()
    let whole = try bytes()
    try write(whole.prefix(50))
    let reading = try scratch.run("history", "list")
    #expect(reading.status == 65)
    #expect(reading.error.contains("greenroom doctor"))
    #expect(try bytes() == whole.prefix(50))
    let run = try scratch.run("doctor")
    #expect(run.output.contains("The history was damaged and is now"))
    #expect(try aside().count == 1)
    // The latest daily backup is named, so that it can be gone back to.
    #expect(run.output.contains("/backups/"))
  }

  @Test func aFolderThatCannotBeMadeIsSaid() throws {
    let run = try scratch.run(
      "start", "behavioral", "--plain", "--database", "/proc/nowhere/history.sqlite")
    #expect(run.status == 73)
    #expect(run.error.contains("/proc/nowhere"))
  }
}

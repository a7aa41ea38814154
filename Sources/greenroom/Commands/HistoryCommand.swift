import ArgumentParser
import Foundation
import GreenroomCore
import GreenroomReports
import GreenroomRuntime
import GreenroomStore

/// `greenroom history`: look back without a screen.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List, read, search, export, delete and rescore past sessions.",
    subcommands: [
      List.self, Show.self, Search.self, Export.self, Delete.self, RescoreCommand.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List sessions, newest first.")

    @Option(help: "behavioral or explain; technical means explain.")
    var kind: String?

    @Option(help: "practice or mock.")
    var mode: SessionMode?

    @Option(help: "At most so many.")
    var limit = 50

    @Option(help: "table or json.")
    var format: TableFormat = .table

    @OptionGroup var places: PlaceOptions

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit takes 1 or more.") }
      guard let kind, kind != "technical", QuestionKind(rawValue: kind) == nil else { return }
      throw ValidationError("--kind takes technical, explain or behavioral.")
    }

    func run() throws {
      let store = try places.resolved().openHistory(.reading)
      let wanted = kind.flatMap { QuestionKind(rawValue: $0 == "technical" ? "explain" : $0) }
      let filter = SummaryFilter(kind: wanted, mode: mode)
      let sessions = try wording { () throws(StoreError) in
        try store.summaries(filter, limit: limit)
      }
      switch format {
      case .table:
        let table = HistoryTable(sessions, measure: Output.columns)
        print(
          sessions.isEmpty ? "No session yet.\n" : table.text(width: Output.width),
          terminator: "")
      case .json: print(HistoryTable(sessions).json.prettyText)
      }
    }
  }

  /// How one session is printed.
  enum SessionFormat: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print one session in full.")

    @Argument(help: "The session, or the beginning of its name.")
    var session: String

    @Option(help: "markdown or json.")
    var format: SessionFormat = .markdown

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let store = try places.resolved().openHistory(.reading)
      print(try SessionText.text(of: session, in: store, as: format), terminator: "")
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find words in everything that was answered.")

    @Argument(help: "Words; an answer must hold all of them.")
    var words: [String]

    @Option(help: "table or json.")
    var format: TableFormat = .table

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let store = try places.resolved().openHistory(.reading)
      let hits = try wording { () throws(StoreError) in
        try store.search(words.joined(separator: " "))
      }
      switch format {
      case .table:
        let table = HitTable(hits, measure: Output.columns)
        print(
          hits.isEmpty ? "No answer holds these words.\n" : table.text(width: Output.width),
          terminator: "")
      case .json: print(HitTable(hits).json.prettyText)
      }
      if hits.isEmpty { leave(with: .failed) }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a session into a file, or print it.")

    @Argument(help: "The session, or the beginning of its name.")
    var session: String

    @Option(help: "markdown or json.")
    var format: SessionFormat = .markdown

    @Option(name: .shortAndLong, help: "The file to write; it must not exist yet.")
    var output: String?

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let store = try places.resolved().openHistory(.reading)
      let text = try SessionText.text(of: session, in: store, as: format)
      guard let output else {
        print(text, terminator: "")
        return
      }
      guard !FileManager.default.fileExists(atPath: output) else {
        throw CommandFailure("\(output) is there already; name a new file", .cannotCreate)
      }
      let wasMade = FileManager.default.createFile(
        atPath: output, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
      guard wasMade else {
        throw CommandFailure("\(output) cannot be written; check its folder", .cannotCreate)
      }
      print("Wrote \(output).")
    }
  }

  struct Delete: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Delete a session for good.",
      discussion: """
        On the screen a delete can be taken back until the program is left; here it cannot. \
        --from-backups removes the daily backups that still hold deleted sessions.
        """)

    @Argument(help: "The session, or the beginning of its name.")
    var session: String

    @Flag(help: "Do not ask.")
    var yes = false

    @Flag(help: "Remove the daily backups that hold it too.")
    var fromBackups = false

    @OptionGroup var places: PlaceOptions

    func run() throws {
      let store = try places.resolved().openHistory(.writing)
      let id = try wording { () throws(StoreError) in try store.resolve(session) }
      if !yes {
        print("Delete session \(id) for good? [y/N] ", terminator: "")
        guard let answer = readLine(), answer.lowercased().hasPrefix("y") else {
          print("Nothing was deleted.")
          leave(with: .failed)
        }
      }
      let report = try wording { () throws(StoreError) in
        try store.hide(id, at: WallClock.now())
        return try store.purgeHidden([id], now: WallClock.now())
      }
      print("Session \(id) is deleted.")
      try tell(report.backups, in: store)
    }

    private func tell(_ backups: [String], in store: HistoryStore) throws {
      guard !backups.isEmpty else { return }
      if fromBackups {
        try wording { () throws(StoreError) in try store.removeBackups(backups) }
        print("Removed \(backups.count) backups that held it.")
      } else {
        print("These backups still hold it; remove them with --from-backups or by hand:")
        for backup in backups { print("  \(backup)") }
      }
    }
  }
}

/// One session as text.
enum SessionText {
  static func text(
    of name: String, in store: HistoryStore, as format: HistoryCommand.SessionFormat
  ) throws -> String {
    let record = try wording { () throws(StoreError) in
      try store.record(of: try store.resolve(name))
    }
    let asked = record.questions().compactMap(\.self).map { ($0.digest, $0) }
    let questions = Dictionary(asked) { first, _ in first }
      .merging(record.laterQuestions()) { first, _ in first }
    let report = SessionReport(record: record, questions: questions)
    switch format {
    case .markdown: return report.markdown
    case .json: return report.json.prettyText + "\n"
    }
  }
}

import ArgumentParser
import GreenroomContent
import GreenroomCore

/// `greenroom questions new`: writes the file of a new question.
struct NewQuestionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Write the file of a new question, to be filled in.",
    discussion: """
      Without --output the file goes to questions/<topic>/<id>.yaml of your own pack, which is \
      made if there is none. With --from-answer the checklist of an explain question is drafted \
      from a reference answer; it can be scored as it is.
      """)

  /// Far above six lines, and far below what a question file may hold.
  private static let mostPromptBytes = 20_000

  @Argument(help: "The question's id: lower-case words joined by hyphens. It never changes.")
  var id: String

  @Option(help: "explain, design, coding, sql, behavioral or quickfire.")
  var kind: QuestionKind?

  @Option(help: "What lists call it; made of the id when left out.")
  var title: String?

  @Option(help: "The topic, such as indexing.")
  var topic: String = "general"

  @Option(help: "Where the bar is set: junior, mid, senior, staff.")
  var level: Level = .mid

  @Option(help: "What the interviewer says.")
  var prompt: String?

  @Option(help: "A file with what the interviewer says; - for standard input.")
  var promptFile: String?

  @Option(help: "Draft the checklist from this reference answer; - for standard input.")
  var fromAnswer: String?

  @Option(help: "Which answer is asked for: explanation, steps, definition or list.")
  var form: AnswerForm?

  @Option(help: "The folder of your own pack, when you have several.")
  var pack: String?

  @Option(name: .shortAndLong, help: "Write to this file instead; - for standard output.")
  var output: String?

  @Flag(help: "Overwrite a file that is there already.")
  var force = false

  @OptionGroup var places: PlaceOptions

  func validate() throws {
    try requireName(id, "The id")
    try requireName(topic, "--topic")
    if let pack { try requireName(pack, "--pack") }
    if kind == nil, fromAnswer == nil {
      throw ValidationError("Say the kind with --kind: \(Self.names(QuestionKind.self)).")
    }
    if fromAnswer != nil, let kind, kind != .explain {
      throw ValidationError("--from-answer drafts questions of kind explain, not \(kind.rawValue).")
    }
    if form != nil, fromAnswer == nil {
      throw ValidationError("--form goes with --from-answer; a skeleton is edited by hand.")
    }
    if prompt != nil, promptFile != nil {
      throw ValidationError("--prompt and --prompt-file say the same; give one.")
    }
    if promptFile == "-", fromAnswer == "-" {
      throw ValidationError("Only one of --prompt-file and --from-answer can be standard input.")
    }
    if output != nil, pack != nil {
      throw ValidationError("--output names the file, so --pack has no say; give one.")
    }
  }

  func run() throws {
    let outline = QuestionOutline(
      id: QuestionID(id), kind: kind ?? .explain, title: try title.map { try line($0, "--title") },
      topic: topic, level: level, prompt: try givenPrompt())
    let text = try fileText(outline)
    if output == "-" {
      print(text, terminator: "")
    } else {
      try write(text, outline)
    }
    if !Self.isRead(outline.kind) {
      StandardError.write(
        "greenroom: this version does not read questions of kind \(outline.kind.rawValue) yet; "
          + "the file is skipped until a later one does\n")
    }
  }

  private func write(_ text: String, _ outline: QuestionOutline) throws {
    let file = NewFile(isForced: force)
    if let output {
      print("\(try file.write(text, to: output)) is written; edit it.")
      return
    }
    let path = try OwnPack(places: places.resolved(), named: pack).path(outline)
    let next = Self.isRead(outline.kind) ? ", then run `greenroom questions check \(id)`" : ""
    print("\(try file.write(text, to: path)) is written; edit it\(next).")
  }

  private func fileText(_ outline: QuestionOutline) throws -> String {
    guard let fromAnswer else { return QuestionSkeleton.text(for: outline) }
    let reference = try text(ofFile: fromAnswer, named: "the reference answer")
    do throws(DraftProblem) {
      return try DraftFile.text(for: outline, reference: reference, form: form)
    } catch {
      throw CommandFailure(error.description, .badData)
    }
  }

  // MARK: What was given

  private func givenPrompt() throws -> String? {
    let text = try promptFile.map { try self.text(ofFile: $0, named: "the prompt") } ?? prompt
    guard let text else { return nil }
    try refuseControls(in: text, "the prompt")
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw CommandFailure("the prompt is empty; write what the interviewer says", .badData)
    }
    guard text.utf8.count <= Self.mostPromptBytes else {
      throw CommandFailure(
        "the prompt has \(text.utf8.count) bytes; say it in six lines", .badData)
    }
    return text
  }

  private func line(_ text: String, _ name: String) throws -> String {
    try refuseControls(in: text, name)
    guard text.contains(where: { !$0.isWhitespace }), !text.contains(where: \.isNewline) else {
      throw CommandFailure("\(name) must be one line of text", .usage)
    }
    return text
  }

  private func text(ofFile path: String, named name: String) throws -> String {
    let text = try AnswerInput.plainText(ofFile: path).replacing("\r\n", with: "\n")
    try refuseControls(in: text, name)
    return text
  }

  private func refuseControls(in text: String, _ name: String) throws {
    guard let control = QuestionOutline.controlCharacter(in: text) else { return }
    throw CommandFailure("\(name) holds the control character \(control); remove it", .badData)
  }

  private func requireName(_ text: String, _ subject: String) throws {
    // A file name has an end, and so has an id.
    if QuestionOutline.isName(text), text.utf8.count <= 100 { return }
    throw ValidationError(
      "\(subject) must be lower-case words joined by hyphens, such as explain-mvcc; "
        + "\"\(PlainText.inertLine(text))\" is not.")
  }

  private static func names<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) -> String
  where Choice.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// Whether this version reads questions of a kind.
  private static func isRead(_ kind: QuestionKind) -> Bool {
    switch kind {
    case .explain, .behavioral, .design, .quickfire: true
    case .coding, .sql: false
    }
  }
}

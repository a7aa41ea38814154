import GreenroomCore

/// What is known of a question before its file is written.
public struct QuestionOutline: Hashable, Sendable {
  public var id: QuestionID
  public var kind: QuestionKind
  public var title: String
  public var topic: String
  public var level: Level
  /// What the interviewer says; nil leaves a text to be replaced.
  public var prompt: String?

  /// - Parameter title: made of the id when nil.
  public init(
    id: QuestionID, kind: QuestionKind, title: String? = nil, topic: String = "general",
    level: Level = .mid, prompt: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.title = title ?? Self.title(from: id)
    self.topic = topic
    self.level = level
    self.prompt = prompt
  }

  /// Whether a text can be an id or a topic: lower-case words joined by hyphens that YAML reads as
  /// text.
  public static func isName(_ text: String) -> Bool {
    FieldReader.isID(text) && PlainScalar.type(ofPlain: text) == .text
  }

  /// The name of the first control character, which no question file may hold.
  public static func controlCharacter(in text: String) -> String? {
    ControlCharacters.first(in: text).map(ControlCharacters.name)
  }

  private static func title(from id: QuestionID) -> String {
    let words = id.rawValue.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The fields that every kind begins with.
  ///
  /// - Parameter extra: lines of the kind's own, below the topic.
  func head(minutes: String, extra: [String] = []) -> [String] {
    ([
      "format: 1",
      "id: \(id)                # the name of the file; it never changes",
      "kind: \(kind.rawValue)",
    ] + extra + [
      "title: \(YAMLQuoting.quoted(title))",
      "topic: \(topic)          # the name of the folder",
      "level: \(level.rawValue)             # where the bar is set: junior, mid, senior, staff",
      "levels: [\(level.rawValue)]          # the levels at which it may be asked",
      "minutes: \(minutes)",
      "companies: [any]       # flavours: payments, marketplace, social, cloud-infra, ...",
    ]).map(Self.aligned)
  }

  /// What the interviewer says.
  func promptField(_ placeholder: String) -> [String] {
    [
      "# What the interviewer says, in two to six lines; no hint of the checklist.",
      "prompt: " + YAMLQuoting.block(prompt ?? placeholder, indent: 2),
    ]
  }

  /// Comments stand in one column where they can.
  private static func aligned(_ line: String) -> String {
    guard let mark = line.range(of: "  #") else { return line }
    let value = line[..<mark.lowerBound].trimmingBlanksAtEnd()
    let padding = String(repeating: " ", count: max(2, 24 - value.count))
    return value + padding + line[mark.lowerBound...].drop { $0 == " " }
  }
}

extension Substring {
  fileprivate func trimmingBlanksAtEnd() -> String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

/// What a cell means; the theme gives it its looks at the edge.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  case plain
  case title
  case muted
  case border
  case accent
  /// The chosen line of a list.
  case selected
  case success
  case warning
  /// Time is nearly up.
  case urgent
  case error
  /// A key in the key line.
  case key
  /// Selected text in the editor.
  case selection
  /// Words of an answer that earned points.
  case hit
  /// Words of an answer that cost points.
  case fault
  case situation, task, action, result, reflection

  /// The letter that stands for the role in golden frames.
  public var goldenLetter: Character {
    switch self {
    case .plain: "."
    case .title: "t"
    case .muted: "m"
    case .border: "b"
    case .accent: "a"
    case .selected: ">"
    case .success: "+"
    case .warning: "w"
    case .urgent: "!"
    case .error: "x"
    case .key: "k"
    case .selection: "s"
    case .hit: "h"
    case .fault: "f"
    case .situation: "S"
    case .task: "T"
    case .action: "A"
    case .result: "R"
    case .reflection: "L"
    }
  }
}

import GreenroomCore

/// What a command did that others must know.
public struct EditorOutcome: Hashable, Sendable {
  static let none = EditorOutcome()

  /// The change of the text, to be logged; nil when the text is as it was.
  public var edit: TextEdit?
  /// What was copied, cut or killed, for the terminal's own clipboard.
  public var copied: String?
}

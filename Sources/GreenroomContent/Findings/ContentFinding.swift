/// Something that is wrong with a content file: where it is, what it is and what to do about it.
public struct ContentFinding: Hashable, Sendable, CustomStringConvertible {
  public enum Severity: String, Hashable, Sendable {
    /// The file, or the part of it that is named, cannot be used as it is.
    case error
    /// It can be used, but not quite as it was meant.
    case warning
  }

  /// The file as people name it, such as `backend/questions/locking/explain-mvcc.yaml`.
  public var file: String
  /// Counted from 1.
  public var line: Int
  public var severity: Severity
  /// One sentence: what is wrong and what to do.
  public var reason: String

  public init(file: String, line: Int, severity: Severity, reason: String) {
    self.file = file
    self.line = line
    self.severity = severity
    self.reason = reason
  }

  public var description: String { "\(file):\(line): \(reason)" }
}

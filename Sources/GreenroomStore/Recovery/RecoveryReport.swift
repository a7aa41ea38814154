/// What was done about a damaged history. Nothing of it was thrown away.
public struct RecoveryReport: Hashable, Sendable {
  /// Where the damaged file is now.
  public var setAside: String
  /// How many sessions and events could be read from it into the new file.
  public var sessions: Int
  public var events: Int
  /// Tables of which a part could not be read.
  public var incompleteTables: [String]
  /// The newest daily backup, to fall back on; nil when there is none.
  public var latestBackup: String?

  /// Whether every row could be read.
  public var isComplete: Bool { incompleteTables.isEmpty }
}

extension RecoveryReport: CustomStringConvertible {
  /// What happened, where, and what to do.
  public var description: String {
    let saved = "\(sessions) sessions with \(events) events were saved from it"
    let backup = latestBackup.map { "; the latest backup is \($0)" } ?? ""
    return isComplete
      ? "The history was damaged and is now \(setAside); \(saved), nothing is missing."
      : "The history was damaged and is now \(setAside); \(saved), some are missing\(backup)."
  }
}

/// One phase of a design question, such as the rough numbers.
public struct DesignPhase: Hashable, Sendable {
  /// Unique in its question; never changes.
  public var id: String
  public var title: String
  /// Its part of the question's time.
  public var minutes: Int
  /// Its share of the score; the shares of a question add to 100.
  public var share: Int
  public var prompt: String
  public var checklist: [ChecklistItem]

  public init(
    id: String, title: String, minutes: Int, share: Int, prompt: String,
    checklist: [ChecklistItem]
  ) {
    self.id = id
    self.title = title
    self.minutes = minutes
    self.share = share
    self.prompt = prompt
    self.checklist = checklist
  }
}

/// How a system design is judged.
public struct DesignRubric: Hashable, Sendable {
  /// In the order in which they are gone through.
  public var phases: [DesignPhase]

  public init(phases: [DesignPhase]) { self.phases = phases }
}

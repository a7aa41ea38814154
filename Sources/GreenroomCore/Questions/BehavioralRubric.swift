/// A part of a story in the STAR form, with the look back that follows it.
public enum StarPart: String, Hashable, Sendable, CaseIterable {
  case situation, task, action, result, reflection

  /// The word with a capital, as screens show it.
  public var title: String {
    switch self {
    case .situation: "Situation"
    case .task: "Task"
    case .action: "Action"
    case .result: "Result"
    case .reflection: "Reflection"
    }
  }
}

/// What is looked for in one part of a story.
public struct StarPartRubric: Hashable, Sendable {
  public var part: StarPart
  public var title: String
  /// Its share of the score; the five shares add to 100.
  public var share: Int
  public var prompt: String
  public var checklist: [ChecklistItem]

  public init(
    part: StarPart, title: String, share: Int, prompt: String, checklist: [ChecklistItem]
  ) {
    self.part = part
    self.title = title
    self.share = share
    self.prompt = prompt
    self.checklist = checklist
  }
}

/// How a story is judged.
public struct BehavioralRubric: Hashable, Sendable {
  public var competency: String
  public var parts: [StarPartRubric]
  /// Asked when nothing was missed.
  public var openingProbes: [String]
  public var redFlags: [Misconception]
  /// What is expected at each level.
  public var levelBar: [Level: String]

  public init(
    competency: String, parts: [StarPartRubric], openingProbes: [String] = [],
    redFlags: [Misconception] = [], levelBar: [Level: String] = [:]
  ) {
    self.competency = competency
    self.parts = parts
    self.openingProbes = openingProbes
    self.redFlags = redFlags
    self.levelBar = levelBar
  }
}

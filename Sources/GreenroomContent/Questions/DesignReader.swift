import GreenroomCore

/// Reads how a system design is judged: its phases.
enum DesignReader {
  static func rubric(_ fields: FieldReader) -> DesignRubric {
    let phases = fields.requiredMappings("phases", called: "phase").map(phase)
    guard !phases.isEmpty else { return DesignRubric(phases: []) }
    let line = fields.line(of: "phases")
    let shares = phases.reduce(0) { $0 + $1.share }
    if shares != 100 {
      fields.log.error(
        line: line, "the shares of \"phases\" add to \(shares); make them add to 100")
    }
    let sum = phases.reduce(0) { $0 + $1.minutes }
    if let minutes = fields.integer("minutes", in: 1...180), sum != minutes {
      fields.log.error(
        line: line,
        "the minutes of \"phases\" add to \(sum); make them add to the \(minutes) of the question")
    }
    return DesignRubric(phases: phases)
  }

  private static func phase(_ fields: FieldReader) -> DesignPhase {
    defer { fields.finish() }
    let id = fields.requiredID("id")
    if id == AnswerReader.wholeText {
      fields.log.error(
        line: fields.line(of: "id"),
        "a phase cannot be called \"\(id)\", which names an answer as a whole; rename it")
    }
    return DesignPhase(
      id: id, title: fields.requiredLine("title"),
      minutes: fields.requiredInteger("minutes", in: 1...180),
      share: fields.requiredInteger("share", in: 0...100),
      prompt: fields.requiredText("prompt"), checklist: ChecklistReader.items(fields))
  }
}

import GreenroomCore

/// Reads how a story is judged: the five STAR parts, red flags and the bar of each level.
enum BehavioralReader {
  static func rubric(_ fields: FieldReader) -> BehavioralRubric {
    BehavioralRubric(
      competency: fields.requiredID("competency"), parts: parts(fields),
      openingProbes: fields.texts("opening_probes"),
      redFlags: ChecklistReader.misconceptions(fields, "red_flags", "red flag"),
      levelBar: levelBar(fields))
  }

  /// The five parts in the order of a story.
  private static func parts(_ fields: FieldReader) -> [StarPartRubric] {
    let parts = fields.requiredMappings("star", called: "part").compactMap(part)
    guard fields.field("star") != nil else { return [] }
    let line = fields.line(of: "star")
    for missing in StarPart.allCases where !parts.contains(where: { $0.part == missing }) {
      fields.log.error(
        line: line, "\"star\" has no part \"\(missing.rawValue)\"; a story has all five")
    }
    let sum = parts.reduce(0) { $0 + $1.share }
    if parts.count == StarPart.allCases.count, sum != 100 {
      fields.log.error(line: line, "the shares of \"star\" add to \(sum); make them add to 100")
    }
    return StarPart.allCases.compactMap { part in parts.first { $0.part == part } }
  }

  private static func part(_ fields: FieldReader) -> StarPartRubric? {
    defer { fields.finish() }
    let part = fields.requiredChoice("id", of: StarPart.self)
    let title = fields.text("title") ?? part?.title ?? ""
    let share = fields.requiredInteger("share", in: 0...100)
    let prompt = fields.requiredText("prompt")
    let checklist = ChecklistReader.items(fields)
    return part.map {
      StarPartRubric(part: $0, title: title, share: share, prompt: prompt, checklist: checklist)
    }
  }

  private static func levelBar(_ fields: FieldReader) -> [Level: String] {
    guard let bar = fields.mapping("level_bar", subject: "\"level_bar\"") else { return [:] }
    defer { bar.finish() }
    return Level.allCases.reduce(into: [:]) { texts, level in
      texts[level] = bar.text(level.rawValue)
    }
  }
}

import GreenroomCore

extension Question {
  /// A small explain question for tests that need one but do not care which.
  public static func explainSample(id: QuestionID = "explain-sample") -> Question {
    Question(
      id: id, title: "Explain a sample", topic: "samples", level: .mid, levels: [.mid, .senior],
      minutes: 8, prompt: "Explain how a cache helps, and when it hurts.",
      covers: "What it is, and what it costs.",
      body: .explain(
        ExplainRubric(checklist: [
          ChecklistItem(
            id: "stale", weight: .must, point: "Cached data can be out of date",
            say: ["stale", "out-of-date", "old data|value"],
            probe: "What may a reader see after a write?"),
          ChecklistItem(
            id: "faster", weight: .should, point: "Reads are answered from memory",
            say: ["fast|quick read", "answer memory", "skip database"],
            probe: "What happens on a read?"),
        ])),
      answers: [
        ModelAnswer(
          name: "strong",
          content: .text("Reads are fast because they skip the database, but data can be stale."),
          band: 85...100)
      ],
      digest: "0000")
  }

  /// A small behavioral question for tests.
  public static func behavioralSample(id: QuestionID = "behavioral-sample") -> Question {
    Question(
      id: id, title: "Describe a sample incident", topic: "incident", level: .mid,
      levels: [.mid], minutes: 6, prompt: "Describe an incident that you resolved.",
      body: .behavioral(
        BehavioralRubric(
          competency: "incident",
          parts: StarPart.allCases.map { part in
            StarPartRubric(
              part: part, title: part.title, share: 20, prompt: "Tell the \(part.rawValue).",
              checklist: [
                ChecklistItem(
                  id: "item-\(part.rawValue)", weight: .must, point: "Tells the \(part.rawValue)",
                  say: ["sign-\(part.rawValue)"], probe: "What about the \(part.rawValue)?")
              ])
          },
          openingProbes: ["What did you see first?"])),
      digest: "0001")
  }
}

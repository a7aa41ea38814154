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

  /// A small design question of two phases for tests.
  public static func designSample(id: QuestionID = "design-sample") -> Question {
    func item(_ id: String, _ weight: Weight, _ say: String) -> ChecklistItem {
      ChecklistItem(id: id, weight: weight, point: "Says \(say)", say: [say], probe: "And \(id)?")
    }
    return Question(
      id: id, title: "Design a sample", topic: "samples", level: .senior,
      levels: [.mid, .senior], minutes: 40, prompt: "Design a shop for stamps.",
      body: .design(
        DesignRubric(phases: [
          DesignPhase(
            id: "requirements", title: "Scope", minutes: 10, share: 25, prompt: "What is needed?",
            checklist: [item("users", .must, "collector"), item("size", .should, "<num> order")]),
          DesignPhase(
            id: "deep-dive", title: "Deep dive", minutes: 30, share: 75, prompt: "What is hard?",
            checklist: [item("stock", .must, "lock row"), item("queue", .bonus, "queue")]),
        ])),
      answers: [
        ModelAnswer(
          name: "strong",
          content: .parts([
            .init(id: "requirements", text: "Collectors place 20 orders a day."),
            .init(id: "deep-dive", text: "I lock the row of the stamp."),
          ]), band: 85...100)
      ], digest: "0002")
  }

  /// A small deck with an item of each type for tests.
  public static func deckSample(id: QuestionID = "deck-sample") -> Question {
    let options = [("a", "GET"), ("b", "PUT"), ("c", "POST")].map {
      QuickfireTask.Option(id: $0.0, text: $0.1)
    }
    func item(_ id: String, _ task: QuickfireTask, _ why: [String: String] = [:]) -> QuickfireItem {
      QuickfireItem(
        id: id, level: .mid, seconds: 30, prompt: "Which \(id)?", task: task,
        explain: "The reason of \(id).", whyWrong: why, reference: "RFC 9110")
    }
    return Question(
      id: id, title: "Quickfire samples", topic: "samples", level: .mid, levels: [.mid],
      minutes: 3, prompt: "",
      body: .quickfire(
        QuickfireDeck(items: [
          item("one", .choice(options, answer: "b"), ["c": "POST tempts."]),
          item("several", .multi(options, answer: ["a", "b"]), ["c": "POST repeats."]),
          item("sorted", .order(options, answer: ["c", "a", "b"])),
          item("count", .number(accept: 99.69...99.71, unit: "%")),
          item("word", .short(say: ["jitter", "random wait"], unless: ["add server"])),
        ])),
      digest: "0003")
  }
}

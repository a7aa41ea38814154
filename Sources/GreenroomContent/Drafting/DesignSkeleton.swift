/// A skeleton of kind design.
enum DesignSkeleton {
  static func lines(_ outline: QuestionOutline) -> [String] {
    outline.head(minutes: "45             # 30 to 50; the minutes of the phases add to it")
      + outline.promptField("Design it. Say for whom it is, and what went wrong so far.")
      + [
        "# One paragraph: the shape of a strong design.",
        "covers: >",
        "  What a strong design covers.",
        "# What the interviewer answers when asked.",
        "clarifications:",
        "  - ask: [\"how-many user|request\"]",
        "    reply: A number that settles the size.",
        "",
      ] + QuestionSkeleton.checklistNotes
      + [
        "# One or two must items a phase, up to three in the deep dive. At least one item rewards",
        "# a named trade-off, one a number, one a failure. The shares of the phases add to 100.",
        "phases:",
      ] + phases.flatMap(lines)
      + [""] + QuestionSkeleton.misconceptions
      + [
        "", "# By phase; strong must score 85 to 100, average 45 to 75, weak 0 to 35.", "answers:",
      ]
      + ["strong", "average", "weak"].flatMap(answer) + [""] + QuestionSkeleton.others + [""]
      + QuestionSkeleton.references
  }

  private typealias Phase = (id: String, title: String, minutes: Int, share: Int, prompt: String)

  private static let phases: [Phase] = [
    ("requirements", "Clarify and scope", 6, 15, "What do you need to know, and what is left out?"),
    ("estimates", "Rough numbers", 4, 10, "How big is the problem?"),
    ("contract", "Contract and data", 7, 15, "What do clients call, and what is stored?"),
    ("high-level", "High-level design", 9, 20, "Follow one request. Where does state live?"),
    ("deep-dive", "Deep dive", 12, 25, "What are the two hard parts, and what do you trade?"),
    ("failure-ops", "Failure and operation", 7, 15, "What breaks, and what do users see?"),
  ]

  private static func lines(_ phase: Phase) -> [String] {
    let number =
      phase.id == "estimates"
      ? ["        number: {value: 12000, within: 3, unit: [\"requests per second\"]}"] : []
    return [
      "  - id: \(phase.id)",
      "    title: \(phase.title)",
      "    minutes: \(phase.minutes)",
      "    share: \(phase.share)",
      "    prompt: \(phase.prompt)",
      "    checklist:",
      "      - id: \(phase.id)-first",
      "        weight: must",
      "        point: The idea in one sentence",
    ] + number + [
      "        say:",
      "          - \"term-of-art\"",
      "          - \"mechanism plain words\"",
      "          - \"consequence follows\"",
      "        probe: What opens the door to it?",
    ]
  }

  private static func answer(_ name: String) -> [String] {
    ["  \(name):"]
      + phases.flatMap { ["    \($0.id): >", "      What is said in this phase."] }
  }
}

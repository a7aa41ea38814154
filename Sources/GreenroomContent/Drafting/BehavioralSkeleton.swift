import GreenroomCore

/// A skeleton of kind behavioral.
enum BehavioralSkeleton {
  static func lines(_ outline: QuestionOutline) -> [String] {
    outline.head(
      minutes: "6              # 5 or 6",
      extra: [
        "competency: ownership  # conflict, failure, leadership, ambiguity, customer, ...",
        "                       # (content standard, section 8)",
      ])
      + outline.promptField("Tell me about a time when you ...")
      + [
        "# One paragraph: the shape of a strong story.",
        "covers: >",
        "  What a strong story covers.",
        "# Asked when nothing was missed.",
        "opening_probes:",
        "  - What did you see first?",
        "  - Which other way did you turn down, and why?",
        "",
      ] + QuestionSkeleton.checklistNotes
      + [
        "# Rest on signs that any story shares: <num>-<time>, <own>, <undo>, <evidence>, <learn>.",
        "# The shares of the five parts add to 100.",
        "star:",
      ] + StarPart.allCases.flatMap(part)
      + [
        "",
        "# Signs that cost points: blame, hero, be-careful, confidential, perfect, bitter.",
        "red_flags:",
        "  - id: blame",
        "    penalty: major        # takes 15 points; minor takes 8",
        "    say: [\"their fault\"]",
        "    correction: Say what in the system let it happen.",
        "# What is expected at each level.",
        "level_bar:",
        "  junior: Own task, days to weeks.",
        "  mid: Own feature or service, weeks to a quarter.",
        "  senior: A project of several people.",
        "  staff: Several teams or the organisation.",
        "",
        "answers:",
        "  # 200 to 350 words in all, by part; must score 85 to 100.",
      ] + answer("strong") + ["  # By part as well; must score 45 to 75."] + answer("average")
      + [
        "  # What an unprepared candidate tells; must score 0 to 35.",
        "  weak:",
        "    text: >",
        "      What a weak candidate tells.",
        "",
        "# Two strong stories written without a look at the phrasings, one of them in plain words.",
        "others:",
        "  - name: plain_words",
        "    band: [70, 100]",
        "    text: Tell another story in plain words.",
        "  - name: other_strong",
        "    band: [75, 100]",
        "    text: Tell a third story.",
        "",
      ] + QuestionSkeleton.references
  }

  private static func part(_ part: StarPart) -> [String] {
    let guide = guide(part)
    return [
      "  - id: \(part.rawValue)",
      "    title: \(part.title)",
      "    share: \(guide.share)",
      "    prompt: \(guide.prompt)",
      "    checklist:",
      "      - id: \(part.rawValue)-first",
      "        weight: must",
      "        point: \(guide.point)",
      "        say:",
      "          - \"term-of-art\"",
      "          - \"mechanism plain words\"",
      "          - \"consequence follows\"",
      "        probe: \(guide.probe)",
    ]
  }

  private typealias Guide = (share: Int, prompt: String, point: String, probe: String)

  private static func guide(_ part: StarPart) -> Guide {
    switch part {
    case .situation:
      (15, "What was happening?", "Names the system and who was affected", "Who was affected?")
    case .task: (10, "What was yours to do?", "States own responsibility", "What was your part?")
    case .action:
      (
        45, "What did you do, in order?", "Takes own steps, with a decision and its reason",
        "Why that way?"
      )
    case .result:
      (20, "What came of it?", "Gives a measured outcome", "How did you know that it worked?")
    case .reflection:
      (
        10, "What do you do differently since?", "Draws one specific lesson",
        "What would you do differently?"
      )
    }
  }

  private static func answer(_ name: String) -> [String] {
    ["  \(name):"]
      + StarPart.allCases.map { "    \($0.rawValue): What was told as \($0.rawValue)." }
  }
}

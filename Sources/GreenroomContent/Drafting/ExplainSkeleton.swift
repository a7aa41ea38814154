/// A skeleton of kind explain.
enum ExplainSkeleton {
  static func lines(_ outline: QuestionOutline) -> [String] {
    outline.head(
      minutes: "7              # 5 to 8, thinking included",
      extra: ["form: explanation      # or steps, definition, list: which guards apply"])
      + outline.promptField("Explain it,\nand say when it fails.")
      + [
        "# One paragraph: the shape of a strong answer. What it is, how it works, when it fails or",
        "# what it costs, how you would decide.",
        "covers: >",
        "  What a strong answer covers.",
        "",
      ] + QuestionSkeleton.checklistNotes
      + [
        "# 7 to 12 items: 3 to 6 must (three phrasings each), 3 to 5 should, up to 3 bonus.",
        "checklist:",
        "  - id: first-idea",
        "    weight: must",
        "    point: The idea that matters most, in one sentence",
        "    say:",
        "      - \"term-of-art\"",
        "      - \"mechanism plain words\"",
        "      - \"consequence follows\"",
        "    probe: What opens the door to it without naming it?",
        "  - id: second-idea",
        "    weight: should",
        "    point: Another idea",
        "    say:",
        "      - \"another term|synonym\"",
        "    probe: What happens then?",
        "",
      ] + QuestionSkeleton.misconceptions
      + [
        "",
        "answers:",
        "  # 180 to 280 words, as speech; must score 85 to 100.",
        "  strong: >",
        "    What a strong candidate says in two minutes.",
        "  # Right as far as it goes, without trade-off or failure case; must score 45 to 75.",
        "  average: >",
        "    What an average candidate says.",
        "  # What an unprepared candidate says; must score 0 to 35.",
        "  weak: >",
        "    What a weak candidate says.",
        "",
      ] + QuestionSkeleton.others + [""] + QuestionSkeleton.references
  }
}

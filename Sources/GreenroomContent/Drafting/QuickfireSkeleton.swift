/// A skeleton of kind quickfire: a deck.
enum QuickfireSkeleton {
  static func lines(_ outline: QuestionOutline) -> [String] {
    // A deck has no prompt of its own; what was given becomes the prompt of its first item.
    outline.head(minutes: "3              # the seconds of its items together")
      + [
        "",
        "# Five items of 25 to 60 seconds. type: choice, multi, order, number or short. Options",
        "# are of similar length and all plausible; no \"all of the above\". self_test: answers",
        "# that must be right, and wrong ones.",
        "items:",
        "  - id: qf-first",
        "    type: choice",
        "    level: \(outline.level.rawValue)",
        "    seconds: 30",
        "    prompt: " + YAMLQuoting.quoted(outline.prompt ?? "Which of these is it?"),
      ] + firstItem + furtherItems + [""] + QuestionSkeleton.references
  }

  private static let firstItem = [
    "    options: {a: \"one\", b: \"another\", c: \"a third\"}",
    "    answer: b",
    "    explain: Why this one is right, in two sentences.",
    "    why_wrong:",
    "      a: What tempts here, and why it is wrong.",
    "    reference: Name and section of a source",
    "    self_test: {right: [b], wrong: [a, c]}",
  ]

  private static let furtherItems = [
    "  - id: qf-short",
    "    type: short",
    "    level: mid",
    "    seconds: 40",
    "    prompt: What is missing?",
    "    say: [\"right-word\", \"plain words for it\"]",
    "    unless: [\"what must not stand with it\"]",
    "    explain: The right word, and why.",
    "    reference: Name and section of a source",
    "    self_test: {right: [\"the right word\"], wrong: [\"something else\"]}",
    "  - id: qf-number",
    "    type: number",
    "    level: mid",
    "    seconds: 60",
    "    prompt: How many are there, in per cent?",
    "    accept: [99.69, 99.71]",
    "    unit: \"%\"",
    "    explain: How it is worked out.",
    "    reference: Name and section of a source",
    "    self_test: {right: [\"99.7\"], wrong: [\"97\"]}",
  ]
}

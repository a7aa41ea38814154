/// A skeleton of kind coding.
enum CodingSkeleton {
  static func lines(_ outline: QuestionOutline) -> [String] {
    outline.head(minutes: "25             # 15 to 35")
      + outline.promptField(
        "Write a function first_repeated(numbers) that ...\n"
          + "Afterwards explain your structure and its cost.")
      + [
        "# One paragraph: the structure, the edges, the cost.",
        "covers: >",
        "  What a strong solution covers.",
        "# What the interviewer answers when asked.",
        "clarifications:",
        "  - ask: [\"empty list\"]",
        "    reply: What holds for an empty list.",
        "",
      ] + tests + discussion + [""] + QuestionSkeleton.misconceptions + [""] + answers + [""]
      + QuestionSkeleton.references
  }

  private static let tests = [
    "# A function as here, or a class with `class`, `init` and `methods`. Types: int, float, bool,",
    "# string, list<T>, map<K,V>, optional<T>.",
    "signature:",
    "  function: first_repeated",
    "  parameters: [{name: numbers, type: list<int>}]",
    "  returns: int",
    "timeout_s: 10",
    "",
    "# Data, never scripts: `args` and `expect`, or for a class `init` and `calls`. One or two are",
    "# visible; hidden ones for edges, random inputs and growth. The name tells what failed.",
    "tests:",
    "  - name: small example",
    "    visible: true",
    "    points: 30",
    "    args: [[3, 1, 3]]",
    "    expect: 3",
    "  - name: nothing repeats",
    "    visible: false",
    "    points: 70",
    "    args: [[1, 2]]",
    "    expect: -1",
    "",
  ]

  private static let discussion =
    [
      "share: {code: 70, discussion: 30}",
      "discussion_prompt: |",
      "  Explain your structure and the cost of each step.",
    ] + QuestionSkeleton.checklistNotes + [
      "discussion:",
      "  - id: complexity",
      "    weight: must",
      "    point: The cost in time and memory",
      "    say:",
      "      - \"O(n)\"",
      "      - \"linear time\"",
      "      - \"one pass\"",
      "    probe: What does it cost?",
    ]

  private static let answers = [
    "# Solutions that people really write and that must not pass; fails: names of tests.",
    "solutions_that_must_fail:",
    "  - why: gives the first number instead",
    "    fails: [nothing repeats]",
    "    code:",
    "      python: |",
    "        def first_repeated(numbers):",
    "            return numbers[0]",
    "",
    "# The code of the strong answer is the reference solution, in one language or more.",
    "answers:",
    "  strong:",
    "    code:",
    "      python: |",
    "        def first_repeated(numbers):",
    "            seen = set()",
    "            for number in numbers:",
    "                if number in seen:",
    "                    return number",
    "                seen.add(number)",
    "            return -1",
    "    discussion: >",
    "      What a strong candidate says of it.",
    "  average:",
    "    code:",
    "      python: |",
    "        def first_repeated(numbers):",
    "            return -1",
    "    discussion: >",
    "      What an average candidate says of it.",
    "  weak:",
    "    discussion: >",
    "      What a weak candidate says.",
  ]
}

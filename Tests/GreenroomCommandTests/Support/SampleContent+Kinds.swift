extension SampleContent {
  /// A design of two phases.
  static let design = """
    format: 1
    id: mine
    kind: design
    title: Design a shop
    topic: own
    level: senior
    levels: [mid, senior]
    minutes: 40
    prompt: Design a shop for stamps.
    phases:
      - id: requirements
        title: Scope
        minutes: 15
        share: 40
        prompt: Who needs what?
        checklist: [{id: users, weight: must, point: Users, say: ["collector"]}]
      - id: deep-dive
        title: The hard part
        minutes: 25
        share: 60
        prompt: What is hard?
        checklist: [{id: lock, weight: must, point: Locks, say: ["lock row"]}]
    answers:
      strong:
        requirements: Collectors.
        deep-dive: I lock the row.

    """

  /// A deck of two items.
  static let deck = """
    format: 1
    id: mine
    kind: quickfire
    title: Quickfire methods
    topic: own
    level: mid
    levels: [mid]
    minutes: 1
    items:
      - id: safe
        type: multi
        seconds: 30
        prompt: Which are safe?
        options: {a: GET, b: POST, c: HEAD}
        answer: [a, c]
        why_wrong: {b: POST changes things.}
        explain: Safe methods change nothing.
      - id: nines
        type: number
        seconds: 30
        prompt: How available is it?
        accept: [99.69, 99.71]
        unit: "%"
        explain: It multiplies.

    """
}

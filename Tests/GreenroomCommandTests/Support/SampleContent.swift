/// A data folder of three small questions, so that the tests do not depend on the shipped ones.
enum SampleContent {
  static let files: [(path: String, text: String)] = [
    ("lexicon.yaml", lexicon), ("words.txt", "# words\n"),
    ("packs/sample/pack.yaml", pack(id: "sample", first: "tell-failure")),
    (
      "packs/sample/questions/incident/tell-failure.yaml",
      story("tell-failure", "Tell me of a failure")
    ),
    (
      "packs/sample/questions/incident/tell-launch.yaml",
      story("tell-launch", "Tell me of a launch")
    ),
    ("packs/sample/questions/caching/explain-cache.yaml", explain),
  ]

  static let lexicon = """
    format: 1
    sets:
      slow: [slow, slow-down]

    """

  static func pack(id: String, first: String) -> String {
    """
    format: 1
    id: \(id)
    name: Questions of \(id)
    version: 1.0.0
    licence: CC-BY-4.0
    authors: [Somebody]
    description: For tests.
    minimum_version: "0.1"
    first: \(first)

    """
  }

  /// Its only follow-up asks for the result.
  static func story(_ id: String, _ title: String) -> String {
    """
    format: 1
    id: \(id)
    kind: behavioral
    title: \(title)
    topic: incident
    competency: incident
    level: mid
    levels: [mid, senior]
    minutes: 6
    prompt: \(title), from its first sign to its end.
    opening_probes:
      - What did you see first?
    star:
      - {id: situation, share: 15, prompt: What happened?, \
    checklist: [{id: broke, weight: must, point: Says what broke, say: ["checkout fail"]}]}
      - {id: task, share: 10, prompt: Whose?, \
    checklist: [{id: role, weight: must, point: Own role, say: ["on-call"]}]}
      - {id: action, share: 45, prompt: How?, \
    checklist: [{id: undo, weight: must, point: Undid the change, say: ["roll-back"]}]}
      - {id: result, share: 20, prompt: End?, \
    checklist: [{id: measured, weight: must, point: A measured end, \
    say: ["recover <num>-minute ~8"], probe: How long did the recovery take?}]}
      - {id: reflection, share: 10, prompt: So?, \
    checklist: [{id: learned, weight: must, point: A lesson, say: ["i-learn"]}]}
    answers:
      strong:
        situation: The checkout failed.
        task: I was on call.
        action: I rolled back.
        result: It recovered within 5 minutes.
        reflection: I learned to test.
      weak:
        text: We failed.

    """
  }

  static let explain = """
    format: 1
    id: explain-cache
    kind: explain
    form: explanation
    title: Explain a cache
    topic: caching
    level: junior
    levels: [junior, mid]
    minutes: 8
    prompt: What does a cache buy, and what does it cost?
    covers: What it saves and what it risks.
    checklist:
      - id: fast
        weight: must
        point: Reads are faster
        say: ["read > fast ~6", "save > database|trip ~6"]
        probe: What gets faster?
      - id: stale
        weight: must
        point: Cached data can be out of date
        say: ["stale", "out-of-date", "old data"]
        probe: What may a reader see after a write?
    misconceptions:
      - id: always-fresh
        penalty: major
        say: ["always fresh|current"]
        correction: A cache lags behind the database.
    answers:
      strong: >
        A cache makes reads fast because it saves the trip to the database, and its data may be stale.
      average: Reads are fast.
      weak: It is memory.

    """
}

/// Answers to the questions of ``SampleContent``.
enum SampleAnswers {
  /// Everything but the result.
  static let story = """
    Last year the checkout failed on a Friday. I was on call. \
    First I rolled back the release. I learned to test on real data.
    """
  static let result = "It recovered within 5 minutes and no order was lost."
  static let cache = """
    A cache makes reads fast because it saves a trip to the database. The risk is that a reader \
    sees stale data after a write.
    """
}

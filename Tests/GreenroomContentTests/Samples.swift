/// Small valid files, which tests break in one place each.
enum Samples {
  static let explain = """
    format: 1
    id: explain-mvcc
    kind: explain
    form: explanation
    title: Explain MVCC
    topic: locking
    level: mid
    levels: [senior, mid]
    minutes: 7
    seed: true
    companies: [any, payments]
    prompt: |
      What does a snapshot show,
      and when does it end?
    covers: >
      The idea
      in one paragraph.
    clarifications:
      - ask: ["which database"]
        reply: PostgreSQL.
    checklist:
      - id: snapshot
        weight: must
        point: A reader sees a snapshot
        say: ["snapshot", "old version", "point-in-time"]
        needs: ["reader"]
        negation: strict
        probe: What does a reader see?
      - id: kinds
        weight: should
        point: Names two kinds
        need: 1
        of:
          - {id: first, point: The first, say: ["first"]}
          - {id: second, point: The second, say: ["second"]}
      - id: size
        weight: bonus
        point: Knows the size
        number: {value: 8.5, within: 3, unit: ["KB"]}
    misconceptions:
      - id: no-cost
        say: ["free"]
        unless: ["not free"]
        penalty: major
        correction: Old versions cost space.
    answers:
      strong: >
        A reader sees a snapshot.
      average: Some.
      weak: Nothing.
    others:
      - name: plain_words
        band: [70, 100]
        text: A picture of the past.
    references:
      - "PostgreSQL documentation"

    """

  static let behavioral = """
    format: 1
    id: tell-me-about-a-failure
    kind: behavioral
    title: Tell me about a failure
    topic: failure
    competency: failure
    level: mid
    levels: [mid]
    minutes: 6
    prompt: Tell me about a failure.
    opening_probes:
      - What did you see first?
    star:
      - {id: task, share: 10, prompt: Whose?, \
      checklist: [{id: role, weight: must, point: Own, say: ["own"]}]}
      - id: situation
        title: Where it was
        share: 15
        prompt: What happened?
        checklist: [{id: what, weight: must, point: What, say: ["fail"]}]
      - {id: action, share: 45, prompt: How?, \
      checklist: [{id: act, weight: must, point: Did, say: ["do"]}]}
      - {id: result, share: 20, prompt: End?, \
      checklist: [{id: end, weight: must, point: End, say: ["end"]}]}
      - {id: reflection, share: 10, prompt: So?, \
      checklist: [{id: learn, weight: must, point: So, say: ["learn"]}]}
    red_flags:
      - id: blame
        say: ["fault"]
        correction: Say what in the system let it happen.
    level_bar:
      junior: Own task.
      mid: Own service.
    answers:
      strong:
        task: I owned it.
        situation: It broke.
      weak:
        text: >
          We failed.
    others:
      - name: plain_words
        band: [70, 100]
        text:
          action: I repaired it.

    """

  static let pack = """
    format: 1
    id: demo
    name: Demo questions
    version: 1.0.0
    licence: CC-BY-4.0
    authors: [Somebody]
    description: >
      For tests.
    minimum_version: "1.0"
    first: explain-mvcc

    """

  static let lexicon = """
    format: 1
    sets:
      slow: [slow, slow-down]
      write: [write, "true"]

    """
}

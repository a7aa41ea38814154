import GreenroomContent
import GreenroomCore
import GreenroomTestSupport
import Testing

@testable import GreenroomCheck

struct DesignCheckTests {
  private func reasons(_ text: String, marking: Marking = Samples.lenient) throws -> [String] {
    try report(on: text, marking: marking).findings.map(\.reason)
  }

  @Test func aDesignThatMeetsTheStandardHasNoFindings() throws {
    #expect(try reasons(Samples.design) == [])
  }

  @Test func otherPhasesThanTheUsualSixAreAdvisedAgainst() throws {
    let text = Samples.design.replacing("high-level", with: "overview")
    let findings = try report(on: text).findings
    #expect(findings.map(\.severity) == [.warning])
    #expect(
      findings.map(\.reason) == [
        "the phases are requirements, estimates, contract, overview, deep-dive, failure-ops; the "
          + "usual six are requirements, estimates, contract, high-level, deep-dive, failure-ops"
      ])
  }

  @Test(arguments: [
    ("contract", 0, "phase \"contract\" has no must items; it needs 1 to 2"),
    ("contract", 3, "phase \"contract\" has three must items; it needs 1 to 2"),
    ("deep-dive", 4, "phase \"deep-dive\" has four must items; it needs 1 to 3"),
  ])
  func aPhaseHasOneOrTwoMustItems(phase: String, musts: Int, reason: String) throws {
    let text = Samples.design(musts: [phase: musts])
    #expect(try reasons(text) == [reason])
  }

  @Test(arguments: [("contract", 2), ("deep-dive", 3)])
  func asManyMustItemsAreFine(phase: String, musts: Int) throws {
    #expect(try reasons(Samples.design(musts: [phase: musts])) == [])
  }

  @Test func aNumberIsRewardedSomewhere() throws {
    let text = Samples.design.replacing("<num> beta", with: "two beta")
    #expect(
      try reasons(text) == ["no item rewards a number; add one with \"number\" or \"<num>\""])
  }

  @Test func anAnswerByPhaseHasThemAll() throws {
    let text = Samples.design.replacing("    contract: strong words.\n", with: "")
    #expect(try reasons(text) == ["answer \"strong\" has no phase \"contract\"; add it"])
  }

  @Test func aDesignNeedsAFluentWrongAnswerAndMisconceptions() throws {
    let text = Samples.design.replacing("wrong_fluent", with: "wrong_terse")
      .replacing("  - {id: three, say: [\"claim three\"], correction: It is not so.}\n", with: "")
    #expect(
      try reasons(text) == [
        "the question has two misconceptions; it needs 3 to 8",
        "\"others\" has no answer \"wrong_fluent\"; write one with the errors people make",
      ])
  }

  @Test func anUnusualTimeIsAWarning() throws {
    let text = Samples.design.replacing("minutes: 36", with: "minutes: 24")
      .replacing("minutes: 6", with: "minutes: 4")
    #expect(
      try reasons(text) == ["24 minutes are unusual for this kind; give 30 to 50"])
  }

  @Test func aPhrasingThatCannotBeReadIsNamedWithItsPlace() throws {
    let marking = Marking(
      problem: { $0.contains("estimates-1 alpha") ? "no" : nil }, scores: { _, _ in [] })
    let findings = try report(on: Samples.design, marking: marking).findings
    #expect(findings.map(\.reason).first?.contains("item \"estimates-1\": phrasing") == true)
    let line = try #require(findings.first?.line)
    let lines = Samples.design.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[line - 1].contains("estimates-1 alpha"))
  }

  @Test func anAttackThatGainsIsNotedAtThePhases() throws {
    let marking = Marking(
      problem: { _ in nil },
      scores: { question, answers in
        let own = question.answers + question.others
        return answers.map { content in
          own.first { $0.content == content }.map { Double($0.band.lowerBound) } ?? 99
        }
      })
    let findings = try report(on: Samples.design, marking: marking).findings
    let lines = Samples.design.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(findings.contains { $0.reason.hasPrefix("attack \"the strong answer shuffled\"") })
    #expect(findings.allSatisfy { lines[$0.line - 1] == "phases:" })
  }

  @Test func attacksAreMadePhaseByPhaseToo() throws {
    let question = try #require(QuestionReader.read(text: Samples.design, file: "q").question)
    let attacks = Attack.all(on: question, among: [])
    #expect(
      attacks.map(\.kind) == [
        .promptCopied, .notKnown, .termList, .shuffled, .denied, .repeatedTerm,
      ])
    for attack in attacks where attack.kind != .repeatedTerm {
      let phased = attack.tries.compactMap { content -> [String]? in
        if case .parts(let parts) = content { parts.map(\.id) } else { nil }
      }
      #expect(!phased.isEmpty, "\(attack.kind)")
      #expect(phased.allSatisfy { $0 == Samples.phases })
    }
    let denied = try #require(attacks.first { $0.kind == .denied }?.tries.last)
    #expect(denied.joined.hasPrefix("It is not true that strong words."))
  }

  @Test func theAnswerToAnotherDesignIsTriedFirst() {
    let others = [
      Question.explainSample(), .deckSample(), .designSample(id: "design-other"),
    ].map { question in
      var question = question
      question.topic = "elsewhere"
      return question
    }
    let own = Question.designSample()
    #expect(Attack.foreign(to: own, among: [own] + others)?.id == "design-other")
    #expect(Attack.foreign(to: own, among: [own] + others.prefix(2))?.id == "explain-sample")
    #expect(Attack.foreign(to: .behavioralSample(), among: [others[1], own])?.id == own.id)
  }
}

extension Samples {
  static let phases = [
    "requirements", "estimates", "contract", "high-level", "deep-dive", "failure-ops",
  ]

  static let design = design(musts: [:])

  /// - Parameter musts: how many must items a phase has; one by default.
  static func design(musts: [String: Int]) -> String {
    let shares = [15, 10, 15, 20, 25, 15]
    let texts = zip(phases, shares).map { phase, share in
      let items = (0..<(musts[phase] ?? 1)).map { item("\(phase)-\($0 + 1)", "must") }
      return """
          - id: \(phase)
            title: Phase
            minutes: 6
            share: \(share)
            prompt: What then?
            checklist:

        """ + items.joined() + item("\(phase)-more", "should")
    }
    return head + texts.joined()
  }

  private static func item(_ id: String, _ weight: String) -> String {
    """
          - {id: \(id), weight: \(weight), point: It, \
    say: ["\(id) alpha", "<num> beta", "gamma"], probe: And?}

    """
  }

  private static func answer(_ name: String) -> String {
    "  \(name):\n" + phases.map { "    \($0): \(name) words.\n" }.joined()
  }

  private static let head =
    """
    format: 1
    id: design-a-shop
    kind: design
    title: Design a shop
    topic: shops
    level: mid
    levels: [mid]
    minutes: 36
    prompt: |
      A shop sells stamps to collectors in many lands.
      Design it.
    covers: The idea.
    references: ["A book"]
    misconceptions:
      - {id: one, say: ["claim one"], correction: It is not so.}
      - {id: two, say: ["claim two"], correction: It is not so.}
      - {id: three, say: ["claim three"], correction: It is not so.}
    others:
      - {name: plain_words, band: [70, 100], text: Plain words.}
      - {name: other_strong, band: [75, 100], text: Other words.}
      - {name: wrong_fluent, band: [0, 50], text: Wrong words.}
    answers:

    """ + answer("strong") + answer("average") + "  weak: Few words.\nphases:\n"
}

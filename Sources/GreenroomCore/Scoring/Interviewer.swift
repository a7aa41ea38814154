/// What an interviewer says back: follow-ups, clarifications and hints.
public enum Interviewer {
  /// The follow-up to ask now: about a missed must item, then a should item, in list order, never
  /// two for one STAR part or phase. When nothing was missed, one opening probe of a story is
  /// asked.
  public static func nextProbe(
    for question: Question, score: AnswerScore, asked: [Probe]
  ) -> Probe? {
    let missed = question.listedItems.missed(in: score)
    let probe = missed.lazy.compactMap(\.probe).first { probe in
      !asked.contains { $0.item == probe.item || $0.text == probe.text }
        && (probe.part.isEmpty || !asked.contains { $0.part == probe.part })
    }
    if let probe { return probe }
    guard missed.isEmpty, asked.isEmpty else { return nil }
    switch question.body {
    case .explain, .design, .quickfire: return nil
    case .behavioral(let rubric):
      return rubric.openingProbes.first.map { Probe(item: nil, text: $0) }
    }
  }

  /// What is answered to a candidate's question; nil when nothing is known about it.
  public static func reply(to asked: String, in compiled: CompiledQuestion) -> String? {
    let scan = compiled.scan(AnswerText(asked))
    var best: (reply: String, level: Double)?
    for (clarification, patterns) in zip(
      compiled.question.clarifications, compiled.clarifications)
    {
      let level = patterns.flatMap { scan.matches(of: $0) }.map(\.level).max() ?? 0
      if level > best?.level ?? 0 { best = (clarification.reply, level) }
    }
    return best?.reply
  }

  /// A hint about the most important item that was not found yet: its follow-up, at half of what
  /// the item is worth.
  public static func nextHint(
    for question: Question, score: AnswerScore, given: [Hint]
  ) -> Hint? {
    for listed in question.listedItems.missed(in: score) {
      guard let text = listed.item.probe, !given.contains(where: { $0.item == listed.name }) else {
        continue
      }
      let price = (listed.worth / 2).rounded(.toNearestOrAwayFromZero)
      return Hint(item: listed.name, text: text, price: max(1, Int(price)))
    }
    return nil
  }
}

/// A must or should item with its place in the whole.
private struct ListedItem {
  var part: String
  var item: ChecklistItem
  /// Points of the whole score.
  var worth: Double

  var name: String { part.isEmpty ? item.id : "\(part)/\(item.id)" }

  var probe: Probe? { item.probe.map { Probe(item: name, part: part, text: $0) } }
}

extension Question {
  /// Must and should items in list order.
  fileprivate var listedItems: [ListedItem] {
    switch body {
    case .explain(let rubric): Self.list(rubric.checklist, part: "", points: 100)
    case .behavioral(let rubric):
      rubric.parts.flatMap {
        Self.list(
          $0.checklist, part: $0.part.rawValue,
          points: Double($0.share) * StoryFit.checklistShare)
      }
    case .design(let rubric):
      rubric.phases.flatMap {
        Self.list($0.checklist, part: $0.id, points: Double($0.share))
      }
    case .quickfire: []
    }
  }

  private static func list(
    _ checklist: [ChecklistItem], part: String, points: Double
  ) -> [ListedItem] {
    let counted = checklist.filter { $0.weight != .bonus }
    let sum = Double(counted.map(\.weight.points).reduce(0, +))
    return counted.map {
      ListedItem(part: part, item: $0, worth: points * Double($0.weight.points) / max(1, sum))
    }
  }
}

extension [ListedItem] {
  /// The ones that were not found: must items first.
  fileprivate func missed(in score: AnswerScore) -> [ListedItem] {
    let found = Set(score.items.filter { $0.status != .notFound }.map(\.name))
    let missed = filter { !found.contains($0.name) }
    return missed.filter { $0.item.weight == .must } + missed.filter { $0.item.weight == .should }
  }
}

import GreenroomCore

/// A score with its evidence as plain text: what `greenroom score` prints.
public struct ScoreReport: Hashable, Sendable {
  public var score: AnswerScore
  /// Gives the items their sentences; without it they stand under their names.
  public var question: Question?
  /// By the stable name of an item: the sentence of a model answer that says it.
  public var samples: [String: String]

  public init(score: AnswerScore, question: Question?, samples: [String: String] = [:]) {
    self.score = score
    self.question = question
    self.samples = samples
  }

  public var text: String {
    var sections = [heading, PhaseReport(score: score, question: question).textLines]
    for status in [ItemResult.Status.found, .partly, .notFound] {
      sections.append(lines(of: status))
    }
    sections += [misconceptionLines, capLines]
    if let star = score.star {
      sections.append(StoryReport(star: star, delivery: score.delivery).storyLines)
    }
    // How a letter or a number was said tells nothing.
    sections += [score.isTally ? [] : score.delivery.reportLines, [provenance]]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    let title = question?.title ?? score.question.rawValue
    var lines = [
      PlainText.inertLine(title),
      "\(score.band), \(score.rung.rawValue) (\(Wording.number(score.total)) points; \(precision))",
    ]
    if question?.isDraft == true {
      lines.append("The checklist is a draft: it looks for the words of a reference answer.")
    }
    if score.hintPoints > 0 {
      lines.append("\(Wording.count(score.hintPoints, "point")) paid for hints")
    }
    return lines
  }

  /// A share of right items is exact; what a text says is read with some error.
  private var precision: String {
    guard score.isTally else { return "one answer is off by about 15 either way" }
    return "\(score.items.count { $0.level > 0 }) of \(score.items.count) right"
  }

  private func lines(of status: ItemResult.Status) -> [String] {
    let points = question?.points ?? [:]
    let drafted = Set((question?.items ?? []).filter { !$0.item.terms.isEmpty }.map(\.item.id))
    let items = score.items.filter { $0.status == status }.flatMap { item -> [String] in
      let worth = "\(Wording.number(item.points)) of \(Wording.number(item.possible))"
      let name = PlainText.inertLine(item.name)
      let said = points[item.name].map { ": " + PlainText.inertLine($0) } ?? ""
      return ["  \(status.mark) \(name) (\(item.weight.rawValue), \(worth))\(said)"]
        + quotations(of: item, inOneLine: drafted.contains(item.id))
        + (item.note.map { ["      " + PlainText.inertLine($0)] } ?? [])
        + (item.level > 0 ? [] : sample(of: item))
    }
    return items.isEmpty ? [] : [Wording.capitalized(status.rawValue)] + items
  }

  private func sample(of item: ItemResult) -> [String] {
    samples[item.name].map { ["      A strong answer says: \"\(PlainText.inertLine($0))\""] } ?? []
  }

  /// The words of a drafted item are many and short.
  private func quotations(of item: ItemResult, inOneLine: Bool) -> [String] {
    let quotations = item.evidence.map(\.quotation)
    guard inOneLine, !quotations.isEmpty else { return quotations.map { "      \($0)" } }
    return ["      " + quotations.joined(separator: ", ")]
  }

  private var misconceptionLines: [String] {
    let found = score.misconceptions.flatMap { misconception -> [String] in
      let name = PlainText.inertLine(misconception.id)
      let correction = PlainText.inertLine(misconception.correction)
      return ["  ! \(name) (\(misconception.points)): \(correction)"]
        + misconception.evidence.map { "      \($0.quotation)" }
    }
    return found.isEmpty ? [] : ["Cost points"] + found
  }

  private var capLines: [String] {
    let caps = score.caps.map {
      "  at most \($0.ceiling) (\(PlainText.inertLine($0.id))): \(PlainText.inertLine($0.reason))"
    }
    return caps.isEmpty ? [] : ["Ceilings"] + caps
  }

  private var provenance: String {
    "Scorer \(PlainText.inertLine(score.scorer)), question "
      + "\(PlainText.inertLine(score.question.rawValue)) "
      + PlainText.inertLine(String(score.digest.rawValue.prefix(12)))
  }
}

extension ItemResult.Status {
  /// A letterform beside the word, so that a long list can be scanned.
  var mark: String {
    switch self {
    case .found: "+"
    case .partly: "~"
    case .notFound: "-"
    }
  }
}

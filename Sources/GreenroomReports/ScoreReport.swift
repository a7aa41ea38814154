import GreenroomCore

/// A score in words: what was found with its quote, what was not, and why points were lost.
public enum ScoreReport {
  /// The report as plain text, each line ended by a newline.
  public static func text(_ score: AnswerScore, question: Question) -> String {
    var lines = ["\(question.title)", "\(score.band)  \(score.rung.rawValue)", ""]
    lines += score.items.flatMap { item(($0), in: question) }
    lines += misconceptions(score) + caps(score)
    if score.hintPoints > 0 { lines += ["", "-\(score.hintPoints)  hints"] }
    if let star = score.star { lines += [""] + story(star) }
    lines += ["", delivery(score.delivery)]
    lines.append("One answer's score is good to about 15 points either way; read it as a band.")
    return finished(lines)
  }

  /// The reading of any text as a story.
  public static func text(_ star: StarReading, _ delivery: Delivery) -> String {
    finished(story(star) + ["", self.delivery(delivery)])
  }

  private static func item(_ result: ItemResult, in question: Question) -> [String] {
    let point = question.item(named: result.name)?.point ?? result.name
    let place = result.part.isEmpty ? "" : "\(result.part), "
    let points = "\(Figure.tenths(result.points)) of \(Figure.tenths(result.possible))"
    let head = "\(sign(result.status)) \(point) (\(place)\(result.weight.rawValue), \(points))"
    guard let evidence = result.evidence.first else { return [head] }
    let source = evidence.probe == nil ? "" : " in the follow-up"
    return [head, "    \"\(Figure.oneLine(evidence.text))\"\(source)"]
  }

  private static func sign(_ status: ItemResult.Status) -> String {
    switch status {
    case .found: "+"
    case .partly: "~"
    case .notFound: "-"
    }
  }

  private static func misconceptions(_ score: AnswerScore) -> [String] {
    score.misconceptions.flatMap { fault in
      let quote = fault.evidence.first.map { "\"\(Figure.oneLine($0.text))\"" } ?? fault.id
      return ["", "\(fault.points)  \(quote)", "    \(fault.correction)"]
    }
  }

  private static func caps(_ score: AnswerScore) -> [String] {
    score.caps.flatMap { ["", "At most \($0.ceiling): \($0.reason)"] }
  }

  private static func story(_ star: StarReading) -> [String] {
    let parts = star.parts.map { part in
      let quote = part.best.map { ": \"\(Figure.oneLine($0.text))\"" } ?? ""
      return part.isPresent
        ? "+ \(part.part.title)\(quote)" : "- \(part.part.title): I could not find it"
    }
    let qualities = star.qualities.map { "\($0.isMet ? "+" : "-") \($0.title): \($0.note)" }
    return ["As a story"] + parts + qualities
  }

  private static func delivery(_ delivery: Delivery) -> String {
    let spoken = Figure.clock(seconds: delivery.spokenSeconds)
    let words = Figure.count(delivery.words, "word")
    let numbers = Figure.count(delivery.numbers, "number")
    return "\(words), \(spoken) spoken; I \(delivery.firstPersonSingular), "
      + "we \(delivery.firstPersonPlural); \(numbers) (not scored)"
  }

  private static func finished(_ lines: [String]) -> String {
    PlainText.inert(lines.joined(separator: "\n") + "\n")
  }
}

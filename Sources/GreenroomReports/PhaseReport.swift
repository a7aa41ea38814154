import GreenroomCore

/// What each phase of a design got, for reports of all kinds.
public struct PhaseReport: Hashable, Sendable {
  public var phases: [PhaseScore]

  /// - Parameter question: nil when its text cannot be read; nothing is known of its phases then.
  public init(score: AnswerScore, question: Question?) {
    phases = question?.phaseScores(in: score) ?? []
  }

  /// Lines of plain text under a heading; none where there are no phases.
  var textLines: [String] {
    guard !phases.isEmpty else { return [] }
    return ["Phases"]
      + phases.map { phase in
        "  \(PlainText.inertLine(phase.title)): \(Wording.number(phase.score)) of 100 "
          + "(\(phase.share) % of the score)"
      }
  }

  /// A table; nothing where there are no phases.
  var markdownLines: [String] {
    guard !phases.isEmpty else { return [] }
    return ["| phase | of 100 | share |", "|---|---|---|"]
      + phases.map { phase in
        Markdown.row([
          Markdown.line(phase.title), Wording.number(phase.score), "\(phase.share) %",
        ])
      }
  }

  /// The object of a score with a member for its phases, where there are some.
  public func added(to score: JSONValue) -> JSONValue {
    guard !phases.isEmpty, let members = score.objectValue else { return score }
    let objects = phases.map { phase in
      JSONValue.object([
        "id": .string(phase.id), "title": .string(phase.title), "share": .integer(phase.share),
        "score": .number((phase.score * 10).rounded() / 10),
      ])
    }
    return .object(members + [JSONValue.Member("phases", .array(objects))])
  }
}

/// What one phase of a design got.
public struct PhaseScore: Hashable, Sendable {
  public var id: String
  public var title: String
  /// Its share of the score in per cent.
  public var share: Int
  /// 0 to 100: what was found of its must and should items.
  public var score: Double

  public init(id: String, title: String, share: Int, score: Double) {
    self.id = id
    self.title = title
    self.share = share
    self.score = score
  }
}

extension DesignRubric {
  func phaseScores(of items: [ItemResult]) -> [PhaseScore] {
    phases.map { phase in
      PhaseScore(
        id: phase.id, title: phase.title, share: phase.share,
        score: items.filter { $0.part == phase.id }.checklistScore)
    }
  }
}

extension Question {
  /// What each phase got in a score; none for kinds without phases.
  public func phaseScores(in score: AnswerScore) -> [PhaseScore] {
    switch body {
    case .explain, .behavioral, .quickfire: []
    case .design(let rubric): rubric.phaseScores(of: score.items)
    }
  }
}

import GreenroomContent
import GreenroomCore
import GreenroomRuntime
import GreenroomStore

/// Scores past answers by the rules and the packs at hand.
struct Rescorer {
  private let content: ContentLibrary
  private var bench: ScoringBench

  init(_ content: ContentLibrary) {
    self.content = content
    bench = ScoringBench(content)
  }

  /// Plans the new marks of a session and, unless it is a dry run, writes them.
  mutating func rescore(
    _ id: SessionID, in store: HistoryStore, isDryRun: Bool
  ) throws(StoreError) -> Rescoring {
    let record = try store.record(of: id)
    let kept = record.questions().compactMap(\.self)
    let plan = Rescoring(
      record, scorer: Scorer.version,
      present: { content.question($0)?.question },
      kept: { digest in kept.first { $0.digest == digest } },
      score: { bench.score($0, for: $1) })
    if !isDryRun, !plan.marks.isEmpty {
      try store.append(
        plan.facts, about: id, questions: texts(of: plan.marks), wall: WallClock.now())
    }
    return plan
  }

  /// What the new marks refer to, so that they can be explained when the pack has changed again.
  private func texts(of marks: [Rescoring.Mark]) -> [QuestionText] {
    marks.compactMap { mark in
      content.question(mark.new.question).map {
        QuestionText(digest: $0.question.digest, question: $0.question.id, source: $0.source)
      }
    }
  }
}

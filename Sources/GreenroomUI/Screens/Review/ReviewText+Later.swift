import GreenroomCore
import GreenroomFrame

/// What a session was given when it was scored again; its own mark stays beside it.
extension ReviewText {
  /// The latest of the further marks.
  private func latest(_ index: Int) -> SessionAnnotations.Rescore? {
    subject.annotations.rescores(of: index).last
  }

  private func change(_ index: Int) -> ScoreChange? {
    guard let old = subject.attempt(index)?.score, let new = latest(index)?.score else {
      return nil
    }
    return ScoreChange(from: old, to: new)
  }

  /// Both marks, each with the rules that gave it.
  func laterMark(of attempt: Attempt, _ index: Int) -> [[StyledRun]] {
    guard let old = attempt.score, let new = latest(index)?.score, let change = change(index) else {
      return []
    }
    let text = change.isOtherQuestion ? "changed question" : "same question"
    return [
      [
        StyledRun("the session's mark: ", role: .muted),
        StyledRun("\(old.band) (\(tenths(old.total)))", role: .accent),
        StyledRun("  scorer \(old.scorer)", role: .muted),
      ],
      [
        StyledRun("scored again:       ", role: .muted),
        StyledRun("\(new.band) (\(tenths(new.total)))", role: .accent),
        StyledRun("  \(new.rung.rawValue)", role: new.rung.role),
        StyledRun("  scorer \(new.scorer), \(text)", role: .muted),
      ],
    ]
  }

  /// What became of an item under the latest mark, where that differs.
  func laterResult(of item: ItemResult, _ index: Int) -> [[StyledRun]] {
    guard let changed = change(index)?.item(named: item.name) else { return [] }
    guard let after = changed.after else {
      return [[StyledRun("    scored again: the question asks this no more", role: .muted)]]
    }
    let quote = after.evidence.first.map { "  “\($0.text.oneLine)”" } ?? ""
    return [
      [
        StyledRun("    scored again: ", role: .muted),
        StyledRun("\(after.status.sign) \(after.status.rawValue)", role: after.status.role),
        StyledRun(
          ", \(tenths(after.points)) of \(tenths(after.possible))", role: .muted),
        StyledRun(quote, role: .hit),
      ]
    ]
  }

  /// What only the latest mark has: new items, and what cost points or set a ceiling.
  func laterFindings(_ index: Int) -> [[StyledRun]] {
    guard let old = subject.attempt(index)?.score, let new = latest(index)?.score,
      let change = change(index)
    else { return [] }
    let question = subject.laterQuestions[new.digest]
    let items = change.items.filter { $0.before == nil }.compactMap(\.after).map { item in
      [
        StyledRun("\(item.status.sign) ", role: item.status.role),
        StyledRun(point(of: item, in: question) ?? item.name, role: .plain),
        StyledRun(
          "  (new, \(tenths(item.points)) of \(tenths(item.possible)))", role: .muted),
      ]
    }
    let faults = new.misconceptions.filter { !old.misconceptions.map(\.id).contains($0.id) }.map {
      [StyledRun("\($0.points) ", role: .fault), StyledRun($0.correction, role: .plain)]
    }
    let caps = new.caps.filter { !old.caps.map(\.id).contains($0.id) }.map {
      [StyledRun("At most \($0.ceiling): ", role: .warning), StyledRun($0.reason, role: .plain)]
    }
    let lines = items + faults + caps
    return lines.isEmpty ? [] : [[], [StyledRun("When scored again", role: .title)]] + lines
  }
}

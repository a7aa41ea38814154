extension Question {
  /// The words of the question and of its good answers, in lower case: what is written so is no
  /// slip of another word. ``others`` are left out, since they may hold typing slips on purpose.
  public var vocabulary: Set<String> {
    Set(ownTexts.flatMap { AnswerText($0).vocabulary.words.map(\.text) })
  }

  /// The same as keys.
  var vocabularyKeys: Set<String> {
    Set(ownTexts.flatMap { AnswerText($0).vocabulary.words.map(\.key) })
  }

  private var ownTexts: [String] {
    var texts = [title, prompt, covers] + answers.map(\.content.joined)
    texts += clarifications.flatMap { $0.ask + [$0.reply] }
    texts += misconceptions.flatMap { $0.say + $0.unless + [$0.correction] }
    switch body {
    case .explain(let rubric): texts += rubric.checklist.flatMap(\.texts)
    case .behavioral(let rubric):
      texts += rubric.parts.flatMap { [$0.prompt] + $0.checklist.flatMap(\.texts) }
      texts += rubric.redFlags.flatMap { $0.say + $0.unless + [$0.correction] }
      texts += rubric.openingProbes + rubric.levelBar.values
    case .design(let rubric):
      texts += rubric.phases.flatMap { [$0.prompt] + $0.checklist.flatMap(\.texts) }
    case .quickfire(let deck): texts += deck.items.flatMap(\.texts)
    }
    return texts
  }
}

extension QuickfireItem {
  /// The answers of the self-test are left out, since they may hold typing slips on purpose.
  fileprivate var texts: [String] {
    var texts = [prompt, explain] + whyWrong.values + task.options.map(\.text)
    if case .short(let say, let unless) = task { texts += say + unless }
    return texts
  }
}

extension ChecklistItem {
  fileprivate var texts: [String] {
    [point, probe ?? ""] + say + needs + terms.map(\.say)
      + (group?.members.flatMap { [$0.point] + $0.say } ?? [])
  }
}

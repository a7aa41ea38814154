/// The answers to a deck, looked through item by item.
struct DeckReading {
  private let submission: Submission
  private let deck: QuickfireDeck
  private let compiled: CompiledQuestion

  init(_ submission: Submission, of deck: QuickfireDeck, for compiled: CompiledQuestion) {
    self.submission = submission
    self.deck = deck
    self.compiled = compiled
  }

  /// The share of right items, in per cent.
  var score: AnswerScore {
    let items = deck.items.map(result)
    let right = items.count { $0.level > 0 }
    let total = items.isEmpty ? 0 : 100 * Double(right) / Double(items.count)
    return AnswerScore(
      question: compiled.question.id, digest: compiled.question.digest, scorer: Scorer.version,
      total: (total * 10).rounded() / 10, items: items,
      delivery: Delivery(of: AnswerText(submission.content)), isTally: true)
  }

  private func result(_ item: QuickfireItem) -> ItemResult {
    let answer = answer(to: item)
    let verdict = QuickfireVerdict(on: answer?.text ?? "", to: item, compiled)
    let isRight = verdict == .right
    return ItemResult(
      id: item.id, weight: .must, level: isRight ? 1 : 0, points: isRight ? 1 : 0, possible: 1,
      evidence: answer.map { [$0] } ?? [], note: verdict.reason)
  }

  /// What was answered, with its place among all answers; nil for nothing.
  private func answer(to item: QuickfireItem) -> Evidence? {
    switch submission.content {
    // One text answers a deck of one item.
    case .text(let text): return deck.items.count == 1 ? evidence(text, at: 0) : nil
    case .parts(let parts):
      var start = 0
      for part in parts {
        if part.id == item.id { return evidence(part.text, at: start) }
        start += part.text.utf8.count + AnswerContent.separator.utf8.count
      }
      return nil
    }
  }

  private func evidence(_ text: String, at start: Int) -> Evidence? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    return Evidence(start: start, end: start + text.utf8.count, text: text, phrasing: "")
  }
}

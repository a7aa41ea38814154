/// An answer looked through for the items and the wrong claims of its question.
struct AnswerReading {
  let compiled: CompiledQuestion
  let submission: Submission
  let text: AnswerText
  /// In the order of the question's items.
  let items: [ItemResult]
  /// For each item that was found in the answer itself, the sentence that shows it.
  let sentencesOfItems: [Int]
  let misconceptions: [MisconceptionResult]

  init(_ submission: Submission, for compiled: CompiledQuestion) {
    self.compiled = compiled
    self.submission = submission
    text = AnswerText(submission.content)
    let scan = compiled.scan(text)
    let probeScans = submission.probes.map { answer -> AnswerScan in
      compiled.scan(AnswerText(answer.text))
    }
    var sentences: [Int] = []
    items = compiled.items.map { item in
      var finding = scan.find(item, in: Self.place(of: item, in: scan.text, submission.content))
      if let sentence = finding.sentence { sentences.append(sentence) }
      for (number, probe) in probeScans.enumerated() {
        finding.recover(from: probe.find(item), probe: number)
      }
      return ItemResult(item, finding)
    }
    sentencesOfItems = sentences
    misconceptions = Self.claims(compiled.claims, in: scan, probeScans)
  }

  /// An answer by part or phase is judged part by part, a text as a whole.
  static func place(
    of item: CompiledItem, in text: AnswerText, _ content: AnswerContent
  ) -> Range<Int>? {
    guard case .parts = content, !item.part.isEmpty else { return nil }
    return text.parts.first { $0.id == item.part }?.tokens ?? 0..<0
  }

  private static func claims(
    _ claims: [CompiledClaim], in scan: AnswerScan, _ probes: [AnswerScan]
  ) -> [MisconceptionResult] {
    claims.compactMap { claim in
      if let result = scan.find(claim) { return result }
      for (number, probe) in probes.enumerated() {
        guard var result = probe.find(claim) else { continue }
        for index in result.evidence.indices { result.evidence[index].probe = number }
        return result
      }
      return nil
    }
  }

  var penalty: Int { misconceptions.map(\.points).reduce(0, +) }

  var hintPoints: Int { submission.hints.map(\.price).reduce(0, +) }

  /// 0 to 100: what was found of the must and should items of a part (nil: of all).
  func checklistScore(part: StarPart? = nil) -> Double {
    items.filter { part == nil || $0.part == part?.rawValue }.checklistScore
  }

  /// Each bonus adds 3, up to 9 together.
  var bonusPoints: Double {
    min(9, items.filter { $0.weight == .bonus }.map(\.points).reduce(0, +))
  }

  /// Puts the parts of a score together.
  /// - Parameter base: 0 to 100, before bonus, penalties, caps and hints.
  func result(
    base: Double, misconceptions: [MisconceptionResult], caps: [ScoreCap], star: StarReading? = nil
  ) -> AnswerScore {
    let penalty = misconceptions.map(\.points).reduce(0, +)
    var total = min(100, base + bonusPoints) + Double(penalty)
    // A cap that lowers nothing is no reason for anything.
    let caps = caps.filter { total > Double($0.ceiling) }
    total = min(total, Double(caps.map(\.ceiling).min() ?? 100)) - Double(hintPoints)
    if text.tokens.isEmpty && submission.probes.isEmpty { total = 0 }
    return AnswerScore(
      question: compiled.question.id, digest: compiled.question.digest, scorer: Scorer.version,
      total: (max(0, min(100, total)) * 10).rounded() / 10, items: items,
      misconceptions: misconceptions, caps: caps, hintPoints: hintPoints, star: star,
      delivery: Delivery(of: text))
  }

  func explainScore(_ rubric: ExplainRubric) -> AnswerScore {
    let guards = Guards(self, form: rubric.form)
    let base = rubric.isDrafted ? draftScore : checklistScore()
    return result(
      base: base, misconceptions: misconceptions, caps: guards.explainCaps)
  }
}

extension Sequence<ItemResult> {
  /// 0 to 100: what was found of the must and should items.
  var checklistScore: Double {
    let counted = filter { $0.weight != .bonus }
    let possible = counted.map(\.possible).reduce(0, +)
    return possible > 0 ? 100 * counted.map(\.points).reduce(0, +) / possible : 0
  }
}

extension ItemFinding {
  /// Takes what a follow-up's answer shows, when that counts more.
  fileprivate mutating func recover(from other: ItemFinding, probe: Int) {
    let level = other.level * Scorer.probeFactor
    guard level > self.level else { return }
    self.level = level
    note = other.note
    evidence = other.evidence.map { evidence in
      var evidence = evidence
      evidence.probe = probe
      return evidence
    }
  }
}

extension ItemResult {
  fileprivate init(_ compiled: CompiledItem, _ finding: ItemFinding) {
    let possible = compiled.item.worth
    self.init(
      part: compiled.part, id: compiled.item.id, weight: compiled.item.weight,
      level: finding.level, points: possible * finding.level, possible: possible,
      evidence: finding.evidence, note: finding.note)
  }
}

/// A checklist item whose phrasings are numbers of an index.
struct CompiledItem: Sendable {
  /// A STAR part, or empty.
  var part: String
  var item: ChecklistItem
  var say: [Int]
  var needs: [Int]
  /// The phrasings of each member of a "name k of n" item.
  var members: [[Int]]
  var number: CompiledNumber?
  /// The terms of a drafted item.
  var terms: [CompiledTerm]

  var name: String { part.isEmpty ? item.id : "\(part)/\(item.id)" }
}

/// What was seen of an item.
struct ItemFinding: Hashable, Sendable {
  var level = 0.0
  var evidence: [Evidence] = []
  /// The sentence of the first piece of evidence.
  var sentence: Int?
}

extension AnswerScan {
  /// Looks for an item.
  /// - Parameter tokens: where to look; nil for the whole text.
  func find(_ compiled: CompiledItem, in tokens: Range<Int>? = nil) -> ItemFinding {
    if !compiled.terms.isEmpty { return findTerms(of: compiled, in: tokens) }
    var finding =
      compiled.item.group == nil
      ? findSayings(of: compiled, in: tokens) : findMembers(of: compiled, in: tokens)
    if finding.level < 1, let number = compiled.number,
      let range = findNumber(number, in: tokens)
    {
      let source = "\(number.target.value) \(number.target.units.first ?? "")"
      finding = ItemFinding(
        level: 1,
        evidence: [
          text.evidence(first: range.lowerBound, last: range.upperBound, phrasing: source)
        ],
        sentence: text.tokens[range.lowerBound].sentence)
    }
    return finding
  }

  private func findSayings(of compiled: CompiledItem, in tokens: Range<Int>?) -> ItemFinding {
    if compiled.needs.isEmpty {
      let best = best(of: compiled.say, in: tokens, isStrict: compiled.item.isStrict)
      return best.map { finding(level: $0.level, [$0]) } ?? ItemFinding()
    }
    // A relation: what it needs must stand in the same or a neighbouring sentence.
    let needed = compiled.needs.flatMap { accepted($0, in: tokens, isStrict: false) }
    var best = ItemFinding()
    for saying in compiled.say.flatMap({
      accepted($0, in: tokens, isStrict: compiled.item.isStrict)
    }) {
      for need in needed where text.areNear(saying.first, need.first) {
        let level = min(saying.level, need.level)
        if level > best.level { best = finding(level: level, [saying, need]) }
      }
    }
    return best
  }

  private func findMembers(of compiled: CompiledItem, in tokens: Range<Int>?) -> ItemFinding {
    guard let group = compiled.item.group, group.need > 0 else { return ItemFinding() }
    let found = compiled.members
      .compactMap { best(of: $0, in: tokens, isStrict: compiled.item.isStrict) }
      .sorted { $0.level > $1.level }
      .prefix(group.need)
    let level = found.map(\.level).reduce(0, +) / Double(group.need)
    return finding(level: level, Array(found))
  }

  private func finding(level: Double, _ matches: [PhrasingMatch]) -> ItemFinding {
    ItemFinding(
      level: level, evidence: matches.map(evidence),
      sentence: matches.first.map { text.tokens[$0.first].sentence })
  }

  /// The original words of a match.
  func evidence(_ match: PhrasingMatch) -> Evidence {
    text.evidence(
      first: match.first, last: match.last, phrasing: index.patterns[match.pattern].source)
  }

  /// The best match of several phrasings; the first one listed wins a tie.
  func best(of patterns: [Int], in tokens: Range<Int>? = nil, isStrict: Bool = false)
    -> PhrasingMatch?
  {
    var best: PhrasingMatch?
    for pattern in patterns {
      var own: PhrasingMatch?
      for match in accepted(pattern, in: tokens, isStrict: isStrict) {
        if own.map({ match.isBetter(than: $0) }) ?? true { own = match }
      }
      if let own, own.level > best?.level ?? 0 { best = own }
      if best?.level == PhrasingMatch.exactLevel { break }
    }
    return best
  }

  /// The matches that were not denied.
  private func accepted(_ pattern: Int, in tokens: Range<Int>?, isStrict: Bool) -> [PhrasingMatch] {
    matches(of: pattern, in: tokens).filter {
      !text.isDirectlyNegated($0) && !(isStrict && text.isInScopeOfNegation($0))
    }
  }
}

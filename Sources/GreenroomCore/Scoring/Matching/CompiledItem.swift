/// A checklist item whose phrasings are numbers of an index.
struct CompiledItem: Sendable {
  /// A STAR part, a phase, or empty.
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
  /// Why it does not count in full, when there is more to say than that it was not found.
  var note: String?
}

extension AnswerScan {
  /// Looks for an item.
  /// - Parameter tokens: where to look; nil for the whole text.
  func find(_ compiled: CompiledItem, in tokens: Range<Int>? = nil) -> ItemFinding {
    if !compiled.terms.isEmpty { return findTerms(of: compiled, in: tokens) }
    var finding =
      compiled.item.group == nil
      ? findSayings(of: compiled, in: tokens) : findMembers(of: compiled, in: tokens)
    guard finding.level < 1, let number = compiled.number else { return finding }
    if let range = findNumber(number, in: tokens) {
      let source = "\(number.target.value) \(number.target.units.first ?? "")"
      finding = ItemFinding(
        level: 1,
        evidence: [
          text.evidence(first: range.lowerBound, last: range.upperBound, phrasing: source)
        ],
        sentence: text.tokens[range.lowerBound].sentence)
    } else if finding.level == 0, let wrong = findWrongNumber(number, in: tokens) {
      finding.note = "You said \(quotation(wrong)); it is \(number.rangeText)."
    }
    return finding
  }

  private func findSayings(of compiled: CompiledItem, in tokens: Range<Int>?) -> ItemFinding {
    if compiled.needs.isEmpty {
      let best = best(of: compiled.say, in: tokens, isStrict: compiled.item.isStrict)
      return best.map { finding(level: $0.level, [$0]) }
        ?? ItemFinding(note: denial(of: compiled, in: tokens))
    }
    // A relation: what it needs must stand in the same or a neighbouring sentence.
    let needed = bestBySentence(compiled.needs.flatMap { accepted($0, in: tokens) })
    let sayings = compiled.say.flatMap {
      accepted($0, in: tokens, isStrict: compiled.item.isStrict)
    }
    var best = ItemFinding(note: sayings.first.map(loneHalf) ?? denial(of: compiled, in: tokens))
    for saying in sayings {
      let sentence = text.tokens[saying.first].sentence
      for place in (sentence - 1)...(sentence + 1) {
        guard let need = needed[place], text.areNear(saying.first, need.first) else { continue }
        let level = min(saying.level, need.level)
        if level > best.level { best = finding(level: level, [saying, need]) }
      }
    }
    return best
  }

  /// The best match of each sentence, so that each is compared with few.
  private func bestBySentence(_ matches: [PhrasingMatch]) -> [Int: PhrasingMatch] {
    var best: [Int: PhrasingMatch] = [:]
    for match in matches {
      let sentence = text.tokens[match.first].sentence
      if match.level > best[sentence]?.level ?? 0 { best[sentence] = match }
    }
    return best
  }

  private func findMembers(of compiled: CompiledItem, in tokens: Range<Int>?) -> ItemFinding {
    guard let group = compiled.item.group, group.need > 0 else { return ItemFinding() }
    let members = compiled.members.map {
      best(of: $0, in: tokens, isStrict: compiled.item.isStrict)
    }
    let found = members.compactMap(\.self).sorted { $0.level > $1.level }.prefix(group.need)
    let level = found.map(\.level).reduce(0, +) / Double(group.need)
    var result = finding(level: level, Array(found))
    if found.count < group.need {
      let missed = zip(group.members, members).filter { $1 == nil }.map(\.0.point)
      let more = missed.count > 3 ? "; and \(missed.count - 3) more" : ""
      result.note =
        "\(found.count) of \(group.need) found; not found: "
        + "\(missed.prefix(3).joined(separator: "; "))\(more)."
    }
    return result
  }

  private func finding(level: Double, _ matches: [PhrasingMatch]) -> ItemFinding {
    ItemFinding(
      level: level, evidence: matches.map(evidence),
      sentence: matches.first.map { text.tokens[$0.first].sentence },
      note: matches.lazy.compactMap(\.shortcoming).first)
  }

  private func loneHalf(_ saying: PhrasingMatch) -> String {
    "One half was found, “\(evidence(saying).text)”; what belongs to it was not found beside it."
  }

  /// Says so when the words stand there and were denied.
  private func denial(of compiled: CompiledItem, in tokens: Range<Int>?) -> String? {
    let denied = compiled.say.lazy.compactMap { pattern in
      matches(of: pattern, in: tokens).first { $0.level > PhrasingMatch.halfLevel }
    }
    return denied.first.map { "The words are there, but denied: “\(evidence($0).text)”." }
  }

  private func quotation(_ range: ClosedRange<Int>) -> String {
    let quoted = text.evidence(first: range.lowerBound, last: range.upperBound, phrasing: "")
    return "“\(quoted.text)”"
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
  private func accepted(
    _ pattern: Int, in tokens: Range<Int>?, isStrict: Bool = false
  ) -> [PhrasingMatch] {
    matches(of: pattern, in: tokens).filter {
      !text.isDirectlyNegated($0) && !(isStrict && text.isInScopeOfNegation($0))
    }
  }
}

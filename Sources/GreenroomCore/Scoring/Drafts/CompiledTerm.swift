/// A term of a drafted item made ready: a phrasing, or a number.
struct CompiledTerm: Sendable {
  var term: ChecklistItem.Term
  /// The number of its phrasing in the index; none when it cannot be read.
  var patterns: [Int] = []
  /// What the term is worth as a number.
  var number: Double?

  /// A term of digits alone is met by its value and not by its spelling.
  static func number(in say: String) -> Double? {
    let isNumeral = say.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
    }
    return isNumeral ? Double(say) : nil
  }

  /// Whether a number of an answer says the same: people round what they have calculated, but
  /// not what they have counted.
  static func isSame(_ value: Double, as wanted: Double) -> Bool {
    if value == wanted { return true }
    let isCount = value == value.rounded() && wanted == wanted.rounded()
    guard !isCount, value > 0, wanted > 0 else { return false }
    return abs(value - wanted) <= 0.01 * max(value, wanted)
  }
}

extension AnswerScan {
  /// Looks for the terms of a drafted item; its level is their weighted share.
  func findTerms(of compiled: CompiledItem, in tokens: Range<Int>?) -> ItemFinding {
    var found = 0.0
    var evidence: [Evidence] = []
    for term in compiled.terms {
      guard let match = find(term, in: tokens) else { continue }
      found += term.term.weight * match.level
      evidence.append(match.evidence)
    }
    let first = evidence.min { $0.start < $1.start }
    return ItemFinding(
      level: compiled.item.worth > 0 ? found / compiled.item.worth : 0,
      evidence: evidence.sorted { $0.start < $1.start },
      sentence: first.flatMap { first in
        text.sentences.firstIndex { $0.start <= first.start && first.start < $0.end }
      })
  }

  /// Negations are not looked at: whether the reference answer affirms the word is not known.
  private func find(
    _ term: CompiledTerm, in tokens: Range<Int>?
  ) -> (level: Double, evidence: Evidence)? {
    if let wanted = term.number {
      let places = tokens ?? text.tokens.indices
      let place = places.first { index in
        text.tokens[index].number.map { CompiledTerm.isSame($0, as: wanted) } == true
          && !text.sentences[text.tokens[index].sentence].isDenied
      }
      return place.map {
        (1, text.evidence(first: $0, last: $0, phrasing: term.term.say))
      }
    }
    var best: PhrasingMatch?
    for match in term.patterns.flatMap({ matches(of: $0, in: tokens) })
    where best.map({ match.isBetter(than: $0) }) ?? true { best = match }
    return best.map { ($0.level, self.evidence($0)) }
  }
}

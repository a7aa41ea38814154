/// A misconception or red flag whose phrasings are numbers of an index.
struct CompiledClaim: Sendable {
  var claim: Misconception
  var say: [Int]
  var unless: [Int]
}

extension AnswerScan {
  /// Looks for a wrong claim: in one sentence, without half matches, and not taken back.
  func find(_ compiled: CompiledClaim) -> MisconceptionResult? {
    for pattern in compiled.say {
      let claim = matches(of: pattern).first { match in
        match.level > PhrasingMatch.halfLevel
          && text.tokens[match.first].sentence == text.tokens[match.last].sentence
          && !text.isWithdrawn(match)
      }
      guard let claim else { continue }
      if let pardon = best(of: compiled.unless), pardon.level > PhrasingMatch.halfLevel {
        return nil
      }
      return MisconceptionResult(
        id: compiled.claim.id, points: -compiled.claim.penalty.points,
        evidence: [evidence(claim)], correction: compiled.claim.correction)
    }
    return nil
  }
}

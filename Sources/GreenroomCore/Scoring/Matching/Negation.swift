/// Whether what matched was denied by its speaker.
extension AnswerText {
  /// A negation at most two words (articles not counted) before the first matched word, in the
  /// same clause, or right before a later one: "writes are not slowed". A match that holds a
  /// negation of its own is left alone.
  func isDirectlyNegated(_ match: PhrasingMatch) -> Bool {
    guard !holdsNegation(match) else { return false }
    if match.spans.contains(where: { $0.first > match.first && isNegated(rightBefore: $0.first) }) {
      return true
    }
    var counted = 0
    var index = match.first - 1
    while index >= 0, counted < 2, tokens[index].clause == tokens[match.first].clause {
      if isEffectiveNegation(index) { return true }
      let isCounted =
        !tokens[index].classes.contains(.article) && !Self.auxiliary.contains(tokens[index].word)
      if isCounted { counted += 1 }
      index -= 1
    }
    return false
  }

  /// Words that join a negation to what it denies: "no need to check", "never have to look".
  private static let auxiliary: Set<String> = ["need", "have", "has", "had", "to"]

  /// Whether a negation stands before a word with nothing but forms of "to be", articles and
  /// adverbs in between.
  private func isNegated(rightBefore token: Int) -> Bool {
    var index = token - 1
    while index >= 0, tokens[index].clause == tokens[token].clause {
      if isEffectiveNegation(index) { return true }
      guard Self.isTransparent(tokens[index]) else { return false }
      index -= 1
    }
    return false
  }

  private static func isTransparent(_ token: Token) -> Bool {
    token.classes.contains(.article) || ["be", "been", "being", "get", "so"].contains(token.word)
      || token.word.utf8.count > 4 && token.word.hasSuffix("ly")
  }

  /// A negation anywhere before a matched word in its clause.
  func isInScopeOfNegation(_ match: PhrasingMatch) -> Bool {
    guard !holdsNegation(match) else { return false }
    return match.spans.contains { negations(from: tokens[$0.first].clauseStart, to: $0.first) > 0 }
  }

  /// A claim is taken back by a negation before its last word, by a word such as "myth" in its
  /// sentence, or by being a question.
  func isWithdrawn(_ match: PhrasingMatch) -> Bool {
    let sentence = sentences[tokens[match.first].sentence]
    if sentence.isQuestion || sentence.isRejected { return true }
    let own = match.spans.map { negations(from: $0.first, to: min($0.last + 1, match.last)) }
    return negations(from: sentence.tokens.lowerBound, to: match.last) > own.reduce(0, +)
  }

  /// How many negations stand from one token to before another.
  private func negations(from start: Int, to end: Int) -> Int {
    start < end ? negationsBefore[end] - negationsBefore[start] : 0
  }

  private func holdsNegation(_ match: PhrasingMatch) -> Bool {
    match.spans.contains { span in (span.first...span.last).contains { tokens[$0].isNegation } }
  }

  func isEffectiveNegation(_ index: Int) -> Bool {
    guard tokens[index].isNegation else { return false }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1].word
    return !WordLists.undoingNegation.contains(next)
      && !(tokens[index].word == "no" && WordLists.undoingNo.contains(next))
  }
}

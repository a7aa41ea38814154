/// One pass over a text: where each slot of an index was filled.
struct AnswerScan: Sendable {
  /// Words that fill a slot.
  struct SlotHit: Hashable, Sendable {
    /// Indices of tokens.
    var first: Int
    var last: Int
    var isTypo: Bool
  }

  let text: AnswerText
  let index: PhrasingIndex
  /// By slot, in the order of the text.
  private(set) var hits: [[SlotHit]]
  /// By number of the word in the text's vocabulary: the terms it stands for.
  private var readings: [Reading] = []
  /// By number of the word: its term, or -1; and whether it may stand for others too.
  private var plainTerms: [Int] = []
  private var isAmbiguous: [Bool] = []

  /// What a word may stand for.
  private struct Reading: Sendable {
    var word: Int?
    /// Only where it is written in capitals.
    var acronym: Int?
    var typos: [Int] = []
  }

  /// - Parameter isKnown: whether a word is a real one, so that it is no slip of another.
  init(_ text: AnswerText, for index: PhrasingIndex, isKnown: (Word) -> Bool) {
    self.text = text
    self.index = index
    hits = Array(repeating: [], count: index.slotCount)
    readings = text.vocabulary.words.map { word in
      var reading = Reading(word: index.words[word.key], acronym: index.acronyms[word.text])
      if reading.word == nil, word.text.utf8.count >= TypoTable.shortestWord, !isKnown(word) {
        reading.typos = index.typos.terms(near: word)
      }
      return reading
    }
    plainTerms = readings.map { $0.word ?? -1 }
    isAmbiguous = readings.map { $0.acronym != nil || !$0.typos.isEmpty }
    var compounds = text.compounds[...]
    for sentence in text.sentences where !sentence.isDenied {
      for token in sentence.tokens {
        while let compound = compounds.first, compound.first <= token {
          if compound.first == token { add(compound) }
          compounds = compounds.dropFirst()
        }
        scan(token)
      }
    }
    // A compound is noted where it begins but ends later: keep each slot in the order of the text.
    for slot in hits.indices where hits[slot].count > 1 {
      hits[slot].sort { ($0.first, $0.last) < ($1.first, $1.last) }
    }
  }

  private mutating func scan(_ token: Int) {
    let isAcronym = text.tokens[token].isAcronym
    let reading = readings[text.tokens[token].wordID]
    if let term = reading.word { add(term, at: token, isTypo: false) }
    if isAcronym, let term = reading.acronym { add(term, at: token, isTypo: false) }
    if !isAcronym { for term in reading.typos { add(term, at: token, isTypo: true) } }
    if text.tokens[token].number != nil {
      for slot in index.slotsOfNumber {
        hits[slot].append(SlotHit(first: token, last: token, isTypo: false))
      }
      addSequences(index.sequencesOfNumber, at: token)
    }
    for (prefix, slot) in index.slotsOfPrefix where text.tokens[token].word.hasPrefix(prefix) {
      hits[slot].append(SlotHit(first: token, last: token, isTypo: false))
    }
  }

  private mutating func add(_ compound: Compound) {
    guard let term = index.words[compound.key] else { return }
    for slot in index.slotsOfTerm[term] {
      hits[slot].append(SlotHit(first: compound.first, last: compound.last, isTypo: false))
    }
  }

  private mutating func add(_ term: Int, at token: Int, isTypo: Bool) {
    for slot in index.slotsOfTerm[term] {
      hits[slot].append(SlotHit(first: token, last: token, isTypo: isTypo))
    }
    addSequences(index.sequencesOfTerm[term], at: token)
  }

  private mutating func addSequences(_ sequences: [Int], at token: Int) {
    for sequence in sequences where mayContinue(sequence, behind: token) {
      guard !index.sequences[sequence].slots.isEmpty, let hit = match(sequence, at: token) else {
        continue
      }
      for slot in index.sequences[sequence].slots where hits[slot].last != hit {
        hits[slot].append(hit)
      }
    }
  }

  // MARK: Sequences

  /// Whether a word that may stand second stands behind a token, at most one function word between.
  private func mayContinue(_ sequence: Int, behind token: Int) -> Bool {
    if index.gates[sequence].isOpen { return true }
    let next = token + 1
    guard next < text.tokens.count else { return false }
    if mayBeSecond(sequence, next) { return true }
    return next + 1 < text.tokens.count && text.tokens[next].isFunctionWord
      && mayBeSecond(sequence, next + 1)
  }

  private func mayBeSecond(_ sequence: Int, _ token: Int) -> Bool {
    let word = text.tokens[token].wordID
    if isAmbiguous[word] { return true }
    let term = plainTerms[word]
    return term >= 0 && index.gates[sequence].terms.contains { index.secondTerms[$0] == term }
  }

  /// The words of a sequence from a token on: in one clause, with at most one function word
  /// between two of them.
  private func match(_ sequence: Int, at token: Int) -> SlotHit? {
    var isTypo = false
    var last = token - 1
    for (place, element) in index.sequences[sequence].elements.enumerated() {
      let next = last + 1
      var found = hit(of: element, at: next, clause: token)
      if found == nil, place > 0, isGap(next, clause: token) {
        found = hit(of: element, at: next + 1, clause: token)
      }
      guard let found else { return nil }
      isTypo = isTypo || found.isTypo
      last = found.last
    }
    return SlotHit(first: token, last: last, isTypo: isTypo)
  }

  private func isGap(_ token: Int, clause opener: Int) -> Bool {
    guard token < text.tokens.count else { return false }
    let word = text.tokens[token]
    return word.clause == text.tokens[opener].clause && word.isFunctionWord && !word.isNegation
  }

  private func hit(
    of element: PhrasingIndex.Element, at token: Int, clause opener: Int
  ) -> SlotHit? {
    guard token < text.tokens.count, text.tokens[token].clause == text.tokens[opener].clause
    else { return nil }
    for inner in element.sequences {
      if let hit = match(inner, at: token) { return hit }
    }
    let isAcronym = text.tokens[token].isAcronym
    let reading = readings[text.tokens[token].wordID]
    let isExact =
      reading.word.map(element.terms.contains) ?? false
      || isAcronym && reading.acronym.map(element.terms.contains) ?? false
      || element.takesNumber && text.tokens[token].number != nil
      || element.prefixes.contains { text.tokens[token].word.hasPrefix($0) }
    if isExact { return SlotHit(first: token, last: token, isTypo: false) }
    if !isAcronym, reading.typos.contains(where: element.terms.contains) {
      return SlotHit(first: token, last: token, isTypo: true)
    }
    return nil
  }
}

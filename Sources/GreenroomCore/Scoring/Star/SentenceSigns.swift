/// The signs of one sentence.
struct SentenceSigns: Sendable {
  var signs: Set<StorySign> = []
  /// How many steps "I", and "we", took in it.
  var ownSteps = 0
  var sharedSteps = 0
  /// How often something is only imagined: "I would".
  var imagined = 0
  var words = 0

  var votes: StoryVotes { signs.map(\.votes).reduce(StoryVotes(0, 0, 0, 0), +) }

  /// What speaks for a result, the look back left out.
  var resultVote: Double {
    votes.result - (signs.contains(.lesson) ? StorySign.lesson.votes.result : 0)
  }

  func has(_ sign: StorySign) -> Bool { signs.contains(sign) }
}

/// Finds the signs of all sentences of a text.
struct SignReader {
  let text: AnswerText

  private static let cues: (index: PhrasingIndex, signs: [(sign: StorySign, isOpening: Bool)]) = {
    var index = PhrasingIndex()
    var signs: [(sign: StorySign, isOpening: Bool)] = []
    for cue in StoryCues.all {
      for phrasing in Phrasing.readable(cue.say, lexicon: StoryCues.lexicon) {
        _ = index.add(phrasing)
        signs.append((cue.sign, cue.isOpening))
      }
    }
    return (index, signs)
  }()

  func read() -> [SentenceSigns] {
    var sentences = text.sentences.map { readWords(of: $0) }
    let scan = AnswerScan(text, for: Self.cues.index) { _ in true }
    for (pattern, cue) in Self.cues.signs.enumerated() {
      for match in scan.matches(of: pattern) where match.level > PhrasingMatch.halfLevel {
        let sentence = text.tokens[match.first].sentence
        guard text.tokens[match.last].sentence == sentence else { continue }
        let opening = text.sentences[sentence].tokens.lowerBound
        if !cue.isOpening || match.first <= opening + 1 {
          sentences[sentence].signs.insert(cue.sign)
        }
      }
    }
    return sentences
  }

  private func readWords(of sentence: Sentence) -> SentenceSigns {
    var result = SentenceSigns()
    result.words = sentence.tokens.count
    let tokens = text.tokens[sentence.tokens]
    for index in tokens.indices {
      let token = tokens[index]
      if !token.isPiece, token.word == "i" || token.word == "we" {
        readSubject(at: index, in: tokens, into: &result)
      } else if token.word == "and" || token.word == "then",
        result.ownSteps + result.sharedSteps > 0,
        let next = word(after: index, in: tokens), StoryVerbs.isStep(next)
      {
        if result.ownSteps >= result.sharedSteps {
          result.ownSteps += 1
        } else {
          result.sharedSteps += 1
        }
      }
      readState(at: index, in: tokens, into: &result)
      readQuantity(at: index, in: tokens, into: &result)
    }
    if result.ownSteps > 0 { result.signs.insert(.ownStep) }
    readOpening(of: sentence, tokens, into: &result)
    return result
  }

  private func word(after index: Int, in tokens: ArraySlice<Token>) -> String? {
    index + 1 < tokens.endIndex ? tokens[index + 1].word : nil
  }

  private func readSubject(
    at index: Int, in tokens: ArraySlice<Token>, into result: inout SentenceSigns
  ) {
    var next = index + 1
    while next < tokens.endIndex, StoryVerbs.isBetween(tokens[next].word), next < index + 4 {
      next += 1
    }
    guard next < tokens.endIndex else { return }
    let verb = tokens[next]
    let isOwn = tokens[index].word == "i"
    if verb.word == "would" || verb.word == "usually" || verb.word == "will" {
      result.imagined += 1
    }
    guard StoryVerbs.isStep(verb.word) else { return }
    // "I had to" tells a duty, not a step.
    if next + 1 < tokens.endIndex, verb.word == "had", tokens[next + 1].word == "to" { return }
    if isOwn { result.ownSteps += 1 } else { result.sharedSteps += 1 }
    if StoryVerbs.work.contains(verb.key) { result.signs.insert(.workStep) }
  }

  private func readState(
    at index: Int, in tokens: ArraySlice<Token>, into result: inout SentenceSigns
  ) {
    let word = tokens[index].word
    guard
      ["was", "were", "had", "needed", "noticed", "faced", "struggled", "relied"].contains(word)
    else { return }
    let subjects: Set<String> = ["we", "our"]
    let before = tokens[max(tokens.startIndex, index - 4)..<index]
    if before.contains(where: { subjects.contains($0.word) || Self.affected.contains($0.key) }) {
      result.signs.insert(.state)
    }
    if let next = self.word(after: index, in: tokens), next.hasSuffix("ing"), word.hasPrefix("w") {
      result.signs.insert(.progressive)
    }
  }

  private static let affected = Set(
    (StoryCues.lexicon.sets["affected"] ?? []).map { WordForms.key(of: $0) })

  private func readQuantity(
    at index: Int, in tokens: ArraySlice<Token>, into result: inout SentenceSigns
  ) {
    let token = tokens[index]
    guard let value = token.number else { return }
    let isYear = value >= 1990 && value < 2100 && value == value.rounded()
    let next = word(after: index, in: tokens)
    if isYear, index > tokens.startIndex, ["in", "since"].contains(tokens[index - 1].word) {
      result.signs.insert(.scene)
      return
    }
    if next == "percent" || next == "x" || next == "times" {
      result.signs.insert(.percentage)
      result.signs.insert(.quantity)
    } else if next != nil || index > tokens.startIndex {
      result.signs.insert(.quantity)
    }
  }

  private func readOpening(
    of sentence: Sentence, _ tokens: ArraySlice<Token>, into result: inout SentenceSigns
  ) {
    guard let first = tokens.first, tokens.count > 2 else { return }
    if StoryVerbs.isStep(first.word), StoryVerbs.work.contains(first.key) {
      result.signs.insert(.barePast)
    } else if StoryVerbs.work.contains(first.key), !StoryVerbs.isPast(first.word),
      !first.word.hasSuffix("s"), !first.word.hasSuffix("ing")
    {
      result.signs.insert(.infinitive)
    }
    let opening = text.slice(sentence.start, min(sentence.end, sentence.start + 30))
    if let colon = opening.firstIndex(of: ":"), opening[..<colon].split(separator: " ").count <= 3 {
      result.signs.insert(.heading)
    }
  }
}

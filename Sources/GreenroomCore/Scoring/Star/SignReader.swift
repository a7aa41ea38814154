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
    var sentences = text.sentences.map { sentence -> SentenceSigns in
      // What is said not to be true tells no part of a story.
      if sentence.isDenied { return SentenceSigns(words: sentence.tokens.count) }
      var reader = SentenceReader(text, sentence)
      return reader.read()
    }
    let scan = AnswerScan(text, for: Self.cues.index) { _ in true }
    for (pattern, cue) in Self.cues.signs.enumerated() {
      for match in scan.places(of: pattern) {
        let sentence = text.tokens[match.first].sentence
        guard text.tokens[match.last].sentence == sentence else { continue }
        let opening = text.sentences[sentence].tokens.lowerBound
        if !cue.isOpening || match.first <= opening + 1 {
          sentences[sentence].signs.insert(cue.sign)
        }
      }
    }
    for index in sentences.indices where sentences[index].tellsOutcomeAlone {
      sentences[index].signs.insert(.outcomeAlone)
    }
    return sentences
  }
}

extension SentenceSigns {
  fileprivate var tellsOutcomeAlone: Bool {
    let outcome: StorySignSet = [
      .consequence, .ending, .change, .fromTo, .success, .stateNow, .later,
    ]
    let beginning: StorySignSet = [
      .scene, .problem, .state, .before, .progressive, .duty, .role, .wish, .customary, .lesson,
    ]
    return !signs.isDisjoint(with: outcome) && signs.isDisjoint(with: beginning) && ownSteps == 0
  }
}

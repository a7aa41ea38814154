/// Finds the signs of a sentence that lie in its grammar: who did what, and when.
struct SentenceReader {
  private let text: AnswerText
  private let sentence: Sentence
  private let tokens: ArraySlice<Token>
  private var result = SentenceSigns()
  /// Who took the last step, so that "and", "then" or a new clause can go on with the next one.
  private var actor: Actor?
  private var hasPast = false
  private var hasPresent = false

  private enum Actor: Hashable { case own, shared, other }

  init(_ text: AnswerText, _ sentence: Sentence) {
    self.text = text
    self.sentence = sentence
    tokens = text.tokens[sentence.tokens]
    result.words = sentence.tokens.count
  }

  mutating func read() -> SentenceSigns {
    for index in tokens.indices {
      readActor(at: index)
      readFurtherStep(at: index)
      readState(at: index)
      readTense(at: index)
      readQuantity(at: index)
    }
    if result.quantities > 1 { result.signs.insert(.quantities) }
    result.isPast = hasPast
    if hasPresent, !hasPast { result.signs.insert(.present) }
    if tokens.count <= 6 { result.signs.insert(.short) }
    readPersons()
    readOpening()
    return result
  }

  private func word(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].word : nil
  }

  private static let imagining: Set<String> = ["would", "will", "should", "usually"]
  private static let present: Set<String> = ["is", "are", "am", "has", "have", "does", "do"]
  private static let past: Set<String> = ["was", "were", "had", "did"]
  private static let anybody: Set<String> = [
    "you", "your", "people", "everyone", "everybody", "anyone",
  ]
  private static let others: Set<String> = [
    "he", "she", "they", "it", "that", "this", "her", "his", "their",
  ]

  // MARK: Steps

  private static let actors: [String: Actor] = [
    "i": .own, "we": .shared, "he": .other, "she": .other, "they": .other,
  ]

  private mutating func readActor(at index: Int) {
    guard !tokens[index].isPiece, let actor = Self.actors[tokens[index].word] else { return }
    var next = index + 1
    while let word = word(next), StoryVerbs.isBetween(word), next < index + 4 { next += 1 }
    guard let verb = word(next) else { return }
    if actor == .own, Self.imagining.contains(verb),
      !isPluperfect(at: next)
    {
      result.imagined += 1
      result.signs.insert(.imagined)
    }
    self.actor = nil
    // "I had to" tells a duty, not a step; "she had left" tells what was before.
    guard StoryVerbs.isStep(verb), word(next - 1) != "had" else { return }
    addStep(of: actor, verb: tokens[next])
  }

  /// "I rang the manager, explained it and got an OK": a past verb behind "and", "then" or at the
  /// head of a clause goes on with the same actor.
  private mutating func readFurtherStep(at index: Int) {
    guard let actor, index > tokens.startIndex, StoryVerbs.isStep(tokens[index].word) else {
      return
    }
    let before = tokens[index - 1]
    guard before.word == "and" || before.word == "then" || before.clause != tokens[index].clause
    else { return }
    addStep(of: actor, verb: tokens[index])
  }

  private mutating func addStep(of actor: Actor, verb: Token) {
    self.actor = actor
    switch actor {
    case .own:
      result.ownSteps += 1
      result.signs.insert(.ownStep)
    case .shared:
      result.sharedSteps += 1
      result.signs.insert(.sharedStep)
    case .other: result.signs.insert(.othersStep)
    }
    if actor != .other, StoryVerbs.work.contains(verb.key) { result.signs.insert(.workStep) }
  }

  // MARK: States and tenses

  private mutating func readState(at index: Int) {
    let word = tokens[index].word
    guard StoryVerbs.ofState.contains(word) else { return }
    let before = tokens[max(tokens.startIndex, index - 4)..<index]
    if before.contains(where: {
      $0.word == "we" || $0.word == "our" || Self.affected.contains($0.key)
    }) {
      result.signs.insert(.state)
    }
    if let next = self.word(index + 1), next.hasSuffix("ing"), word.hasPrefix("w") {
      result.signs.insert(.progressive)
    }
  }

  private static let affected = Set(
    (StoryCues.lexicon.sets["affected"] ?? []).map { WordForms.key(of: $0) })

  private mutating func readTense(at index: Int) {
    let word = tokens[index].word
    if Self.present.contains(word) {
      hasPresent = true
    } else if Self.past.contains(word) || StoryVerbs.isPast(word) {
      hasPast = true
    }
    if word == "has" || word == "have", isParticiple(at: index + 1) {
      result.signs.insert(.perfect)
    }
    if isPluperfect(at: index) { result.signs.insert(.before) }
    if tokens[index].isNegation { result.signs.insert(.negative) }
    if isCustom(at: index) { result.signs.insert(.customary) }
  }

  /// "Had gone", and "she'd gone", which is read as "she would gone".
  private func isPluperfect(at index: Int) -> Bool {
    guard let word = word(index), word == "had" || word == "would" else { return false }
    return isParticiple(at: index + 1)
  }

  private func isParticiple(at index: Int) -> Bool {
    var next = index
    while let word = word(next), next < index + 2,
      StoryVerbs.isBetween(word) || WordLists.negations.contains(word)
    {
      next += 1
    }
    guard let word = word(next) else { return false }
    return word == "been" || StoryVerbs.isParticiple(word)
  }

  private func isCustom(at index: Int) -> Bool {
    switch tokens[index].word {
    case "used": word(index + 1) == "to"
    case "kept", "started", "began": word(index + 1)?.hasSuffix("ing") == true
    case "would":
      index > tokens.startIndex && !["i", "we"].contains(tokens[index - 1].word)
        && !isPluperfect(at: index)
    default: false
    }
  }

  // MARK: Numbers

  private mutating func readQuantity(at index: Int) {
    guard let value = tokens[index].number else { return }
    let isYear = value >= 1990 && value < 2100 && value == value.rounded()
    let next = word(index + 1)
    if isYear, let before = word(index - 1), ["in", "since"].contains(before) || next == nil {
      result.signs.insert(.scene)
      return
    }
    if next == "percent" || next == "x" || next == "times" { result.signs.insert(.percentage) }
    // A bare "one" is an article more often than a size.
    if tokens[index].word == "one", next != "percent" { return }
    result.quantities += 1
    result.signs.insert(.quantity)
  }

  // MARK: Persons and openings

  private mutating func readPersons() {
    let persons = tokens.filter { !$0.isPiece }
    let hasOwn = persons.contains { $0.classes.contains(.firstPersonSingular) }
    let hasShared = persons.contains { $0.classes.contains(.firstPersonPlural) }
    if hasOwn { result.signs.insert(.own) }
    if !hasOwn, !hasShared { result.signs.insert(.impersonal) }
    let isGeneral = persons.contains {
      Self.anybody.contains($0.word)
    }
    if isGeneral, hasPresent || !hasPast { result.signs.insert(.general) }
  }

  private mutating func readOpening() {
    guard let first = tokens.first, tokens.count > 2 else { return }
    if ["i", "we"].contains(first.word) || opensWithTimeThenOwn {
      result.signs.insert(.opensOwn)
    } else if Self.others.contains(first.word) {
      result.signs.insert(.opensOther)
    }
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
      result.heading = Self.headings[first.key]
    }
  }

  private static let headings: [String: StarPart] = Dictionary(
    uniqueKeysWithValues: StarPart.allCases.map { (WordForms.key(of: $0.rawValue), $0) })

  /// "Over the next month I …", "So I …": "I" or "we" with a step among the first words.
  private var opensWithTimeThenOwn: Bool {
    tokens.prefix(7).indices.contains { index in
      ["i", "we"].contains(tokens[index].word) && word(index + 1).map(StoryVerbs.isStep) == true
    }
  }
}

/// The steps of the algorithm, in the order in which they run.
extension Porter2State {
  /// Step 1a: caresses → caress, ties → tie, gaps → gap.
  mutating func removePlural() {
    if ends(with: "sses") {
      replace(last: 2)
    } else if ends(with: "ied") || ends(with: "ies") {
      replace(last: 3, with: letters.count > 4 ? "i" : "ie")
    } else if ends(with: "s"), !ends(with: "ss"), !ends(with: "us"),
      hasVowel(before: letters.count - 2)
    {
      replace(last: 1)
    }
  }

  /// Step 1b: agreed → agree, hopping → hop, hoped → hope.
  mutating func removePastAndGerund() {
    guard let ending = Self.pastEndings.first(where: ends) else { return }
    let length = ending.utf8CodeUnitCount
    let rest = letters.count - length
    if ends(with: "eed") || ends(with: "eedly") {
      let isWhole = ["succ", "proc", "exc"].contains { letters[..<rest].elementsEqual($0.utf8) }
      if isInRegion1(suffixOf: length), !isWhole {
        replace(last: length, with: "ee")
      }
      return
    }
    if ends(with: "ing") {
      if rest == 2, letters[1] == .y, !letters[0].isVowel {
        return replace(last: 4, with: "ie")
      }
      let kept = ["even", "cann", "inn", "earr", "herr", "out"]
      if kept.contains(where: { letters[..<rest].elementsEqual($0.utf8) }) { return }
    }
    guard hasVowel(before: rest) else { return }
    replace(last: length)
    repairEnding()
  }

  /// What was cut may have taken an e along, or left a doubled letter.
  private mutating func repairEnding() {
    if ends(with: "at") || ends(with: "bl") || ends(with: "iz") {
      letters.append(UInt8(ascii: "e"))
    } else if Self.doubles.contains(where: ends) {
      let opensWithVowel = "aeo".utf8.contains(letters[0])
      if !(letters.count == 3 && opensWithVowel) { letters.removeLast() }
    } else if letters.count == region1, endsInShortSyllable(before: letters.count) {
      letters.append(UInt8(ascii: "e"))
    }
  }

  private static let pastEndings: [StaticString] = ["eedly", "ingly", "edly", "eed", "ing", "ed"]

  private static let doubles: [StaticString] = [
    "bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt",
  ]

  /// Step 1c: cry → cri, but by → by and say → say.
  mutating func replaceFinalY() {
    guard letters.count > 2,
      letters[letters.count - 1] == .y || letters[letters.count - 1] == .markedY,
      !letters[letters.count - 2].isVowel
    else { return }
    replace(last: 1, with: "i")
  }

  /// Step 2.
  mutating func shortenDerivation() {
    guard let (suffix, shorter) = Self.derivations.first(where: { ends(with: $0.0) }),
      isInRegion1(suffixOf: suffix.utf8CodeUnitCount)
    else { return }
    let before = letters.count - suffix.utf8CodeUnitCount - 1
    // Two endings are cut only behind certain letters.
    if shorter == "og", ends(with: "ogi"), before < 0 || letters[before] != UInt8(ascii: "l") {
      return
    }
    if shorter.isEmpty, before < 0 || !"cdeghkmnrt".utf8.contains(letters[before]) { return }
    replace(last: suffix.utf8CodeUnitCount, with: shorter)
  }

  /// Longest first, since only the longest ending counts.
  private static let derivations: [(StaticString, String)] = [
    ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"),
    ("ousness", "ous"), ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
    ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"),
    ("iviti", "ive"), ("ogist", "og"), ("ousli", "ous"), ("abli", "able"), ("alli", "al"),
    ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"), ("bli", "ble"),
    ("ogi", "og"), ("li", ""),
  ]

  /// Step 3.
  mutating func shortenDerivationAgain() {
    guard let (suffix, shorter) = Self.laterDerivations.first(where: { ends(with: $0.0) }),
      isInRegion1(suffixOf: suffix.utf8CodeUnitCount)
    else { return }
    if ends(with: "ative"), !isInRegion2(suffixOf: 5) { return }
    replace(last: suffix.utf8CodeUnitCount, with: shorter)
  }

  private static let laterDerivations: [(StaticString, String)] = [
    ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"),
    ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
  ]

  /// Step 4.
  mutating func removeDerivation() {
    guard let suffix = Self.lastDerivations.first(where: ends),
      isInRegion2(suffixOf: suffix.utf8CodeUnitCount)
    else { return }
    if ends(with: "ion"), !ends(with: "sion"), !ends(with: "tion") { return }
    replace(last: suffix.utf8CodeUnitCount)
  }

  private static let lastDerivations: [StaticString] = [
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ate", "ent", "ion", "ism", "iti",
    "ive", "ize", "ous", "al", "er", "ic",
  ]

  /// Step 5.
  mutating func removeFinalEOrL() {
    if ends(with: "e") {
      let rest = letters.count - 1
      let isShort = endsInShortSyllable(before: rest)
      if isInRegion2(suffixOf: 1) || (isInRegion1(suffixOf: 1) && !isShort) { letters.removeLast() }
    } else if ends(with: "ll"), isInRegion2(suffixOf: 1) {
      letters.removeLast()
    }
  }
}

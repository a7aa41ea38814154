/// The English (Porter2) stemmer: cuts a word down to the part that its forms share.
///
/// Source: Martin Porter and Richard Boulton, "The English (Porter2) stemming algorithm", Snowball
/// project, as of Snowball 3. The words it gets are in lower case and hold no apostrophe; a word
/// with other letters than a to z is given back as it is.
public enum Porter2 {
  public static func stem(_ word: String) -> String {
    let letters = Array(word.utf8)
    guard letters.count > 2, letters.allSatisfy({ $0.isLowerCaseLetter }) else { return word }
    if let stem = wholeWords[word] { return stem }
    var state = Porter2State(letters)
    state.removePlural()
    state.removePastAndGerund()
    state.replaceFinalY()
    state.shortenDerivation()
    state.shortenDerivationAgain()
    state.removeDerivation()
    state.removeFinalEOrL()
    for index in state.letters.indices where state.letters[index] == .markedY {
      state.letters[index] = .y
    }
    return String(decoding: state.letters, as: UTF8.self)
  }

  /// Words whose stem is a matter of agreement.
  private static let wholeWords: [String: String] = [
    "andes": "andes", "atlas": "atlas", "bias": "bias", "cosmos": "cosmos", "early": "earli",
    "gently": "gentl", "howe": "howe", "idly": "idl", "news": "news", "only": "onli",
    "singly": "singl", "skies": "sky", "skis": "ski", "sky": "sky", "ugly": "ugli",
  ]
}

/// A word on its way to its stem, with the two regions in which endings may be cut.
struct Porter2State {
  var letters: [UInt8]
  /// Where the region after the first "vowel, then non-vowel" begins.
  private(set) var region1: Int
  /// The same within region 1.
  private(set) var region2: Int

  init(_ word: [UInt8]) {
    letters = word
    for index in letters.indices where letters[index] == .y {
      // A y that opens a word or follows a vowel is a consonant.
      if index == 0 || letters[index - 1].isVowel { letters[index] = .markedY }
    }
    region1 = letters.count
    region2 = letters.count
    let prefix = Self.prefixes.first { letters.starts(with: $0) }
    region1 = prefix?.count ?? Self.regionStart(in: letters, from: 0)
    region2 = Self.regionStart(in: letters, from: region1)
  }

  /// Beginnings that would be cut too short by the general rule.
  private static let prefixes: [[UInt8]] = [
    "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
  ].map { Array($0.utf8) }

  private static func regionStart(in letters: [UInt8], from start: Int) -> Int {
    var index = start
    while index < letters.count, !letters[index].isVowel { index += 1 }
    while index < letters.count, letters[index].isVowel { index += 1 }
    return min(index + 1, letters.count)
  }

  func ends(with suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard count <= letters.count else { return false }
    let offset = letters.count - count
    // From the end, where most endings already differ.
    for index in stride(from: count - 1, through: 0, by: -1)
    where letters[offset + index] != suffix.utf8Start[index] {
      return false
    }
    return true
  }

  /// Cuts the last `count` letters and puts `replacement` there.
  mutating func replace(last count: Int, with replacement: String = "") {
    letters.removeLast(count)
    letters.append(contentsOf: replacement.utf8)
  }

  func isInRegion1(suffixOf length: Int) -> Bool { region1 <= letters.count - length }
  func isInRegion2(suffixOf length: Int) -> Bool { region2 <= letters.count - length }

  func hasVowel(before end: Int) -> Bool {
    letters[..<max(0, end)].contains { $0.isVowel }
  }

  /// Whether the letters up to `end` close in a short syllable, as in "rap", "trap" and "on".
  func endsInShortSyllable(before end: Int) -> Bool {
    guard end >= 2 else { return false }
    let last = letters[end - 1]
    let vowel = letters[end - 2]
    if !last.isVowel, vowel.isVowel {
      if end == 2 { return true }
      if !letters[end - 3].isVowel, last != .w, last != .x, last != .markedY { return true }
    }
    return end >= 4 && letters[(end - 4)..<end].elementsEqual("past".utf8)
  }
}

extension UInt8 {
  static let y = UInt8(ascii: "y")
  static let w = UInt8(ascii: "w")
  static let x = UInt8(ascii: "x")
  /// A y that stands for a consonant.
  static let markedY = UInt8(ascii: "Y")

  var isLowerCaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), .y:
      true
    default: false
    }
  }
}

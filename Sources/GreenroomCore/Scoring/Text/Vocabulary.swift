/// The words of one text, each looked up once however often it stands there.
struct Vocabulary: Sendable {
  /// What something written without a gap stands for, by numbers of words.
  enum Entry: Sendable {
    case word(Int)
    /// What speech contracts: "don't" is "do" and "not".
    case contraction([Int])
  }

  /// By number, in the order in which they first stand in the text.
  private(set) var words: [Word] = []
  private var entries: [String: Entry] = [:]
  private var keyNumbers: [String: Int] = [:]

  /// - Parameter expected: about how many words the text has.
  init(expected: Int = 0) {
    // Far from all words of a text are new ones.
    let capacity = min(expected / 2 + 8, 4096)
    words.reserveCapacity(capacity)
    entries.reserveCapacity(capacity)
    keyNumbers.reserveCapacity(capacity)
  }

  /// How many keys there are; their numbers lie below.
  var keyCount: Int { keyNumbers.count }

  /// - Parameter piece: in lower case, apostrophes as `'`.
  mutating func entry(for piece: String) -> Entry {
    if let known = entries[piece] { return known }
    if let expanded = Contractions.expansion(of: piece) {
      let entry = Entry.contraction(expanded.map { number(of: $0) })
      entries[piece] = entry
      return entry
    }
    return .word(enter(piece))
  }

  /// The number of a word that is no contraction; it is entered when it is new.
  mutating func number(of word: String) -> Int {
    if case .word(let known) = entries[word] { return known }
    return enter(word)
  }

  private mutating func enter(_ text: String) -> Int {
    let key = WordForms.key(of: text)
    let next = keyNumbers.count
    let keyID = keyNumbers[key, default: next]
    if keyID == next { keyNumbers[key] = next }
    let number = words.count
    words.append(
      Word(
        text: text, key: key, keyID: keyID, classes: WordClasses(of: text),
        number: NumberWords.value(of: text)))
    entries[text] = .word(number)
    return number
  }
}

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
    let row = TabledWords.rows[piece]
    let expansion =
      row == nil ? Contractions.expansion(of: piece) : row?.expansion
    guard let expansion else { return .word(enter(piece, row)) }
    let entry = Entry.contraction(expansion.map { number(of: $0) })
    entries[piece] = entry
    return entry
  }

  /// The number of a word that is no contraction; it is entered when it is new.
  mutating func number(of word: String) -> Int {
    if case .word(let known) = entries[word] { return known }
    return enter(word, TabledWords.rows[word])
  }

  private mutating func enter(_ text: String, _ row: TabledWords.Row?) -> Int {
    let key = row?.key ?? Porter2.stem(WordForms.spelledOneWay(text))
    let next = keyNumbers.count
    let keyID = keyNumbers[key, default: next]
    if keyID == next { keyNumbers[key] = next }
    let number = words.count
    words.append(
      Word(
        text: text, key: key, keyID: keyID, classes: row?.classes ?? [], number: row?.number))
    entries[text] = .word(number)
    return number
  }
}

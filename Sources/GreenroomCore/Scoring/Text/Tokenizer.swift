/// Cuts a text into words, clauses and sentences.
///
/// It looks at Unicode scalars only, so the result depends on the bytes and on nothing else.
struct Tokenizer {
  let scalars: [Unicode.Scalar]
  /// The byte at which each scalar begins, and behind the last one the end.
  let offsets: [Int]
  let part: Int
  var tokens: [Token]
  var sentences: [Sentence]
  var compounds: [Compound]
  var vocabulary: Vocabulary
  var position = 0
  var clause: Int
  /// The first token of the sentence that is open.
  var sentenceStart: Int
  /// Where the pieces of the written word that is open begin.
  var pieces: [Int] = []
  var isLineStart = true
  private var isDenialOpen = false

  init(_ text: String, offset: Int, part: Int, continuing read: AnswerText) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(text.utf8.count)
    offsets.reserveCapacity(text.utf8.count + 1)
    var place = offset
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(place)
      place += UTF8.width(scalar)
    }
    offsets.append(place)
    self.scalars = scalars
    self.offsets = offsets
    self.part = part
    tokens = read.tokens
    sentences = read.sentences
    compounds = read.compounds
    vocabulary = read.vocabulary
    clause = (read.tokens.last?.clause ?? -1) + 1
    sentenceStart = read.tokens.count
  }

  func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  mutating func run() {
    while position < scalars.count {
      if isLineStart, skipListMark() { continue }
      isLineStart = false
      let scalar = scalars[position]
      if scalar.isDigit {
        readNumber()
      } else if scalar.isWordPart {
        readWord()
      } else {
        readMark(scalar)
      }
    }
    closeWord()
    closeSentence(isQuestion: false)
  }

  // MARK: Marks between words

  private mutating func readMark(_ scalar: Unicode.Scalar) {
    if joinsPieces(scalar) {
      position += 1
      return
    }
    closeWord()
    if let sign = scalar.spelledOut {
      append(sign, from: position, to: position + 1)
    } else if scalar == "." && startsDotNet {
      append(".net", from: position, to: position + 4)
      position += 3
    } else if scalar.isLineBreak {
      if !isFoldedBreak { closeSentence(isQuestion: false) }
      isLineStart = true
    } else if scalar.endsSentence(before: self.scalar(at: position + 1)), !isAbbreviation {
      closeSentence(
        isQuestion: scalar == "?" || scalar == "\u{FF1F}",
        goesOn: scalar == ";" || scalar == "\u{FF1B}")
    } else if scalar == ".", opensNewSentence {
      closeSentence(isQuestion: false)
    } else if scalar.opensClause || isDash {
      clause += 1
    }
    position += 1
  }

  /// A hyphen, slash, underscore or full stop right between two word characters.
  private func joinsPieces(_ scalar: Unicode.Scalar) -> Bool {
    guard !pieces.isEmpty, scalar.isJoiner, let next = self.scalar(at: position + 1),
      next.isWordPart || next.isDigit, position > 0,
      scalars[position - 1].isWordPart || scalars[position - 1].isDigit
    else { return false }
    return scalar != "." || !opensNewSentence
  }

  /// "…customers.They…": a full stop without its space.
  private var opensNewSentence: Bool {
    guard position > 0, let next = scalar(at: position + 1), let second = scalar(at: position + 2)
    else { return false }
    return scalars[position - 1].isSmall && next.isCapital
      && second.isSmall
  }

  private var isAbbreviation: Bool {
    guard scalars[position] == ".", let last = tokens.last, last.end == offsets[position],
      tokens.count > sentenceStart
    else { return false }
    if WordLists.abbreviations.contains(last.word) { return true }
    return last.word == "etc" && nextLetter?.isSmall == true
  }

  private var nextLetter: Unicode.Scalar? {
    scalars[(position + 1)...].first { !$0.isSpace }
  }

  private var isDash: Bool {
    switch scalars[position] {
    case "\u{2014}": true
    case "\u{2013}", "-":
      scalar(at: position + 1)?.isDigit != true && scalar(at: position + 1)?.isWordPart != true
    default: false
    }
  }

  private var startsDotNet: Bool {
    position + 3 < scalars.count
      && String(String.UnicodeScalarView(scalars[(position + 1)...(position + 3)])).lowercased()
        == "net"
      && scalar(at: position + 4)?.isWordPart != true
  }

  /// A line that was broken by an editor at its margin, and not by its writer: it is long, and the
  /// next one goes on in lower case.
  private var isFoldedBreak: Bool {
    var start = position
    while start > 0, !scalars[start - 1].isLineBreak { start -= 1 }
    var end = position
    if scalars[end] == "\r", scalar(at: end + 1) == "\n" { end += 1 }
    if scalars[position] == "\n", position > 0, scalars[position - 1] == "\r" { return true }
    return position - start >= 50 && scalar(at: end + 1)?.isSmall == true
  }

  /// Steps over a bullet or a number that opens a line.
  private mutating func skipListMark() -> Bool {
    var index = position
    while let scalar = scalar(at: index), scalar == " " || scalar == "\t" { index += 1 }
    let start = index
    if let mark = scalar(at: index), "-*+\u{2022}\u{2013}\u{25CF}".unicodeScalars.contains(mark) {
      index += 1
    } else {
      while let digit = scalar(at: index), digit.isDigit, index - start < 3 { index += 1 }
      guard index > start, index - start < 3, scalar(at: index) == "." || scalar(at: index) == ")"
      else { return false }
      index += 1
    }
    guard index > start, scalar(at: index)?.isSpace == true else { return false }
    closeWord()
    closeSentence(isQuestion: false)
    position = index
    isLineStart = false
    return true
  }

  // MARK: Closing

  mutating func closeWord() {
    defer { pieces = [] }
    guard pieces.count > 1, let first = pieces.first else { return }
    for index in first..<tokens.count { tokens[index].isPiece = true }
    guard tokens.count - first <= 4 else { return }
    let whole = tokens[first...].map(\.word).joined()
    compounds.append(
      Compound(first: first, last: tokens.count - 1, key: WordForms.key(of: whole)))
  }

  /// - Parameter goesOn: whether a semicolon closes it: what is denied before one is denied behind.
  mutating func closeSentence(isQuestion: Bool, goesOn: Bool = false) {
    guard tokens.count > sentenceStart else { return }
    defer { isDenialOpen = goesOn && sentences.last?.isDenied == true }
    let range = sentenceStart..<tokens.count
    for index in range where tokens[index].word == "one" {
      let previous = index > range.lowerBound ? tokens[index - 1].word : nil
      let next = index + 1 < range.upperBound ? tokens[index + 1].word : nil
      if !NumberWords.isCountingOne(after: previous, before: next) { tokens[index].number = nil }
    }
    sentences.append(
      Sentence(
        tokens: range, start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end,
        part: part, isQuestion: isQuestion, isDenied: isDenialOpen || Denial.opens(tokens[range]),
        isRejected: tokens[range].contains { $0.classes.contains(.rejection) }))
    sentenceStart = tokens.count
    clause += 1
  }

  mutating func append(
    _ word: String, from start: Int, to end: Int, number: Double? = nil, isAcronym: Bool = false
  ) {
    append(
      vocabulary.number(of: word), from: start, to: end, number: number, isAcronym: isAcronym)
  }

  /// - Parameter word: its number in the vocabulary.
  mutating func append(
    _ word: Int, from start: Int, to end: Int, number: Double?, isAcronym: Bool = false
  ) {
    let entry = vocabulary.words[word]
    if entry.classes.contains(.clauseOpener) { clause += 1 }
    let last = tokens.last
    let clauseStart = last?.clause == clause ? last?.clauseStart : nil
    tokens.append(
      Token(
        word: entry.text, key: entry.key, wordID: word, keyID: entry.keyID,
        classes: entry.classes, start: offsets[start], end: offsets[end],
        sentence: sentences.count, clause: clause,
        clauseStart: clauseStart ?? tokens.count, number: number, isAcronym: isAcronym))
  }
}

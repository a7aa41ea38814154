/// Many phrasings made ready to be looked for at once: from each word to the slots that
/// wait for it.
///
/// An answer is scanned once, whatever the number of phrasings.
struct PhrasingIndex: Sendable {
  /// A phrasing whose slots are numbers.
  struct Pattern: Sendable {
    var source: String
    var slots: [Int]
    /// For each slot, whether it must stand behind the one before it.
    var isAfterPrevious: [Bool]
    var window: Int
  }

  /// Words that stand together, for the slots that take them.
  struct WordSequence: Sendable {
    var elements: [Element]
    var slots: [Int]
  }

  /// What may stand at one place of a sequence.
  struct Element: Sendable {
    var terms: Set<Int> = []
    var takesNumber = false
    var prefixes: [String] = []
    var sequences: [Int] = []
  }

  /// Which terms may stand second in a sequence: places in ``secondTerms``. Most sequences end
  /// there, before their elements need be looked at.
  struct Gate: Sendable {
    var terms: Range<Int>
    /// Whether more than single words may stand second.
    var isOpen: Bool
  }

  private(set) var patterns: [Pattern] = []
  private(set) var slotCount = 0
  private(set) var sequences: [WordSequence] = []
  /// One for each sequence.
  private(set) var gates: [Gate] = []
  private(set) var secondTerms: [Int] = []
  private(set) var words: [String: Int] = [:]
  private(set) var acronyms: [String: Int] = [:]
  /// By term: the slots that it fills, and the sequences that it may open.
  private(set) var slotsOfTerm: [[Int]] = []
  private(set) var sequencesOfTerm: [[Int]] = []
  private(set) var slotsOfNumber: [Int] = []
  private(set) var sequencesOfNumber: [Int] = []
  private(set) var slotsOfPrefix: [(prefix: String, slot: Int)] = []
  private(set) var typos = TypoTable()
  private var slotNumbers: [[Phrasing.Term]: Int] = [:]
  private var sequenceNumbers: [[[Phrasing.Term]]: Int] = [:]

  /// - Returns: the number under which the phrasing is asked for.
  mutating func add(_ phrasing: Phrasing) -> Int {
    patterns.append(
      Pattern(
        source: phrasing.source, slots: phrasing.slots.map { slot(for: $0.alternatives) },
        isAfterPrevious: phrasing.slots.map(\.isAfterPrevious), window: phrasing.window))
    return patterns.count - 1
  }

  private mutating func slot(for alternatives: [Phrasing.Term]) -> Int {
    if let known = slotNumbers[alternatives] { return known }
    let slot = slotCount
    slotCount += 1
    slotNumbers[alternatives] = slot
    for alternative in Set(alternatives) {
      switch alternative {
      case .word(let key): slotsOfTerm[term(word: key)].append(slot)
      case .acronym(let letters): slotsOfTerm[term(acronym: letters)].append(slot)
      case .prefix(let prefix): slotsOfPrefix.append((prefix, slot))
      case .number: slotsOfNumber.append(slot)
      case .sequence(let elements): sequences[sequence(of: elements)].slots.append(slot)
      }
    }
    return slot
  }

  private mutating func sequence(of elements: [[Phrasing.Term]]) -> Int {
    if let known = sequenceNumbers[elements] { return known }
    let compiled = elements.map { element(of: $0) }
    let number = sequences.count
    sequences.append(WordSequence(elements: compiled, slots: []))
    addGate(for: compiled)
    sequenceNumbers[elements] = number
    var openers = Element()
    collectOpeners(of: number, into: &openers)
    for term in openers.terms { sequencesOfTerm[term].append(number) }
    if openers.takesNumber { sequencesOfNumber.append(number) }
    return number
  }

  private mutating func addGate(for elements: [Element]) {
    let start = secondTerms.count
    let second = elements.dropFirst().first
    secondTerms += second?.terms.sorted() ?? []
    let isOpen =
      second.map { $0.takesNumber || !$0.prefixes.isEmpty || !$0.sequences.isEmpty } ?? true
      || elements.first?.sequences.isEmpty == false
    gates.append(Gate(terms: start..<secondTerms.count, isOpen: isOpen))
  }

  private mutating func element(of terms: [Phrasing.Term]) -> Element {
    var element = Element()
    for term in terms {
      switch term {
      case .word(let key): element.terms.insert(self.term(word: key))
      case .acronym(let letters): element.terms.insert(self.term(acronym: letters))
      case .prefix(let prefix): element.prefixes.append(prefix)
      case .number: element.takesNumber = true
      case .sequence(let elements): element.sequences.append(sequence(of: elements))
      }
    }
    return element
  }

  private func collectOpeners(of sequence: Int, into openers: inout Element) {
    guard let first = sequences[sequence].elements.first else { return }
    openers.terms.formUnion(first.terms)
    openers.takesNumber = openers.takesNumber || first.takesNumber
    for inner in first.sequences { collectOpeners(of: inner, into: &openers) }
  }

  private mutating func term(word key: String) -> Int {
    if let known = words[key] { return known }
    let term = newTerm()
    words[key] = term
    typos.add(key, term: term)
    return term
  }

  private mutating func term(acronym letters: String) -> Int {
    if let known = acronyms[letters] { return known }
    let term = newTerm()
    acronyms[letters] = term
    return term
  }

  private mutating func newTerm() -> Int {
    slotsOfTerm.append([])
    sequencesOfTerm.append([])
    return slotsOfTerm.count - 1
  }
}

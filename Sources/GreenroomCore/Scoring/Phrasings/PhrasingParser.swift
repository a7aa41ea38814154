/// Reads the phrasing language.
struct PhrasingParser {
  let source: String
  let lexicon: Lexicon
  private(set) var window = Phrasing.standardWindow

  init(source: String, lexicon: Lexicon) {
    self.source = source
    self.lexicon = lexicon
  }

  mutating func parse() throws(PhrasingError) -> [Phrasing.Slot] {
    var fields = Self.fields(of: source)
    guard !fields.isEmpty else { throw .empty }
    if let last = fields.last, last.hasPrefix("~") {
      guard let words = Int(last.dropFirst()), (1...60).contains(words) else {
        throw .badWindow(last)
      }
      window = words
      fields.removeLast()
    }
    var slots: [Phrasing.Slot] = []
    var isAfterPrevious = false
    for field in fields {
      if field.hasPrefix("~") { throw .windowNotLast }
      if field == ">" {
        guard !slots.isEmpty, !isAfterPrevious else { throw .orderWithoutSlots }
        isAfterPrevious = true
        continue
      }
      if WordLists.ignoredInPhrasings.contains(field.lowercased()) { continue }
      let terms = try alternatives(of: field)
      slots.append(Phrasing.Slot(alternatives: terms, isAfterPrevious: isAfterPrevious))
      isAfterPrevious = false
    }
    if isAfterPrevious { throw .orderWithoutSlots }
    guard !slots.isEmpty else { throw .onlyFunctionWords }
    return slots
  }

  /// The fields between spaces; a space inside brackets, as in `O(log n)`, parts nothing.
  private static func fields(of source: String) -> [String] {
    var fields: [String] = []
    var field = ""
    var depth = 0
    for character in source {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character.isWhitespace, depth <= 0 {
        if !field.isEmpty { fields.append(field) }
        field = ""
      } else {
        field.append(character)
      }
    }
    if !field.isEmpty { fields.append(field) }
    return fields
  }

  private func alternatives(of slot: String) throws(PhrasingError) -> [Phrasing.Term] {
    var terms: [Phrasing.Term] = []
    for text in slot.split(separator: "|", omittingEmptySubsequences: false) {
      guard !text.isEmpty else { throw .emptyAlternative(slot: slot) }
      terms += try self.terms(of: String(text), in: slot)
    }
    return terms
  }

  /// A set alone, a prefix, or elements joined by hyphens.
  private func terms(of text: String, in slot: String) throws(PhrasingError) -> [Phrasing.Term] {
    if text.hasSuffix("*") {
      guard !text.contains("-") else { throw .joinedPrefix(slot: slot) }
      guard text.count > 3 else { throw .prefixTooShort(text) }
      return [.prefix(text.dropLast().lowercased())]
    }
    var elements: [[Phrasing.Term]] = []
    for part in Self.parts(of: text) { elements += try element(part, in: slot) }
    return try joined(elements, slot: slot)
  }

  /// What hyphens join; one inside the name of a set, as in `<network-partition>`, joins nothing.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var isInSet = false
    for character in text {
      if character == "<" { isInSet = true }
      if character == ">" { isInSet = false }
      if character == "-", !isInSet {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part]).filter { !$0.isEmpty }
  }

  private func joined(
    _ elements: [[Phrasing.Term]], slot: String
  ) throws(PhrasingError) -> [Phrasing.Term] {
    guard let first = elements.first else { throw .unreadable(slot: slot) }
    guard elements.count > 1 else { return first }
    let sequence = Phrasing.Term.sequence(elements)
    // Also the word written as one: roll-back takes "rollback".
    let words = elements.compactMap(\.singleWord)
    guard words.count == elements.count else { return [sequence] }
    let whole = slotWord(of: slot, words: words)
    return [sequence, .word(WordForms.key(of: whole))]
  }

  private func slotWord(of slot: String, words: [String]) -> String {
    let alternatives = slot.lowercased().split(separator: "|")
    let whole = alternatives.first { alternative in
      let parts = alternative.split(separator: "-")
      return parts.count == words.count
        && zip(parts, words).allSatisfy { WordForms.key(of: String($0)) == $1 }
    }
    return whole.map { $0.filter { $0 != "-" } } ?? words.joined()
  }

  /// What stands between two hyphens: a set, or a word that may fall into several tokens.
  private func element(
    _ text: String, in slot: String
  ) throws(PhrasingError) -> [[Phrasing.Term]] {
    if text.hasPrefix("<") {
      guard text.hasSuffix(">") else { throw .unclosedSet(slot: slot) }
      return [try set(String(text.dropFirst().dropLast()))]
    }
    if text.contains("<") || text.contains(">") { throw .unclosedSet(slot: slot) }
    if text.isAcronym { return [[.acronym(text.lowercased())]] }
    if text.utf8.allSatisfy(\.isLowerCaseLetter) { return [[.word(WordForms.key(of: text))]] }
    let tokens = AnswerText(text.lowercased()).tokens
    guard !tokens.isEmpty else { throw .unreadable(slot: slot) }
    return tokens.map { [.word($0.key)] }
  }

  private func set(_ name: String) throws(PhrasingError) -> [Phrasing.Term] {
    if name == "num" { return [.number] }
    if let known = lexicon.alternatives[name] { return known }
    guard let entries = lexicon.sets[name] else { throw .unknownSet(name) }
    var terms: [Phrasing.Term] = []
    for entry in entries { terms += try self.terms(of: entry, in: entry) }
    return terms
  }
}

extension Phrasing.Term {
  /// The key of the word, when it is one.
  var singleWord: String? {
    if case .word(let key) = self { key } else { nil }
  }
}

extension [Phrasing.Term] {
  /// The key of the only word, when there is only one.
  var singleWord: String? { count == 1 ? first?.singleWord : nil }
}

extension String {
  /// Two capitals or more, digits allowed behind them, and nothing in lower case.
  fileprivate var isAcronym: Bool {
    let scalars = unicodeScalars
    return scalars.count > 1 && scalars.first?.properties.isUppercase == true
      && scalars.allSatisfy { $0.properties.isUppercase || $0.isDigit }
  }
}

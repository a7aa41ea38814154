/// What is known of a word wherever it stands.
struct Word: Hashable, Sendable {
  /// In lower case; a number without its group separators.
  let text: String
  /// The key under which its forms are one.
  let key: String
  /// The number of the key in its vocabulary.
  let keyID: Int
  let classes: WordClasses
  /// What it is worth as a number word, such as "two".
  let number: Double?
}

/// The closed classes that a word belongs to.
struct WordClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  static let function = WordClasses(rawValue: 1 << 0)
  static let negation = WordClasses(rawValue: 1 << 1)
  static let article = WordClasses(rawValue: 1 << 2)
  static let clauseOpener = WordClasses(rawValue: 1 << 3)
  /// An auxiliary, or a past form that is nothing else.
  static let plainVerb = WordClasses(rawValue: 1 << 4)
  /// I, my, me; and we, our, us.
  static let firstPersonSingular = WordClasses(rawValue: 1 << 5)
  static let firstPersonPlural = WordClasses(rawValue: 1 << 6)
  /// Takes back what its sentence says.
  static let rejection = WordClasses(rawValue: 1 << 7)

  /// By word, in lower case.
  static let table: [String: WordClasses] = {
    let plainPast = IrregularVerbs.pastForms.subtracting(IrregularVerbs.ambiguousPastForms)
    let lists: [(WordClasses, Set<String>)] = [
      (.function, WordLists.function), (.negation, WordLists.negations),
      (.article, WordLists.articles), (.clauseOpener, WordLists.clauseOpeners),
      (.plainVerb, WordLists.auxiliaries.union(plainPast)),
      (.rejection, WordLists.rejections),
      (.firstPersonSingular, ["i", "my", "me", "mine", "myself"]),
      (.firstPersonPlural, ["we", "our", "us", "ours", "ourselves"]),
    ]
    var table: [String: WordClasses] = [:]
    for (wordClass, words) in lists {
      for word in words { table[word, default: []].insert(wordClass) }
    }
    return table
  }()
}

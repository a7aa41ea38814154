/// The classes in which the word-order test sees words: each frequent function word is a class of
/// its own, other words go by their endings.
enum WordOrderClass {
  /// The names of all classes, in the order of the table's rows and columns.
  static let names: [String] =
    functionWords + endings.map { "-" + $0 } + ["-", "0", ",", "."]

  static let count = names.count

  /// A word without an ending of the list.
  static let otherWord = UInt8(functionWords.count + endings.count)
  static let number = otherWord + 1
  /// Marks that part clauses: commas, colons, brackets.
  static let clauseMark = otherWord + 2
  /// The beginning and the end of a sentence.
  static let sentenceMark = otherWord + 3

  static func of(_ word: Word) -> UInt8 {
    if let known = functionClasses[word.text] { return known }
    let letters = word.text.utf8
    guard let first = letters.first, !(first >= UInt8(ascii: "0") && first <= UInt8(ascii: "9"))
    else { return number }
    guard let last = letters.last, lastLetters.contains(last) else { return otherWord }
    let ending = endings.firstIndex { $0.utf8.count + 2 < letters.count && word.text.hasSuffix($0) }
    return ending.map { UInt8(functionWords.count + $0) } ?? otherWord
  }

  private static let functionWords = """
    a about across after again all also although always am an and another any are as at be because
    been before being between both but by can could did do does down during each either else even
    every few first for from had has have having he her here him his how however i if in instead
    into is it its just many may me might more most much must my never no not now of off on once
    one only or other our out over own per she should since so some still such than that the their
    them then there these they this those through to too under until up us very was we were what
    when where which while who whose why will with without would yet you your
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// The first one that fits counts.
  private static let endings = [
    "ing", "ed", "ly", "ion", "ment", "ness", "ity", "er", "est", "or", "al", "ive", "able", "ous",
    "ic", "ful", "less", "ance", "ence", "ize", "ate", "s",
  ]

  private static let lastLetters = Set(endings.compactMap { $0.utf8.last })

  private static let functionClasses = Dictionary(
    uniqueKeysWithValues: functionWords.enumerated().map { ($1, UInt8($0)) })
}

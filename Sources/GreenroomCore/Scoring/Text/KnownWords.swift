/// Words that are real, so that none of them is read as a slip of another: "state" is not "stale".
public struct KnownWords: Sendable {
  private(set) var keys: Set<String>

  /// - Parameters:
  ///   - words: any words, in lower case.
  ///   - list: frequent English words, one a line; lines that begin with # are comments.
  public init(_ words: some Sequence<String> = [], list: String = "") {
    keys = Set(words.map(WordForms.key))
    for line in list.utf8.split(separator: UInt8(ascii: "\n")) {
      guard line.first != UInt8(ascii: "#") else { continue }
      keys.insert(WordForms.key(of: String(decoding: line, as: UTF8.self)))
    }
  }

  func contains(_ word: Word) -> Bool { keys.contains(word.key) }

  func union(_ words: some Sequence<String>) -> KnownWords {
    var all = self
    all.keys.formUnion(words.map(WordForms.key))
    return all
  }
}

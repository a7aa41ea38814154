/// One word, number or sign of an answer, with its place in the original.
struct Token: Hashable, Sendable {
  /// In lower case; a number without its group separators.
  var word: String
  /// The key under which its forms are one.
  var key: String
  /// Number of the word, and of its key, in the vocabulary of the text.
  var wordID: Int
  var keyID: Int
  var classes: WordClasses
  /// Offsets of bytes (UTF-8).
  var start: Int
  var end: Int
  /// Index into the sentences of the text.
  var sentence: Int
  /// Counts up through the whole text.
  var clause: Int
  /// Index of the first token of the clause.
  var clauseStart: Int
  /// What it is worth as a number, in digits or words.
  var number: Double?
  /// Whether it was written in capitals, such as TTL or S3.
  var isAcronym = false
  /// Whether it is a piece of a longer word, such as `my` in MySQL.
  var isPiece = false

  var isNegation: Bool { classes.contains(.negation) }
  var isFunctionWord: Bool { classes.contains(.function) }
}

/// Several pieces of one written word that may also be read as a whole: roll-back, PostgreSQL.
struct Compound: Hashable, Sendable {
  /// Indices of tokens.
  var first: Int
  var last: Int
  var key: String
}

/// A sentence of an answer.
struct Sentence: Hashable, Sendable {
  /// Indices of tokens.
  var tokens: Range<Int>
  /// Offsets of bytes (UTF-8), from its first to behind its last word.
  var start: Int
  var end: Int
  /// Which part of the answer it belongs to.
  var part: Int
  var isQuestion = false
  /// Whether it opens with a denial such as "it is not true that".
  var isDenied = false
  /// Whether it holds a word such as "myth" or "wrong", which takes back what it says.
  var isRejected = false
}

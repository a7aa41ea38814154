/// A text as the scorer reads it: words, sentences and parts, each with its bytes.
struct AnswerText: Sendable {
  /// The original, byte by byte.
  let bytes: [UInt8]
  var tokens: [Token] = []
  var sentences: [Sentence] = []
  var compounds: [Compound] = []
  var vocabulary = Vocabulary()
  /// For each token and behind the last one: how many negations stand before it.
  private(set) var negationsBefore: [Int] = []
  /// The parts of the answer in order; a plain text is one part without a name.
  var parts: [Part] = []

  /// A part of an answer and its words.
  struct Part: Hashable, Sendable {
    var id: String
    /// Indices of tokens.
    var tokens: Range<Int>
  }

  /// Reads an answer; offsets refer to its ``AnswerContent/joined`` text.
  init(_ content: AnswerContent) {
    bytes = Array(content.joined.utf8)
    vocabulary = Vocabulary(expected: bytes.count / 6)
    tokens.reserveCapacity(bytes.count / 5)
    switch content {
    case .text(let text): append(text, id: "", at: 0)
    case .parts(let parts):
      var offset = 0
      for part in parts {
        append(part.text, id: part.id, at: offset)
        offset += part.text.utf8.count + 2
      }
    }
    countNegations()
  }

  init(_ text: String) { self.init(.text(text)) }

  private mutating func append(_ text: String, id: String, at offset: Int) {
    let first = tokens.count
    var tokenizer = Tokenizer(text, offset: offset, part: parts.count, continuing: self)
    tokenizer.run()
    tokens = tokenizer.tokens
    sentences = tokenizer.sentences
    compounds = tokenizer.compounds
    vocabulary = tokenizer.vocabulary
    parts.append(Part(id: id, tokens: first..<tokens.count))
  }

  private mutating func countNegations() {
    negationsBefore.reserveCapacity(tokens.count + 1)
    var count = 0
    for index in tokens.indices {
      negationsBefore.append(count)
      if isEffectiveNegation(index) { count += 1 }
    }
    negationsBefore.append(count)
  }

  /// The original text between two offsets of bytes.
  func slice(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The original text from the first to the last of some tokens.
  func evidence(
    first: Int, last: Int, phrasing: String, probe: Int? = nil
  ) -> Evidence {
    let start = tokens[first].start
    let end = tokens[last].end
    return Evidence(
      start: start, end: end, text: slice(start, end), phrasing: phrasing, probe: probe)
  }

  /// Whether two tokens stand in one sentence or in neighbouring ones of the same part.
  func areNear(_ first: Int, _ second: Int) -> Bool {
    let one = tokens[first].sentence
    let other = tokens[second].sentence
    return abs(one - other) <= 1 && sentences[one].part == sentences[other].part
  }
}

/// An answer read as a story: which sentence tells which part, and what is there at all.
public struct StarReading: Hashable, Sendable {
  /// A sentence with its label, for colouring.
  public struct Sentence: Hashable, Sendable {
    /// Offsets of bytes (UTF-8) in the text that was read.
    public var start: Int
    public var end: Int
    public var part: StarPart
    /// 0 to 1.
    public var confidence: Double

    public init(start: Int, end: Int, part: StarPart, confidence: Double) {
      self.start = start
      self.end = end
      self.part = part
      self.confidence = confidence
    }
  }

  /// Whether a part is there, decided without regard to order.
  public struct Presence: Hashable, Sendable {
    public var part: StarPart
    public var isPresent: Bool
    /// 0 to 1.
    public var confidence: Double
    /// 0 to 100: the story-independent evidence for this part.
    public var score: Int
    /// The sentence that shows it best, or comes nearest when it was not found.
    public var best: Evidence?

    public init(
      part: StarPart, isPresent: Bool, confidence: Double, score: Int, best: Evidence? = nil
    ) {
      self.part = part
      self.isPresent = isPresent
      self.confidence = confidence
      self.score = score
      self.best = best
    }
  }

  /// One visible sign of quality, such as a number in the result.
  public struct Quality: Hashable, Sendable {
    public var id: String
    public var title: String
    public var isMet: Bool
    /// What was seen, or what is missing, in one sentence.
    public var note: String
    public var evidence: [Evidence]

    public init(
      id: String, title: String, isMet: Bool, note: String, evidence: [Evidence] = []
    ) {
      self.id = id
      self.title = title
      self.isMet = isMet
      self.note = note
      self.evidence = evidence
    }
  }

  public var sentences: [Sentence]
  /// One for each part, in the order of ``StarPart``.
  public var parts: [Presence]
  public var qualities: [Quality]

  public init(sentences: [Sentence], parts: [Presence], qualities: [Quality]) {
    self.sentences = sentences
    self.parts = parts
    self.qualities = qualities
  }
}

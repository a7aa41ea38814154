/// All that a candidate said to one question: what the scorer reads.
public struct Submission: Hashable, Sendable {
  /// An answer to a follow-up; what it recovers counts 70 %.
  public struct ProbeAnswer: Hashable, Sendable {
    public var probe: Probe
    public var text: String

    public init(probe: Probe, text: String) {
      self.probe = probe
      self.text = text
    }
  }

  /// The answer; offsets of evidence refer to its ``AnswerContent/joined`` text.
  public var content: AnswerContent
  public var probes: [ProbeAnswer]
  public var hints: [Hint]

  public init(_ content: AnswerContent, probes: [ProbeAnswer] = [], hints: [Hint] = []) {
    self.content = content
    self.probes = probes
    self.hints = hints
  }
}

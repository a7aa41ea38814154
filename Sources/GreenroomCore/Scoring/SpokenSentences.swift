/// The sentences of what was said, so that a candidate can point at one.
public enum SpokenSentences {
  /// All sentences of the answer and of its follow-ups, those first that have most words in common
  /// with an item. The rest stand in the order in which they were said.
  ///
  /// - Parameter item: nil where the question's text is gone; then the order alone counts.
  public static func nearest(to item: ChecklistItem?, in submission: Submission) -> [String] {
    let wanted = item.map(keys) ?? []
    let texts = [submission.content] + submission.probes.map { .text($0.text) }
    let sentences = texts.flatMap { said(in: AnswerText($0), wanted: wanted) }
    var seen = Set<String>()
    return sentences.enumerated().sorted {
      ($1.element.shared, $0.offset) < ($0.element.shared, $1.offset)
    }.map(\.element.sentence).filter { seen.insert($0).inserted }
  }

  /// The words that carry the item's idea.
  private static func keys(of item: ChecklistItem) -> Set<String> {
    let members = item.group?.members ?? []
    let phrasings = item.say + item.needs + members.flatMap { [$0.point] + $0.say }
    return contentKeys(AnswerText(([item.point] + phrasings).joined(separator: "\n")).tokens[...])
  }

  private static func contentKeys(_ tokens: ArraySlice<Token>) -> Set<String> {
    Set(tokens.filter { !$0.isFunctionWord }.map(\.key))
  }

  private static func said(
    in text: AnswerText, wanted: Set<String>
  ) -> [(sentence: String, shared: Int)] {
    text.sentences.filter { !$0.tokens.isEmpty }.map { sentence in
      var end = sentence.end
      // The mark that closes the sentence belongs to it.
      while end < text.bytes.count, ".!?)%\"".utf8.contains(text.bytes[end]) { end += 1 }
      let words = text.slice(sentence.start, end).split(whereSeparator: \.isWhitespace)
      let shared = contentKeys(text.tokens[sentence.tokens]).intersection(wanted).count
      return (words.joined(separator: " "), shared)
    }
  }
}

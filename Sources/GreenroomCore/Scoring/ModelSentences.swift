/// Finds where a model answer says what an answer lacks.
public enum ModelSentences {
  /// The words of a model answer, cut at its sentences, that say an item's point.
  ///
  /// The strong answer is looked through first, then further answers that must score 70 or more,
  /// then the average one.
  /// - Parameter item: its stable name, such as `action/diagnose`.
  /// - Returns: nil when there is no such item or no answer says it.
  public static func sentence(saying item: String, in compiled: CompiledQuestion) -> String? {
    guard let wanted = compiled.items.first(where: { $0.name == item }) else { return nil }
    let answers = compiled.question.answers
    let good = compiled.question.others.filter { $0.band.lowerBound >= 70 }
    let candidates =
      answers.filter { $0.name == "strong" } + good + answers.filter { $0.name == "average" }
    return candidates.lazy.compactMap { quote(wanted, from: $0.content, compiled) }.first
  }

  private static func quote(
    _ item: CompiledItem, from content: AnswerContent, _ compiled: CompiledQuestion
  ) -> String? {
    let text = AnswerText(content)
    let scan = compiled.scan(text)
    // Where its own part says it, another part may say it too, and in passing.
    let own = scan.find(item, in: AnswerReading.place(of: item, in: text, content))
    let found = own.evidence.isEmpty ? scan.find(item) : own
    guard let evidence = found.evidence.first else { return nil }
    let sentences = text.sentences.filter {
      $0.start < evidence.end && $0.end > evidence.start
    }
    guard let first = sentences.first, let last = sentences.last else { return nil }
    var end = last.end
    // The mark that closes the sentence belongs to it.
    while end < text.bytes.count, ".!?)%\"".utf8.contains(text.bytes[end]) { end += 1 }
    return String(
      text.slice(first.start, end).split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}

/// The caps that keep recitation from passing for understanding.
///
/// Their table is the content standard's, section 7; the identifiers are the table's.
struct Guards {
  let reading: AnswerReading
  let form: AnswerForm
  private let shape: TextShape

  init(_ reading: AnswerReading, form: AnswerForm = .explanation) {
    self.reading = reading
    self.form = form
    shape = TextShape(reading.text)
  }

  /// The caps of an explanation, the ones of every answer included.
  var explainCaps: [ScoreCap] {
    caps([
      (!hasMust, "no-must", 20, "None of the points that matter most was found.")
    ])
  }

  /// - Parameters:
  ///   - hasPart: whether any part of a story was found.
  ///   - steps: how many past steps of "I" or "we" it tells.
  func behavioralCaps(hasPart: Bool, steps: Int) -> [ScoreCap] {
    caps([
      (
        !hasMust && !hasPart, "no-must", 20, "Neither a part of a story nor a main point was found."
      ),
      (steps < 3, "no-event", 25, "It tells fewer than three steps that somebody took."),
    ])
  }

  private typealias Rule = (applies: Bool, id: String, ceiling: Int, reason: String)

  private func caps(_ own: [Rule]) -> [ScoreCap] {
    let isList = form == .list
    let isLong = shape.words >= Rung.fewestWords
    let rules: [Rule] =
      own + [
        (
          !hasMust && shape.share(of: reading.compiled.promptKeys) > 0.85, "question-copied", 10,
          "Nearly all its words are those of the question."
        ),
        (shape.isRepetitive, "repetition", 10, "It says the same words over and over."),
        (
          !isList && isLong && isOutOfOrder, "word-order", 35,
          "Its words stand in no natural order."
        ),
        (
          !isList && isLong && shape.isTermList, "term-list", 30,
          "It is a list of terms, not an explanation."
        ),
        (
          !isList && shape.hasOneFrame, "same-frame", 40,
          "Most sentences open with the same three words."
        ),
        (
          !isList && isCommaList, "comma-list", 40,
          "Most points were found in one long enumeration."
        ),
        (
          form == .explanation && !isLong, "too-short", 40,
          "It is too short for an explanation."
        ),
      ]
    return rules.filter(\.applies).map {
      ScoreCap(id: $0.id, ceiling: $0.ceiling, reason: $0.reason)
    }
  }

  private var hasMust: Bool {
    if let says = reading.saysMoreThanQuestion(reading.compiled.promptKeys) { return says }
    let musts = reading.items.filter { $0.weight == .must }
    return musts.isEmpty || musts.contains { $0.level > 0 }
  }

  private var isOutOfOrder: Bool {
    reading.compiled.wordOrder.map { shape.isOutOfOrder(by: $0) } ?? false
  }

  /// More than half the hits in one sentence of twelve commas or more.
  private var isCommaList: Bool {
    let hits = reading.sentencesOfItems
    return reading.text.sentences.indices.contains { sentence in
      hits.count { $0 == sentence } * 2 > hits.count
        && reading.text.commas(in: sentence) >= 12
    }
  }
}

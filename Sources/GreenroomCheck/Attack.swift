import GreenroomCore

/// An answer that the checker makes to see that it gains next to nothing.
enum Attack {
  /// Every attack on a question; `foreign` is another question, whose strong answer is given.
  static func all(on question: Question, foreign: Question?) -> [ModelAnswer] {
    var attacks = [
      ModelAnswer(name: "the prompt copied", content: .text(question.prompt), band: 0...10),
      ModelAnswer(name: "I don't know", content: .text("I don't know."), band: 0...5),
      ModelAnswer(name: "a bare list of terms", content: .text(terms(of: question)), band: 0...40),
    ]
    if let strong = foreign?.answers.first(where: { $0.name == "strong" }), let foreign {
      attacks.append(
        ModelAnswer(
          name: "the strong answer of \(foreign.id)", content: .text(strong.content.joined),
          band: 0...25))
    }
    return attacks
  }

  /// The question whose strong answer is out of place: one of another topic or, for a story, of
  /// another kind; the next one in the order of the pool, so that a check repeats itself.
  static func foreign(to question: Question, among pool: [Question]) -> Question? {
    let start = pool.firstIndex { $0.id == question.id }.map { $0 + 1 } ?? 0
    let ring = pool[start...] + pool[..<start]
    switch question.body {
    case .explain:
      return ring.first { $0.topic != question.topic && $0.kind == .explain }
        ?? ring.first { $0.topic != question.topic }
    case .behavioral: return ring.first { $0.kind != .behavioral }
    }
  }

  /// What somebody recites who has learned the words alone: the first phrasing of each item.
  private static func terms(of question: Question) -> String {
    let items =
      switch question.body {
      case .explain(let rubric): rubric.checklist
      case .behavioral(let rubric): rubric.parts.flatMap(\.checklist)
      }
    let terms = items.compactMap { item in
      (item.say.first ?? item.group?.members.first?.say.first).map(plainWords)
    }
    return terms.filter { !$0.isEmpty }.joined(separator: ", ") + "."
  }

  /// The first alternative of each slot; sets go by their names, which are words of their own.
  private static func plainWords(_ phrasing: String) -> String {
    let slots = phrasing.split(separator: " ").filter { $0 != ">" && !$0.hasPrefix("~") }
    let words = slots.compactMap { $0.split(separator: "|").first }
    return words.map { word in
      word.filter { !"<>*".contains($0) }.replacing("-", with: " ")
    }.joined(separator: " ")
  }
}

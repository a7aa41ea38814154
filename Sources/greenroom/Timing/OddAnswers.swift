import GreenroomCheck
import GreenroomCore

/// Answers made of a few words said again and again.
enum OddAnswers {
  /// Every word that can fill a slot of the question by itself.
  static func slotWords(of question: Question) -> [[String]] {
    var seen: Set<String> = []
    return phrasings(of: question).flatMap(KeyTerms.slots).flatMap { $0.split(separator: " ") }
      .map(String.init).filter { seen.insert($0).inserted }.map { [$0] }
  }

  /// The slots of each phrasing that has several.
  static func slotTurns(of question: Question) -> [[String]] {
    Array(Set(phrasings(of: question).map(KeyTerms.slots).filter { $0.count > 1 })).sorted {
      $0.joined(separator: " ") < $1.joined(separator: " ")
    }
  }

  /// What an item says and what it needs, in turn: every saying has many needs to go with.
  static func relations(of question: Question) -> [[String]] {
    question.items.flatMap { _, item in
      item.needs.prefix(1).flatMap { need in
        item.say.map { KeyTerms.slots(of: $0) + KeyTerms.slots(of: need) }
      }
    }
  }

  /// The slots of each wrong claim.
  static func claims(of question: Question) -> [[String]] {
    question.misconceptions.flatMap(\.say).map(KeyTerms.slots).filter { !$0.isEmpty }
  }

  private static func phrasings(of question: Question) -> [String] {
    let items = question.items.flatMap { _, item in
      item.say + item.needs + (item.group?.members.flatMap(\.say) ?? [])
    }
    return items + question.misconceptions.flatMap(\.say)
  }

  /// What a careless reading of the text could stumble over, whatever the question is.
  static let shapes: [(name: String, unit: [String], separator: String)] = [
    ("hyphen-joined words", ["word"], "-"),
    ("dotted letters", ["e"], "."),
    ("open brackets", ["O("], ""),
    ("one long word", ["inter"], ""),
    ("camel case", ["Word"], ""),
    ("capitals", ["A"], ""),
    ("grouped digits", ["100"], ","),
    ("list lines", ["- word"], "\n"),
    ("denied sentences", ["It", "is", "not", "true", "that", "I", "did."], " "),
    ("\"one and one\"", ["one", "and"], " "),
    ("\"I would\"", ["I", "would"], " "),
  ]

  /// So many words, the units repeated in turn, in one sentence that may open and close otherwise.
  static func text(
    of unit: [String], separator: String = " ", words: Int, opening: String = "",
    closing: String = ""
  ) -> String {
    opening + (0..<words).map { unit[$0 % unit.count] }.joined(separator: separator) + closing
  }
}

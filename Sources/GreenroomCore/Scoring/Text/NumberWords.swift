/// Numbers in words.
enum NumberWords {
  static let values = small.merging(multipliers) { small, _ in small }

  /// Words that multiply the number before them.
  static let multipliers: [String: Double] = [
    "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "hundreds": 100,
    "thousands": 1000, "millions": 1e6, "billions": 1e9, "dozen": 12, "dozens": 12,
  ]

  private static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Whether "one" counts something here, and is not a pronoun as in "the first one".
  static func isCountingOne(after previous: String?, before next: String?) -> Bool {
    guard let next, !WordLists.function.contains(next) || next == "more" else { return false }
    guard let previous else { return true }
    return !pronounContexts.contains(previous)
  }

  private static let pronounContexts: Set<String> = [
    "the", "this", "that", "each", "no", "any", "which", "every", "another", "only", "last",
    "first", "right", "new", "old", "other", "same", "wrong",
  ]

  /// The number that begins at a token, with the multipliers behind it, as "two hundred thousand".
  /// - Returns: its value and the index of its last token.
  static func quantity(at index: Int, in tokens: [Token]) -> (value: Double, last: Int)? {
    guard var part = tokens[index].number else { return nil }
    var total = 0.0
    var last = index
    while last + 1 < tokens.count, tokens[last + 1].sentence == tokens[index].sentence {
      let next = tokens[last + 1]
      if let factor = multipliers[next.word] {
        part *= factor
        if factor >= 1000 {
          total += part
          part = 0
        }
      } else if let value = small[next.word], tokens[last].number ?? 0 > value, value < 100,
        small[tokens[last].word] != nil || multipliers[tokens[last].word] != nil
      {
        part += value
      } else {
        break
      }
      last += 1
    }
    return (total + part, last)
  }
}

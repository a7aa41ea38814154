/// Sentences that open by denying what follows: "It is not true that …".
enum Denial {
  static func opens(_ sentence: ArraySlice<Token>) -> Bool {
    var words = sentence.prefix(9).map(\.word)[...]
    while let first = words.first, introductions.contains(first) { words = words.dropFirst() }
    return openings.contains { words.starts(with: $0) }
  }

  private static let introductions: Set<String> = [
    "but", "and", "also", "so", "however", "well", "actually", "again", "in", "fact", "of",
    "course",
  ]

  private static let openings: [[String]] = [
    "it is not true that", "it is not the case that", "it is not correct that",
    "it is not right that", "it is false that", "it is untrue that", "it is incorrect that",
    "it is wrong that", "it is wrong to say", "it is a myth that", "it is not that",
    "it is simply not true that", "it is simply untrue that", "that is not true that",
    "not true that", "i do not think that", "i do not believe that", "i do not think",
    "i do not believe", "i doubt that", "nobody should say that", "it is a misconception that",
    "it is a mistake to think",
  ].map { $0.split(separator: " ").map(String.init) }
}

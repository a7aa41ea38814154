import GreenroomCore

/// Ways to spoil a good answer, so that it must lose what it would get.
enum Distortion {
  /// The same seeds at every check, so that a check repeats itself.
  private static let seeds: ClosedRange<UInt64> = 1...4

  /// The words in no order, with the marks that stood at them and as one run without marks.
  static func shuffles(of text: String) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return seeds.flatMap { seed -> [String] in
      var generator = SplitMix64(seed: seed)
      let shuffled = words.shuffled(using: &generator)
      guard shuffled != words else { return [] }
      let bare = shuffled.map { $0.filter { !".,;:!?()\"".contains($0) } }
      return [shuffled.joined(separator: " "), bare.joined(separator: " ") + "."]
    }
  }

  /// Every sentence turned into its opposite by the same opening.
  static func denial(of text: String) -> String {
    sentences(of: text).map { "It is not true that \(loweringFirst($0))" }
      .joined(separator: " ")
  }

  static func repetition(of term: String) -> String {
    [String](repeating: term, count: 30).joined(separator: " ") + "."
  }

  /// Cut behind a closing mark that a space follows; a reader of the text sees no more either.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var open: [Substring] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      open.append(word)
      guard let last = word.last, ".!?".contains(last) else { continue }
      sentences.append(open.joined(separator: " "))
      open = []
    }
    return open.isEmpty ? sentences : sentences + [open.joined(separator: " ")]
  }

  /// A name in capitals and "I" keep their form.
  private static func loweringFirst(_ sentence: String) -> String {
    let word = sentence.prefix { $0.isLetter }
    guard word.count > 1, word.dropFirst().allSatisfy(\.isLowercase) else { return sentence }
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}

import GreenroomCore

/// Words that are repeated as an answer to a question.
struct OddPattern {
  var name: String
  var stand: TimingBench.Stand
  var unit: [String]
  var separator: String
  var opening: String
  var closing: String

  init(
    _ name: String, _ stand: TimingBench.Stand, unit: [String], separator: String = " ",
    opening: String = "", closing: String = ""
  ) {
    self.name = "\(stand.question.kind == .behavioral ? "story" : "answer"): \(name)"
    self.stand = stand
    self.unit = unit
    self.separator = separator
    self.opening = opening
    self.closing = closing
  }

  func text(words: Int) -> String {
    OddAnswers.text(
      of: unit, separator: separator, words: words, opening: opening, closing: closing)
  }
}

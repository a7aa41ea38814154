/// How findings say numbers.
enum Wording {
  /// `one item`, `two items`, `13 items`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(word(for: number)) \(noun)\(number == 1 ? "" : "s")"
  }

  /// Numbers up to twelve in words.
  static func word(for number: Int) -> String {
    let words = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve",
    ]
    return words.indices.contains(number) ? words[number] : String(number)
  }

  /// `0 to 35`.
  static func range(_ band: ClosedRange<Int>) -> String {
    band.count == 1 ? "\(band.lowerBound)" : "\(band.lowerBound) to \(band.upperBound)"
  }
}

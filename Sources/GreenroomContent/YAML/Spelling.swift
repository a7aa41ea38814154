/// Finds the word that somebody probably meant.
enum Spelling {
  /// The nearest of the words at most two slips away, or nil.
  static func nearest(to word: String, among words: [String]) -> String? {
    // A hostile name of a million letters is nobody's slip.
    guard word.utf8.count <= 40 else { return nil }
    let ranked = words.map { (slips: slips(from: word, to: $0), word: $0) }
    let best = ranked.min { ($0.slips, $0.word) < ($1.slips, $1.word) }
    return best.flatMap { $0.slips <= min(2, word.count / 2) ? $0.word : nil }
  }

  /// Letters to add, drop or change.
  ///
  /// Source: Wagner and Fischer, "The String-to-String Correction Problem", 1974.
  private static func slips(from source: String, to target: String) -> Int {
    let letters = Array(target.utf8)
    var row = Array(0...letters.count)
    for (index, letter) in source.utf8.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in letters.indices {
        let changed = diagonal + (letters[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[letters.count]
  }
}

/// How the share of a reference answer's terms becomes a score.
///
/// Nobody says all the words of another's answer, so the first ones found count most. A long
/// reference lists more than one answer holds: there, less is enough.
enum DraftScale {
  /// The share that any text on any subject reaches.
  private static let chance = 0.03
  /// The share, beyond chance, that is worth about half of the points when the reference is short.
  private static let half = 0.3
  /// With this much in the reference, half of these shares stands for the same.
  private static let usualWorth = 40.0

  /// - Parameters:
  ///   - share: 0 to 1, the weighted share of the terms found.
  ///   - worth: the weights of all terms together.
  /// - Returns: 0 to 100.
  static func score(share: Double, worth: Double) -> Double {
    let length = 1 + worth / usualWorth
    let chance = chance / length
    let half = half / length
    let beyond = max(0, share - chance) / (1 - chance)
    return 100 * beyond * (1 + half) / (beyond + half)
  }
}

extension Phrasing {
  /// Those of some phrasings that can be read.
  static func readable(_ sources: [String], lexicon: Lexicon) -> [Phrasing] {
    var phrasings: [Phrasing] = []
    for source in sources {
      if case .success(let phrasing) = reading(source, lexicon: lexicon) {
        phrasings.append(phrasing)
      }
    }
    return phrasings
  }

  private static func reading(
    _ source: String, lexicon: Lexicon
  ) -> Result<Phrasing, PhrasingError> {
    do throws(PhrasingError) {
      return .success(try Phrasing(parsing: source, lexicon: lexicon))
    } catch {
      return .failure(error)
    }
  }
}

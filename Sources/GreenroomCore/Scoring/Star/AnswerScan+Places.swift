extension AnswerScan {
  /// Where a phrasing stands within its window, from the first to the last of its words.
  func places(of pattern: Int) -> [(first: Int, last: Int)] {
    let slots = index.patterns[pattern].slots
    // Most signs are one slot, where nothing has to be searched for.
    if slots.count == 1 { return hits[slots[0]].map { ($0.first, $0.last) } }
    return matches(of: pattern).filter { $0.level > PhrasingMatch.halfLevel }
      .map { ($0.first, $0.last) }
  }
}

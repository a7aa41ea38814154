/// A place in a text that matches a phrasing.
struct PhrasingMatch: Hashable, Sendable {
  /// Indices of the first and the last matched token.
  var first: Int
  var last: Int
  /// 1 by stem, 0.9 by typo, 0.5 within twice the window.
  var level: Double
  /// Number of the phrasing in its index.
  var pattern: Int
  /// The words that fill the slots.
  var spans: [AnswerScan.SlotHit]

  static let exactLevel = 1.0
  static let typoLevel = 0.9
  static let halfLevel = 0.5

  /// Why it does not count in full; nil when it does.
  var shortcoming: String? {
    switch level {
    case Self.exactLevel: nil
    case Self.typoLevel: "Read through a typing slip."
    default: "The words stand far apart: named, not explained."
    }
  }

  func isBetter(than other: PhrasingMatch) -> Bool {
    if level != other.level { return level > other.level }
    return last - first < other.last - other.first
  }
}

extension AnswerScan {
  /// All places that match a phrasing, one for each word at which a match can begin.
  /// - Parameter tokens: where to look; nil for the whole text.
  func matches(of pattern: Int, in tokens: Range<Int>? = nil) -> [PhrasingMatch] {
    let slots = index.patterns[pattern].slots
    guard slots.allSatisfy({ !hits[$0].isEmpty }) else { return [] }
    var found: [PhrasingMatch] = []
    for anchor in slots.indices where !index.patterns[pattern].isAfterPrevious[anchor] {
      for hit in hits[slots[anchor]] {
        if let tokens, !tokens.contains(hit.first) { continue }
        var search = WindowSearch(scan: self, pattern: pattern, anchor: anchor, hit: hit)
        if let match = search.shortest() { found.append(match) }
      }
    }
    return found
  }
}

/// Looks for the shortest stretch of words that fills all slots of a phrasing from one word on.
private struct WindowSearch {
  let scan: AnswerScan
  let pattern: PhrasingIndex.Pattern
  let number: Int
  let anchor: Int
  let hit: AnswerScan.SlotHit
  private var chosen: [AnswerScan.SlotHit?]
  private var best: [AnswerScan.SlotHit] = []
  private var bestLast: Int

  init(scan: AnswerScan, pattern number: Int, anchor: Int, hit: AnswerScan.SlotHit) {
    self.scan = scan
    self.number = number
    self.anchor = anchor
    self.hit = hit
    pattern = scan.index.patterns[number]
    chosen = Array(repeating: nil, count: pattern.slots.count)
    chosen[anchor] = hit
    // Behind twice the window nothing counts.
    bestLast = hit.first + 2 * pattern.window
  }

  mutating func shortest() -> PhrasingMatch? {
    fill(slot: 0, upTo: hit.last)
    guard let last = best.map(\.last).max(), scan.text.areNear(hit.first, last) else { return nil }
    let isHalf = last - hit.first + 1 > pattern.window && best.count > 1
    let isTypo = best.contains(where: \.isTypo)
    let level =
      isHalf
      ? PhrasingMatch.halfLevel : isTypo ? PhrasingMatch.typoLevel : PhrasingMatch.exactLevel
    return PhrasingMatch(
      first: hit.first, last: last, level: level, pattern: number, spans: best)
  }

  private mutating func fill(slot: Int, upTo last: Int) {
    guard slot < chosen.count else {
      best = chosen.compactMap { $0 }
      bestLast = last
      return
    }
    if slot == anchor { return fill(slot: slot + 1, upTo: last) }
    var start = hit.first
    if pattern.isAfterPrevious[slot], let previous = chosen[slot - 1] { start = previous.last + 1 }
    let candidates = scan.hits[pattern.slots[slot]]
    var tried = 0
    var next = candidates.firstIndex(startingAt: start)
    // As many candidates as there are slots: more cannot be taken by the others.
    while next < candidates.count, tried < chosen.count {
      let candidate = candidates[next]
      next += 1
      guard candidate.last < bestLast else { break }
      if isTaken(candidate) { continue }
      tried += 1
      chosen[slot] = candidate
      fill(slot: slot + 1, upTo: max(last, candidate.last))
      chosen[slot] = nil
    }
  }

  private func isTaken(_ candidate: AnswerScan.SlotHit) -> Bool {
    chosen.contains { other in
      guard let other else { return false }
      return candidate.first <= other.last && other.first <= candidate.last
    }
  }
}

extension [AnswerScan.SlotHit] {
  /// The first one that does not begin before a token.
  fileprivate func firstIndex(startingAt token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].first < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A numeric item made ready: its unit as phrasings, and its size where units convert.
struct CompiledNumber: Sendable {
  var target: ChecklistItem.NumericTarget
  /// Numbers of unit phrasings in the index.
  var units: [Int]
  /// The dimension of the unit, when it has one that converts.
  var measure: Measure?

  func accepts(_ value: Double) -> Bool {
    guard target.within > 0 else { return value == target.value }
    let ratio = target.value == 0 ? (value == 0 ? 1 : .infinity) : value / target.value
    // A hair of tolerance, so that the ends of the range themselves are right.
    return ratio <= target.within * 1.000_001 && ratio >= 1 / target.within * 0.999_999
  }
}

extension CompiledNumber {
  /// What is accepted, in words.
  var rangeText: String {
    let unit = target.units.first.map { " " + $0.replacing("-", with: " ") } ?? ""
    guard target.within > 1 else { return Self.text(target.value) + unit }
    let low = Self.text(target.value / target.within)
    return "\(low) to \(Self.text(target.value * target.within))\(unit)"
  }

  /// At most three digits that mean something: an order of magnitude needs no more.
  private static func text(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return "0" }
    var step = 1.0
    while abs(value) / step >= 1000 { step *= 10 }
    while abs(value) / step < 100 { step /= 10 }
    let rounded = (value / step).rounded() * step
    return rounded == rounded.rounded() && abs(rounded) < 1e15
      ? JSONValue.integer(Int(rounded)).compactText
      : JSONValue.number((rounded / step).rounded() / (1 / step).rounded()).compactText
  }
}

/// Units that convert into each other.
struct Measure: Hashable, Sendable {
  enum Dimension: Hashable, Sendable { case bytes, seconds }

  var dimension: Dimension
  /// In bytes or seconds.
  var factor: Double

  init?(unit: String) {
    let word = unit.lowercased()
    if let factor = Self.bytes[word] {
      self.init(dimension: .bytes, factor: factor)
    } else if let factor = Self.seconds[word] {
      self.init(dimension: .seconds, factor: factor)
    } else {
      return nil
    }
  }

  private init(dimension: Dimension, factor: Double) {
    self.dimension = dimension
    self.factor = factor
  }

  private static let bytes: [String: Double] = {
    var table: [String: Double] = ["byte": 1, "bytes": 1, "b": 1]
    let names = ["kilo": "k", "mega": "m", "giga": "g", "tera": "t", "peta": "p"]
    let factors = ["k": 1e3, "m": 1e6, "g": 1e9, "t": 1e12, "p": 1e15]
    for (long, short) in names {
      for unit in ["\(short)b", "\(short)ib", "\(long)byte", "\(long)bytes"] {
        table[unit] = factors[short]
      }
    }
    return table
  }()

  private static let seconds: [String: Double] = {
    var table: [String: Double] = [:]
    let units: [([String], Double)] = [
      (["ns", "nanosecond", "nanoseconds"], 1e-9), (["us", "microsecond", "microseconds"], 1e-6),
      (["ms", "millisecond", "milliseconds", "msec"], 1e-3),
      (["s", "sec", "second", "seconds"], 1),
      (["min", "mins", "minute", "minutes"], 60), (["h", "hr", "hrs", "hour", "hours"], 3600),
      (["day", "days"], 86_400), (["week", "weeks"], 604_800),
    ]
    for (names, factor) in units { for name in names { table[name] = factor } }
    return table
  }()
}

extension AnswerScan {
  /// How many words behind the number its unit may stand.
  private static let unitReach = 5

  /// The first number that is right, with the unit behind it.
  func findNumber(_ number: CompiledNumber, in tokens: Range<Int>?) -> ClosedRange<Int>? {
    let units = unitsByPlace(number, in: tokens)
    for index in tokens ?? text.tokens.indices where text.tokens[index].number != nil {
      guard !text.sentences[text.tokens[index].sentence].isDenied,
        let quantity = NumberWords.quantity(at: index, in: text.tokens)
      else { continue }
      if number.target.units.isEmpty {
        if let last = plainEnd(number, quantity.value, last: quantity.last) { return index...last }
        continue
      }
      if number.accepts(quantity.value), let unit = unit(of: quantity.last, among: units) {
        return index...unit.last
      }
      if let converted = convertedEnd(number, quantity.value, last: quantity.last) {
        return index...converted
      }
    }
    return nil
  }

  /// The first number with the right unit that is not right itself.
  func findWrongNumber(_ number: CompiledNumber, in tokens: Range<Int>?) -> ClosedRange<Int>? {
    let units = unitsByPlace(number, in: tokens)
    for index in tokens ?? text.tokens.indices where text.tokens[index].number != nil {
      guard let quantity = NumberWords.quantity(at: index, in: text.tokens) else { continue }
      if let unit = unit(of: quantity.last, among: units) { return index...unit.last }
    }
    return nil
  }

  /// A number that needs no unit: a count, or a share, which may also be given in per cent.
  private func plainEnd(_ number: CompiledNumber, _ value: Double, last: Int) -> Int? {
    guard last + 1 < text.tokens.count, text.tokens[last + 1].word == "percent" else {
      return number.accepts(value) ? last : nil
    }
    return number.accepts(value / 100) ? last + 1 : nil
  }

  /// Where units stand, by their first tokens.
  private func unitsByPlace(
    _ number: CompiledNumber, in tokens: Range<Int>?
  ) -> [Int: PhrasingMatch] {
    let found = number.units.flatMap { matches(of: $0, in: tokens) }
      .filter { $0.level > PhrasingMatch.halfLevel }
    return Dictionary(found.map { ($0.first, $0) }) { first, _ in first }
  }

  private func unit(of number: Int, among units: [Int: PhrasingMatch]) -> PhrasingMatch? {
    let reach = (number + 1)...(number + Self.unitReach)
    return reach.lazy.compactMap { units[$0] }
      .first { text.tokens[$0.first].sentence == text.tokens[number].sentence }
  }

  private func convertedEnd(_ number: CompiledNumber, _ value: Double, last: Int) -> Int? {
    guard let wanted = number.measure, last + 1 < text.tokens.count else { return nil }
    for index in (last + 1)...min(last + Self.unitReach, text.tokens.count - 1) {
      guard text.tokens[index].sentence == text.tokens[last].sentence else { return nil }
      guard let given = Measure(unit: text.tokens[index].word), given.dimension == wanted.dimension
      else { continue }
      return number.accepts(value * given.factor / wanted.factor) ? index : nil
    }
    return nil
  }
}

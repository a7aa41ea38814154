import GreenroomCore

/// Numbers and times as all reports write them.
enum Wording {
  /// A number with at most one decimal: `3`, `1.5`.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let tenths = Int((value * 10).rounded())
    let fraction = abs(tenths % 10)
    let sign = tenths < 0 && tenths > -10 ? "-" : ""
    return fraction == 0 ? String(tenths / 10) : "\(sign)\(tenths / 10).\(fraction)"
  }

  /// A difference with its sign: `+2.5`, `-1`, `0`.
  static func signed(_ value: Double) -> String {
    let text = number(value)
    return value > 0 && text != "0" ? "+" + text : text
  }

  /// As much of a digest as tells two texts apart.
  static func short(_ digest: QuestionDigest) -> String { String(digest.rawValue.prefix(8)) }

  /// Minutes and seconds, with hours only where there are some: `3:05`, `1:02:00`.
  static func time(_ duration: Duration) -> String {
    let seconds = max(0, duration.wholeSeconds)
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let end = padded(seconds % 60)
    return hours == 0 ? "\(minutes):\(end)" : "\(hours):\(padded(minutes)):\(end)"
  }

  /// `1 word`, `2 words`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The word with a capital letter.
  static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}

extension QuestionKind {
  /// How a round of this kind is called.
  var roundTitle: String {
    switch self {
    case .explain: "Technical"
    case .design: "Design"
    case .coding: "Coding"
    case .sql: "SQL"
    case .behavioral: "Behavioral"
    case .quickfire: "Quickfire"
    }
  }
}

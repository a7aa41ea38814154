/// A day of the calendar as people write it in a command: `2026-11-01`.
public struct CivilDate: Hashable, Sendable {
  /// `2026-11-01`; earlier days come first when texts are compared.
  public let text: String

  /// - Returns: nil for anything but a day that the calendar has, with all its digits.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ $0 < 0x80 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...CivilDate.days(in: month, year)).contains(day)
    else { return nil }
    self.text = text
  }

  private static func days(in month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

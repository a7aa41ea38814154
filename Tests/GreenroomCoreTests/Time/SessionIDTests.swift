import GreenroomCore
import GreenroomTestSupport
import Testing

struct SessionIDTests {
  private let evening = WallTime(unixMilliseconds: 1_795_464_000_000, zoneOffsetSeconds: 3600)

  @Test func aNameIsTheLocalDateAndTimeAndFiveLetters() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let name = SessionID(startedAt: evening, using: &generator).rawValue
      let parts = name.split(separator: "-", omittingEmptySubsequences: false)
      #expect(parts.count == 3)
      #expect(parts[0] == "20261123" && parts[1] == "2100")
      #expect(parts[2].count == 5)
      #expect(parts[2].allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
    }
  }

  @Test func sessionsOfOneMinuteHaveNamesOfTheirOwn() {
    var generator = SeededGenerator(seed: 2)
    let names = (0..<1000).map { _ in SessionID(startedAt: evening, using: &generator) }
    #expect(Set(names).count == names.count)
  }

  @Test func everyLetterIsUsedAtEveryPlace() {
    var generator = SeededGenerator(seed: 3)
    var seen = Array(repeating: Set<Character>(), count: 5)
    for _ in 0..<2000 {
      let name = SessionID(startedAt: evening, using: &generator).rawValue
      for (place, letter) in name.suffix(5).enumerated() { seen[place].insert(letter) }
    }
    #expect(seen.map(\.count) == [32, 32, 32, 32, 32])
  }

  @Test func namesSortByWhenTheSessionsBegan() {
    var generator = SeededGenerator(seed: 4)
    let minutes = [0, 1, 60, 1440, 100_000].map {
      WallTime(unixMilliseconds: evening.unixMilliseconds + $0 * 60_000)
    }
    let names = minutes.map { SessionID(startedAt: $0, using: &generator) }
    #expect(names == names.sorted())
  }
}

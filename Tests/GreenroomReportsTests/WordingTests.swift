import Testing

@testable import GreenroomReports

@Suite struct WordingTests {
  @Test(
    "Numbers have at most one decimal",
    arguments: [
      (3, "3"), (1.5, "1.5"), (2.04, "2"), (-0.5, "-0.5"), (-1.25, "-1.3"), (99.96, "100"),
      (.infinity, "–"), (0, "0"),
    ] as [(Double, String)])
  func numbersHaveOneDecimal(value: Double, expected: String) {
    #expect(Wording.number(value) == expected)
  }

  @Test(
    "Hours stand only where there are some",
    arguments: [(0, "0:00"), (65, "1:05"), (3600, "1:00:00"), (-5, "0:00")])
  func hoursStandWhereThereAreSome(seconds: Int, expected: String) {
    #expect(Wording.time(.seconds(seconds)) == expected)
  }
}

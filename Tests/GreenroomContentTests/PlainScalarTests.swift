import Testing

@testable import GreenroomContent

struct PlainScalarTests {
  @Test(arguments: [
    "slow", "nO", "1.0.0", "2-phase", "10 ms", "-", ".", "+", "a:b", "12:75", "1-2-3", "O(1)",
    "truest", "0x", "0xzz", "1e", "--1",
  ])
  func wordsAreText(text: String) {
    #expect(PlainScalar.type(ofPlain: text) == .text)
  }

  @Test(arguments: ["yes", "No", "TRUE", "off", "on"])
  func truthValuesAreKnown(text: String) {
    #expect(PlainScalar.type(ofPlain: text) == .truth)
  }

  @Test(arguments: ["", "~", "null", "NULL"])
  func nothingIsKnown(text: String) {
    #expect(PlainScalar.type(ofPlain: text) == .null)
  }

  @Test(arguments: [
    "0", "42", "-7", "+7", "1_000", "3.14", ".5", "1.", "6e23", "0x1F", "0b101", "0o17", "017",
    "1:30", "1:30:05.2", ".inf", "-.INF", ".nan",
  ])
  func numbersAreKnown(text: String) {
    #expect(PlainScalar.type(ofPlain: text) == .number)
  }

  @Test(arguments: ["2026-11-23", "2026-1-2", "2026-11-23T08:00:00Z"])
  func datesAreKnown(text: String) {
    #expect(PlainScalar.type(ofPlain: text) == .date)
  }
}

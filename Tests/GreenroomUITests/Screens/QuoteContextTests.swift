import GreenroomCore
import Testing

@testable import GreenroomUI

struct QuoteContextTests {
  private static func context(of quote: String, in text: String) -> QuoteContext {
    let bytes = Array(text.utf8)
    let wanted = Array(quote.utf8)
    let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
    return QuoteContext(
      of: Evidence(start: start, end: start + wanted.count, text: quote, phrasing: ""), in: text)
  }

  @Test func aFewWholeWordsStandOnEitherSide() {
    let context = Self.context(
      of: "cost: write",
      in:
        "It is said by many people who know that the cost: write amplification, and storage on it.")
    #expect(context.before == "people who know that the ")
    #expect(context.after == " amplification, and storage")
  }

  @Test func aSentenceIsNotLeft() {
    let context = Self.context(of: "others wait", in: "I lock it. Then others wait! So be quick.")
    #expect(context.before == "Then ")
    #expect(context.after.isEmpty)
  }

  @Test func lettersAreNotCutAndAnotherTextGivesNothing() {
    let wide = Self.context(of: "wait", in: "日本日本日本日本日本日本日本日本 wait 日本日本日本日本日本日本日本日本")
    #expect(!(wide.before + wide.after).contains("\u{fffd}"))
    let evidence = Evidence(start: 3, end: 40, text: "wait", phrasing: "")
    #expect(QuoteContext(of: evidence, in: "short") == QuoteContext(of: evidence, in: ""))
  }
}

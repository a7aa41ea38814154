import GreenroomFrame
import GreenroomTestSupport
import Testing

@testable import GreenroomUI

struct AnswerHighlightsTests {
  private typealias Span = AnswerHighlights.Span

  /// The paragraphs in one line each: marked words in brackets of their role, the rest as it is.
  private func picture(_ highlights: AnswerHighlights) -> [String] {
    highlights.paragraphs.map { runs in
      runs.map { run in
        switch run.role {
        case .hit: "<\(run.text)>"
        case .fault: "{\(run.text)}"
        case .situation: "s(\(run.text))"
        case .action: "a(\(run.text))"
        default: run.text
        }
      }.joined()
    }
  }

  @Test func aMarkedPlaceIsFollowedByItsMark() {
    let highlights = AnswerHighlights(
      text: "Reads skip the database.", spans: [Span(range: 6..<10, role: .hit, mark: "[2]")])
    #expect(picture(highlights) == ["Reads <skip>[2] the database."])
    #expect(highlights.paragraphs[0].map(\.role) == [.plain, .hit, .muted, .plain])
  }

  @Test func ofTwoThatOverlapTheFirstKeepsItsWords() {
    let highlights = AnswerHighlights(
      text: "abcdefgh",
      spans: [
        Span(range: 3..<7, role: .fault, mark: "[-8]"), Span(range: 1..<5, role: .hit, mark: "[1]"),
      ])
    #expect(picture(highlights) == ["a<bcde>[1]{fg}[-8]h"])
  }

  @Test func oneInsideAnotherStillHasItsMark() {
    let highlights = AnswerHighlights(
      text: "abcdef",
      spans: [
        Span(range: 0..<6, role: .hit, mark: "[1]"), Span(range: 2..<3, role: .hit, mark: "[2]"),
      ])
    #expect(picture(highlights) == ["<abcdef>[1][2]"])
  }

  @Test func aPlaceAcrossLineEndsIsMarkedOnEachLine() {
    let highlights = AnswerHighlights(
      text: "one\n\ntwo\nthree", spans: [Span(range: 2..<10, role: .hit, mark: "[1]")])
    #expect(picture(highlights) == ["on<e>", "", "<two>", "<t>[1]hree"])
  }

  @Test func placesOutsideTheTextAreCutToIt() {
    let highlights = AnswerHighlights(
      text: "abc",
      spans: [
        Span(range: -5..<1, role: .hit, mark: "[1]"), Span(range: 2..<99, role: .hit, mark: "[2]"),
        Span(range: 50..<60, role: .fault, mark: "[3]"),
      ])
    #expect(picture(highlights) == ["<a>[1]b<c>[2][3]"])
  }

  @Test func aPlaceInTheMiddleOfACharacterBeginsBeforeIt() {
    // é is two bytes, 日 three.
    let highlights = AnswerHighlights(
      text: "é日x", spans: [Span(range: 1..<4, role: .hit, mark: "[1]")])
    #expect(picture(highlights) == ["<é>[1]日x"])
  }

  @Test func sentencesKeepTheirRoleAroundAMark() {
    let highlights = AnswerHighlights(
      text: "It broke. I fixed it.",
      base: [(range: 0..<9, role: .situation), (range: 10..<21, role: .action)],
      spans: [Span(range: 12..<17, role: .hit, mark: "[1]")])
    #expect(picture(highlights) == ["s(It broke.) a(I )<fixed>[1]a( it.)"])
  }

  @Test func anEmptyTextIsOneEmptyLine() {
    let highlights = AnswerHighlights(text: "", spans: [Span(range: 0..<4, role: .hit, mark: "")])
    #expect(picture(highlights) == [""])
  }

  @Test(arguments: UInt64(0)..<200)
  func withoutItsMarksTheTextIsTheAnswer(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "word ", "é", "日本", "\n", "👩‍💻", "e\u{301}", "\t", ".", "\u{1f1e9}\u{1f1ea}"]
    let text = (0..<Int.random(in: 0...40, using: &generator))
      .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
    let length = text.utf8.count
    func range() -> Range<Int> {
      let start = Int.random(in: -3...length + 3, using: &generator)
      return start..<start + Int.random(in: 0...length / 2 + 2, using: &generator)
    }
    let spans = (0..<Int.random(in: 0...6, using: &generator)).map { index in
      Span(
        range: range(), role: Bool.random(using: &generator) ? .hit : .fault,
        mark: "\u{1}\(index)\u{2}")
    }
    let base = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      (range: range(), role: Role.situation)
    }
    let lines = AnswerHighlights(text: text, base: base, spans: spans).paragraphs.map { runs in
      runs.filter { !$0.text.hasPrefix("\u{1}") }.map(\.text).joined()
    }
    #expect(Array(lines.joined(separator: "\n").utf8) == Array(text.utf8))
    let marks = AnswerHighlights(text: text, base: base, spans: spans).paragraphs.joined()
      .filter { $0.text.hasPrefix("\u{1}") }
    #expect(marks.count == spans.count)
  }
}

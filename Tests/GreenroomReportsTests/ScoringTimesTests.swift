import GreenroomCore
import GreenroomReports
import Testing

@Suite struct ScoringTimesTests {
  private func row(_ name: String, words: Int, _ microseconds: Int...) -> ScoringTimes.Row {
    ScoringTimes.Row(
      name: name, question: "explain-mvcc", items: 12, words: words,
      times: microseconds.map { .microseconds($0) })
  }

  private var times: ScoringTimes {
    ScoringTimes(
      compiling: [row("compile", words: 0, 9050, 10_060)],
      scoring: [
        row("answer", words: 250, 490, 500, 2007), row("long", words: 1000, 2000),
        row("long", words: 5000, 11_000, 13_000, 90_000),
      ])
  }

  @Test func medianAndNinetyNinthPercentStandBesideTheGrowth() {
    #expect(
      times.text(width: nil) == """
        timed    items  words  runs  median ms  p99 ms  µs a word  growth
        compile     12      –     2     10.060  10.060          –       –
        answer      12    250     3      0.500   2.007       2.00       –
        long        12   1000     1      2.000   2.000       2.00       –
        long        12   5000     3     13.000  90.000       2.60     5.5

        """)
  }

  @Test func programsGetTheSameFigures() throws {
    let json = times.json
    #expect(json["scorer"] == .string(Scorer.version))
    #expect(json["compiling"]?.arrayValue?.count == 1)
    let scoring = try #require(json["scoring"]?.arrayValue)
    #expect(
      scoring[2].compactText
        == #"{"name":"long","question":"explain-mvcc","items":12,"words":5000,"runs":3,"#
        + #""median_ms":13,"p99_ms":90,"us_per_word":2.6,"growth":5.5}"#)
    #expect(scoring[0]["growth"] == .null)
  }
}

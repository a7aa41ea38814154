import GreenroomContent
import GreenroomCore
import GreenroomReports

/// The questions whose scoring is timed, and the answers that are given to them.
struct TimingBench {
  /// A question ready to be answered.
  private struct Stand {
    var question: Question
    var scorer: Scorer
    var compiled: CompiledQuestion

    func score(_ text: String) {
      _ = scorer.score(Submission(.text(text)), for: compiled)
    }
  }

  /// What a person says in two minutes, and a story of the usual length.
  private static let usualWords = (explain: 250, behavioral: 300)
  /// How many items the timed questions have; the nearest of the bank are taken.
  private static let items = 12

  private let explain: Stand
  private let behavioral: Stand

  init(_ content: ContentLibrary) throws {
    let known = content.questions.reduce(into: Set<String>()) {
      $0.formUnion($1.question.vocabulary)
    }
    func stand(_ kind: QuestionKind) throws -> Stand {
      let fitting = content.questions.filter { $0.question.kind == kind }
      let nearest = fitting.min {
        abs($0.question.items.count - Self.items) < abs($1.question.items.count - Self.items)
      }
      guard let loaded = nearest else {
        throw CommandFailure(
          "there is no \(kind.rawValue) question to time; see `greenroom questions list`",
          .noInput)
      }
      let lexicon = Lexicon(content.lexiconSets(ofPack: loaded.pack))
      let scorer = Scorer(lexicon: lexicon, knownWords: known)
      return Stand(
        question: loaded.question, scorer: scorer, compiled: scorer.compile(loaded.question))
    }
    explain = try stand(.explain)
    behavioral = try stand(.behavioral)
  }

  func compiling(runs: Int) -> [ScoringTimes.Row] {
    [explain, behavioral].map { stand in
      row(
        "compile", stand, words: 0,
        Stopwatch.times(runs: runs) {
          _ = stand.scorer.compile(stand.question)
        })
    }
  }

  func usualAnswers(runs: Int) -> [ScoringTimes.Row] {
    [
      timed("answer", explain, prose(explain, words: Self.usualWords.explain), runs: runs),
      timed("story", behavioral, prose(behavioral, words: Self.usualWords.behavioral), runs: runs),
    ]
  }

  func longAnswers(of sizes: [Int]) -> [ScoringTimes.Row] {
    [("long answer", explain), ("long story", behavioral)].flatMap { name, stand in
      sizes.map { timed(name, stand, prose(stand, words: $0), runs: Self.fewRuns) }
    }
  }

  /// Answers that nobody gives, made to find where time grows faster than the answer.
  func oddAnswers(of sizes: [Int]) -> [ScoringTimes.Row] {
    let trial = max(20, (sizes.max() ?? 0) / 50)
    let patterns =
      [explain, behavioral].flatMap { stand in
        [
          slowest("one slot word", stand, OddAnswers.slotWords(of: stand.question), trial),
          slowest("slot words in turn", stand, OddAnswers.slotTurns(of: stand.question), trial),
        ]
      } + OddAnswers.shapes.map { ($0.name, explain, $0.unit, $0.separator) }
    return patterns.flatMap { name, stand, unit, separator in
      sizes.map { size in
        let text = OddAnswers.text(of: unit, separator: separator, words: size)
        return timed(name, stand, text, words: size, runs: Self.fewRuns)
      }
    }
  }

  private static let fewRuns = 7

  /// The words that take longest when they are repeated, found by a shorter answer of each.
  private func slowest(
    _ name: String, _ stand: Stand, _ units: [[String]], _ words: Int
  ) -> (name: String, Stand, unit: [String], separator: String) {
    let timed = units.map { unit in
      let text = OddAnswers.text(of: unit, separator: " ", words: words)
      return (unit, time: Stopwatch.times(runs: 2) { stand.score(text) }.first ?? .zero)
    }
    let unit = timed.max { $0.time < $1.time }?.0 ?? ["word"]
    let kind = stand.question.kind == .behavioral ? "story" : "answer"
    return ("\(kind): \(name): \(unit.joined(separator: " "))", stand, unit, " ")
  }

  private func timed(
    _ name: String, _ stand: Stand, _ text: String, words: Int? = nil, runs: Int
  ) -> ScoringTimes.Row {
    let count = words ?? text.split(separator: " ").count
    return row(name, stand, words: count, Stopwatch.times(runs: runs) { stand.score(text) })
  }

  private func row(
    _ name: String, _ stand: Stand, words: Int, _ times: [Duration]
  ) -> ScoringTimes.Row {
    ScoringTimes.Row(
      name: name, question: stand.question.id, items: stand.question.items.count, words: words,
      times: times)
  }

  /// The good answers of the question one after the other, from the start again when they end.
  private func prose(_ stand: Stand, words count: Int) -> String {
    let answers =
      stand.question.answers.filter { $0.name == "strong" }
      + stand.question.others.filter { $0.band.lowerBound >= 70 }
    let words = answers.flatMap { $0.content.joined.split(whereSeparator: \.isWhitespace) }
    guard !words.isEmpty else { return "" }
    return (0..<count).map { words[$0 % words.count] }.joined(separator: " ")
  }
}
